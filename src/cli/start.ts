import { end } from './interruption.ts';
import { main } from './main.ts';

// No top-level await: the bundle is CommonJS, which starts sooner.
void main(process.argv.slice(2)).then(end);

import { serveMcp } from '../../src/mcp/serve-mcp.ts';
import { openStore } from '../../src/store/fact-store.ts';

await serveMcp(() => openStore(process.argv.slice(2)), { version: '1.2.3' });
process.stderr.write('ended');

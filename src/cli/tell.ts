import { visible } from '../render/visible.ts';
import { write } from './streams.ts';

/** Longest line: what a user reads, not a whole file that was taken for an argument. */
const LONGEST = 2000;

/** What stays at the end of a line that is cut: the hint. */
const END = 600;

/** Says something on stderr, in one line whatever the text holds. */
export function tell(message: string): void {
  write('stderr', `factq: ${visible(shortened(message), '')}\n`);
}

function shortened(message: string): string {
  if (message.length <= LONGEST) return message;
  return `${message.slice(0, LONGEST - END)} … ${message.slice(-END)}`;
}

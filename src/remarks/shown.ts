import { visible } from '../render/visible.ts';

/** Tabs count as this many columns wherever they stand, as in rustc's messages. */
const TAB = ' '.repeat(4);

/** A piece of a draft as factq shows it on a terminal: tabs as blanks, nothing that steers it. */
export function shown(text: string): string {
  return visible(text.replaceAll('\t', TAB));
}

/** A piece of a draft on one line: line breaks and the blanks around them as one blank. */
export function onOneLine(text: string): string {
  return shown(text.replace(/\s*[\r\n]\s*/g, ' ').trim());
}

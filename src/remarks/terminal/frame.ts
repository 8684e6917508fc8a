import type { Paint } from '../../render/style.ts';
import type { TerminalOptions } from './on-terminal.ts';

/** What all lines of one draft share on the terminal. */
export interface Frame extends TerminalOptions {
  paint: Paint;
  /** Underlines painted text, where there is colour. */
  underline: (text: string) => string;
  /** Digits of the greatest line number. */
  digits: number;
}

/** Less than this is never left for text, however narrow the terminal. */
const NARROWEST = 20;

/** What stands left of the text: the number of its line, or blanks of the same width. */
export function gutter({ digits, paint }: Frame, number?: number): string {
  return paint([{ text: ` ${String(number ?? '').padStart(digits)} │` }], 'rule');
}

/** Terminal columns left for text beside the gutter and the blank behind it. */
export function textWidth({ width, digits }: Frame): number {
  return Math.max(NARROWEST, width - ' '.length - digits - ' │ '.length);
}

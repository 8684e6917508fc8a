import { inBothWidths } from './full-width.ts';

/** What makes a spreadsheet run a cell (OWASP, CSV injection), with the full-width forms. */
const STARTS = new Set([...inBothWidths('=+-@'), '\t', '\r', '\n']);

const PLAIN_NUMBER = /^[+-]\d[\d,.]*%?$/;

/**
 * The text of a cell, with an apostrophe in front where a spreadsheet would run it as a formula;
 * plain numbers stay as they are.
 */
export function inert(text: string): string {
  return STARTS.has(text.charAt(0)) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

import type { Lang } from '../lang/lang.ts';
import { type Line, wrap } from '../render/wrap.ts';
import { pairLines } from './pair-lines.ts';
import { WORDS } from './wording.ts';

/** All lines of the help, in a width of 2 columns or more. */
export function helpLines(lang: Lang, width: number): Line[] {
  const { keys, clipboard } = WORDS[lang];
  const rows = keys.map(([names, does]) => [names, does] as const);
  return [...pairLines(rows, width), [], ...wrap(clipboard, width)];
}

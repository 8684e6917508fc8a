import type { FactStore } from '../store/fact-store.ts';
import type { Reading } from '../views/wording.ts';
import type { Context } from './command.ts';

/** How facts of a store are worded for this run. */
export function readingOf({ dataLang }: Context, { heads, units }: FactStore): Reading {
  return { heads, units, lang: dataLang };
}

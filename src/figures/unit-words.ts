import type { UnitSet } from '../quantity/unit.ts';
import type { Unit } from '../quantity/unit-table.ts';
import { figureLexicon } from './words/figure-lexicon.ts';

/** Finds the unit words of a text; made once for a set of units. */
export interface UnitReader {
  /** The longest unit word at `at` (one blank or hyphen may stand before it), with its end. */
  readAt(text: string, at: number): { unit: Unit; end: number } | undefined;
}

/** A reader of the words of all units; a longer word that is no unit (人民) hides one (人). */
export function unitReader(units: UnitSet): UnitReader {
  const lexicon = figureLexicon(units);
  return {
    readAt: (text, at) => {
      const start = ' -\u00A0'.includes(text[at] ?? '.') ? at + 1 : at;
      const hit = lexicon.longestAt(text, start);
      return hit?.roles.unit && { unit: hit.roles.unit, end: hit.end };
    },
  };
}

import { subjectsOf } from '../check/subjects.ts';
import { wordsOf } from '../check/words-of.ts';
import type { BaseSource, KeptWords } from '../model/base-source.ts';
import type { UnitSet } from '../quantity/unit.ts';

/** In a base of more facts, words and rivals take less time than reading the facts does. */
const MOST_FACTS = 10_000;

/** What is kept of the words of a base. `units` are those of all bases that are compiled together. */
export function keptWords({ head, size, facts, kept }: BaseSource, units: UnitSet): KeptWords {
  if (kept) return kept;
  if (size > MOST_FACTS) return { written: '', latin: '' };
  const base = { ...head, facts: [...facts()] };
  const { written, latin } = wordsOf(base);
  const rivals = subjectsOf(base, units, written).rivals.all();
  return {
    written: JSON.stringify({ ...written, rivals }),
    latin: JSON.stringify(latin()),
  };
}

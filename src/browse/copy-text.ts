import { cite } from '../cite/cite.ts';
import type { Fact } from '../model/fact-base.ts';
import { figureOf, headOf, langFor, type Reading } from '../views/wording.ts';
import type { Copyable } from './state.ts';

/** What is copied of a fact; empty where it has no value. */
export async function copyText(what: Copyable, fact: Fact, reading: Reading): Promise<string> {
  switch (what) {
    case 'figure':
      return figureOf(reading, fact);
    case 'value':
      return bareValue(fact);
    case 'id':
      return fact.id;
    case 'citation':
      return cite(fact, headOf(reading, fact), { style: 'gbt7714', lang: langFor(reading, fact) });
  }
}

/** As `factq get` has it. */
function bareValue({ value, min, max, date = '' }: Fact): string {
  if (value !== undefined) return value;
  return min === undefined && max === undefined ? date : `${min ?? ''}-${max ?? ''}`;
}

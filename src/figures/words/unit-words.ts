import { isLetter } from '../../quantity/numeral/letters.ts';
import type { UnitSet } from '../../quantity/unit.ts';
import type { WordList } from '../lexicon.ts';

/** Words that mean people only where a number stands before them. */
const PEOPLE = ['人口', '个人', '人员'];

/** The words of all units for the lexicon: English ones in singular and plural. */
export function unitWords(units: UnitSet): WordList[] {
  const lists: WordList[] = [];
  for (const unit of units.values())
    lists.push({ words: [unit.id, ...unit.words].flatMap(formsOf), roles: { unit } });
  lists.push({ words: PEOPLE, roles: { unit: units.get('人')! } });
  return lists;
}

function formsOf(written: string): string | string[] {
  const word = written.toLowerCase();
  if (!(isLetter(word[0]) || word[0] === '-' || word[0] === ' ') || !/^[a-z -]+$/.test(word))
    return word;
  const spoken = word.replace(/^-/, '');
  const spaced = spoken.replaceAll('-', ' ');
  const singular = spaced === spoken ? [spoken] : [spoken, spaced];
  return singular.flatMap((form) => [form, pluralOf(form)]);
}

function pluralOf(word: string): string {
  return word.endsWith('y') && !/[aeo]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

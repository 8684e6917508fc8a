import { isLetter } from '../../quantity/numeral/letters.ts';
import type { UnitSet } from '../../quantity/unit.ts';
import type { WordList } from '../lexicon.ts';
import { isPlain } from '../script.ts';

/** Words that mean people only where a number stands before them. */
const PEOPLE = ['人口', '个人', '人员'];

/** The words of all units for the lexicon: English ones in singular and plural. */
export function unitLists(units: UnitSet): WordList[] {
  const lists: WordList[] = [];
  for (const unit of units.values()) {
    const words: string[] = [];
    addForms(words, unit.id);
    for (const word of unit.words) addForms(words, word);
    lists.push({ words, roles: { unit } });
  }
  lists.push({ words: PEOPLE, roles: { unit: units.get('人')! } });
  return lists;
}

function addForms(words: string[], written: string): void {
  const word = isPlain(written) ? written : written.toLowerCase();
  if (!isEnglish(word)) {
    words.push(word);
    return;
  }
  const spoken = word.startsWith('-') ? word.slice(1) : word;
  words.push(spoken, pluralOf(spoken));
  if (!spoken.includes('-')) return;
  const spaced = spoken.replaceAll('-', ' ');
  words.push(spaced, pluralOf(spaced));
}

/** Whether a word in lower case consists of letters, hyphens and blanks. */
function isEnglish(word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if (!isLetter(word[at]) && word[at] !== '-' && word[at] !== ' ') return false;
  return word !== '';
}

function pluralOf(word: string): string {
  const changes = word.endsWith('y') && !'aeo'.includes(word.at(-2) ?? ' ');
  return changes ? `${word.slice(0, -1)}ies` : `${word}s`;
}

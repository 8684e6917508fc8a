import type { IndexedText } from './indexed-text.ts';
import { matchBare } from './match-han.ts';
import { matchPhrase } from './match-latin.ts';
import { matchPinyin } from './match-pinyin.ts';
import { type Column, matchTerm, matchTermFuzzy, matchTexts } from './match-term.ts';
import { QUALITY, type TextMatch } from './quality.ts';
import type { Query, Term } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { segment } from './segment.ts';

/** What matches each term of a query. A Chinese run may fall into several terms. */
export function matchTerms(index: SearchIndex, { terms }: Query): Column[] {
  return terms.flatMap((term) => {
    const strict = matchTerm(index, term);
    return hasAny(strict) ? [strict] : matchLoosely(index, term);
  });
}

/** A term that stands nowhere as typed: cut into words, else with a typo. */
function matchLoosely(index: SearchIndex, term: Term): Column[] {
  const words = term.type === 'han' ? segment(term.text, index) : [];
  const isCut = words.length > 1 || (words[0] !== undefined && words[0].text !== term.text);
  const columns = isCut ? words.map((word) => matchWord(index, word)) : [];
  if (isCut && columns.every(hasAny)) return columns;
  const fuzzy = matchTermFuzzy(index, term);
  return hasAny(fuzzy) || !isCut ? [fuzzy] : columns;
}

function matchWord(index: SearchIndex, word: Term): Column {
  const strict = matchTerm(index, word);
  return hasAny(strict) ? strict : matchTermFuzzy(index, word);
}

function hasAny(column: Column): boolean {
  return column.some((matches) => matches.length > 0);
}

/** What matches the query as a whole: the same text, its English words in a row, or split pinyin. */
export function matchWhole(index: SearchIndex, { terms, bare, stems }: Query): Column {
  if (terms.length < 2) return index.entries.map(() => []);
  return matchTexts(index, (text) => {
    const same = matchBare(text, bare);
    if (same?.whole) return same;
    if (stems.length < 2) return undefined;
    return matchPhrase(text, stems) ?? matchSyllables(text, bare);
  });
}

/** di bao: only whole syllables from the beginning, since English words are no pinyin. */
function matchSyllables(text: IndexedText, bare: string): TextMatch | undefined {
  const read = matchPinyin(text, bare);
  return read && read.quality >= QUALITY.pinyinPrefix ? read : undefined;
}

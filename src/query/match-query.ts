import type { IndexedText } from './indexed-text.ts';
import { matchBare } from './match-han.ts';
import { matchPhrase } from './match-latin.ts';
import { matchPinyin } from './match-pinyin.ts';
import { type Column, matchTerm, matchTermFuzzy, matchTexts } from './match-term.ts';
import { QUALITY, type TextMatch } from './quality.ts';
import type { Query, Term } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { segment } from './segment.ts';

/**
 * What matches each term of a query. A Chinese run may fall into several terms.
 *
 * @param asTyped what matches each term as it was typed.
 */
export function matchTerms(
  index: SearchIndex,
  { terms }: Query,
  asTyped: readonly Column[],
): Column[] {
  return terms.flatMap((term, nth) => {
    const strict = asTyped[nth]!;
    return hasAny(strict) ? [withCut(index, term, strict)] : matchLoosely(index, term);
  });
}

/** What a match of all words of a Chinese run is worth, against one of the run as it is. */
const CUT = 0.95;

/**
 * A run that stands somewhere as typed may be the words of other facts, not in a row: 城市低保标准
 * is in one label, and is the name and the metric of another fact.
 */
function withCut(index: SearchIndex, term: Term, strict: Column): Column {
  const words = cutTerm(term, index);
  if (words.length < 2) return strict;
  const columns = words.map((word) => matchTerm(index, word));
  return strict.map((matches, at) => {
    const byWord = columns.map((column) => column[at]!);
    if (matches.length > 0 || byWord.some((own) => own.length === 0)) return matches;
    const best = byWord.map((own) => Math.max(...own.map(({ score }) => score)));
    const score = (CUT * best.reduce((sum, each) => sum + each, 0)) / best.length;
    return byWord.flat().map((match) => ({ ...match, score: Math.min(match.score, score) }));
  });
}

/** Fewer Chinese characters are no two words. */
const TWO_WORDS = 4;

/** Whether a term is a Chinese run long enough to be of several words. */
export function isCuttable({ type, text }: Term): boolean {
  return type === 'han' && text.length >= TWO_WORDS;
}

/** The words of a run that is {@link isCuttable}; of any other none. */
export function cutTerm(term: Term, index: SearchIndex): Term[] {
  return isCuttable(term) ? segment(term.text, index) : [];
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

/** Whether anything matches. */
export function hasAny(column: Column): boolean {
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

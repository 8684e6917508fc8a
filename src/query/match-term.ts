import type { IndexedText } from './indexed-text.ts';
import { fitsDate, fitsFigure } from './match-figure.ts';
import { matchBare, matchHanFuzzy } from './match-han.ts';
import { matchLatin, matchLatinFuzzy } from './match-latin.ts';
import { matchPinyin, matchPinyinFuzzy } from './match-pinyin.ts';
import type { TextMatch } from './quality.ts';
import type { Term } from './query.ts';
import type { Entry, Field, SearchIndex } from './search-index.ts';

/** A field that matches a term, with the score of it. */
export interface FieldMatch {
  field: Field;
  score: number;
  ranges: TextMatch['ranges'];
}

/** For each entry of an index, in its order, the fields that match something. */
export type Column = readonly (readonly FieldMatch[])[];

/** Full score of a figure or date that is the fact's own: between a label and an alias. */
const FIGURE = 105;

/** What matches a term as typed. */
export function matchTerm(index: SearchIndex, term: Term): Column {
  const texts = matchTexts(index, (text) => matchText(text, term));
  if (term.type === 'han' || term.type === 'latin') return texts;
  return index.entries.map((entry, at) => [...texts[at]!, ...matchValue(entry, term, index)]);
}

/** What matches a term with a typo; nothing for figures and dates. */
export function matchTermFuzzy(index: SearchIndex, term: Term): Column {
  if (term.type === 'han') return matchTexts(index, (text) => matchHanFuzzy(text, term.text));
  if (term.type !== 'latin') return index.entries.map(() => []);
  return matchTexts(
    index,
    (text) => matchLatinFuzzy(text, term.text) ?? matchPinyinFuzzy(text, term.text),
  );
}

/** The fields whose texts match. A text that several facts share is looked at once. */
export function matchTexts(
  { entries }: SearchIndex,
  match: (text: IndexedText) => TextMatch | undefined,
): Column {
  const known = new Map<IndexedText, TextMatch | undefined>();
  const lookUp = (text: IndexedText) => {
    if (!known.has(text)) known.set(text, match(text));
    return known.get(text);
  };
  return entries.map(({ fields }) =>
    fields.flatMap((field) => {
      const found = lookUp(field.body);
      if (!found) return [];
      const score = found.quality * (found.whole ? field.whole : field.part);
      return [{ field, score, ranges: found.ranges }];
    }),
  );
}

function matchText(text: IndexedText, term: Term): TextMatch | undefined {
  if (term.type !== 'latin') return matchBare(text, term.text);
  const word = matchLatin(text, term.text, term.stem);
  const read = matchPinyin(text, term.text);
  return (word?.quality ?? 0) >= (read?.quality ?? 0) ? word : read;
}

function matchValue(
  { fact, fields }: Entry,
  term: Extract<Term, { type: 'figure' | 'date' }>,
  { units }: SearchIndex,
): FieldMatch[] {
  const fit =
    term.type === 'figure' ? fitsFigure(term.figure, fact, units) : fitsDate(term.date, fact);
  const field = fields.find(({ name }) => name === 'value');
  if (fit === 0 || !field) return [];
  return [{ field, score: FIGURE * fit, ranges: [[0, field.body.text.length]] }];
}

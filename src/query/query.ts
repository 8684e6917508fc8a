import type { DateMention, Extraction, Figure } from '../figures/figure.ts';
import type { NumberAt } from '../figures/number.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { HAN } from '../text/han.ts';
import { fold } from './fold.ts';
import { strip } from './indexed-text.ts';
import { wordsOf } from './word.ts';

/** One thing that a fact has to match. `text` is folded and without blanks and punctuation. */
export type Term =
  | { type: 'han'; text: string }
  | { type: 'latin'; text: string; stem: string }
  | { type: 'figure'; text: string; figure: Figure }
  | { type: 'date'; text: string; date: DateMention };

/** A query taken apart. */
export interface Query {
  terms: Term[];
  /** The whole query, folded, without blanks and punctuation. */
  bare: string;
  /** Stems of its words, where it is English throughout and has more than one. */
  stems: string[];
}

/** What reads figures and dates; see `src/figures`. */
export interface FigureGrammar {
  extract(text: string, units: UnitSet): Extraction;
  readNumber(text: string, at: number): NumberAt | undefined;
}

/** Nothing past this many code units and terms of a query is read: no one types more. */
const LONGEST = 200;
const MOST_TERMS = 16;

const SMALL_WORDS = new Set(
  'a an and are at by did do does for from had has have how in is it many much of on or per that the there to was were what when where which who with'.split(
    ' ',
  ),
);

/**
 * Takes a query apart into figures, dates, Chinese runs and English words; the grammar may be left out
 * where `mayState` tells that there are no figures and dates.
 */
export function readQuery(typed: string, units: UnitSet, grammar?: FigureGrammar): Query {
  const text = fold(typed.slice(0, LONGEST)).trim();
  const words = wordsOf(text).filter((word) => !/^[0-9]/.test(word.text));
  const english = words.length > 1 && !HAN.test(text);
  return {
    terms: withoutSmallWords(readTerms(text, units, grammar)).slice(0, MOST_TERMS),
    bare: strip(text),
    stems: english ? words.map(({ stem }) => stem) : [],
  };
}

function readTerms(text: string, units: UnitSet, grammar?: FigureGrammar): Term[] {
  if (!grammar) return readWords(text, units);
  const { figures, dates } = grammar.extract(text, units);
  const spans = [
    ...figures.map((figure) => ({ ...figure, term: figureTerm(figure) })),
    ...dates.map((date) => ({ ...date, term: dateTerm(text, date) })),
  ].sort((a, b) => a.start - b.start);
  const terms: Term[] = [];
  let at = 0;
  for (const { start, end, term } of spans) {
    if (start < at) continue;
    terms.push(...readWords(text.slice(at, start), units, grammar), term);
    at = end;
  }
  return [...terms, ...readWords(text.slice(at), units, grammar)];
}

function figureTerm(figure: Figure): Term {
  return { type: 'figure', text: strip(fold(figure.text)), figure };
}

function dateTerm(text: string, date: DateMention): Term {
  return { type: 'date', text: strip(text.slice(date.start, date.end)), date };
}

/** Chinese runs, and words or numbers in any script; made when it is needed, which takes 2 ms. */
const anyRuns = () => /\p{Script=Han}+|[^\p{Script=Han}\s\p{P}\p{S}]+(?:['’][a-z]+)?/gu;
/** The same of common characters. */
const PLAIN = /^[ -~\u4e00-\u9fff]*$/;
const PLAIN_RUNS = /[\u4e00-\u9fff]+|[A-Za-z0-9]+(?:'[a-z]+)?/g;

function readWords(text: string, units: UnitSet, grammar?: FigureGrammar): Term[] {
  const runs = text.match(PLAIN.test(text) ? PLAIN_RUNS : anyRuns()) ?? [];
  return runs.flatMap((run): Term[] => {
    const number = grammar && aloneNumber(run, units, grammar);
    if (number) return [number];
    if (HAN.test(run)) return [{ type: 'han', text: run }];
    return wordsOf(run).map(({ text, stem }) => ({ type: 'latin', text, stem }));
  });
}

/** 十 or 两: too short to be a figure in a text, but one where it is all that was typed. */
function aloneNumber(run: string, units: UnitSet, grammar: FigureGrammar): Term | undefined {
  const number = grammar.readNumber(run, 0);
  if (number?.end !== run.length || number.notation === 'words') return undefined;
  const { unit: own, ...read } = number;
  const unit = units.get(own ?? '');
  const figure: Figure = {
    ...read,
    text: run,
    start: 0,
    ...(unit && { unit }),
    per: [],
    hedge: 'exact',
    inclusive: false,
    negated: false,
    weak: true,
  };
  return { type: 'figure', text: run, figure };
}

/** Words such as "the" are no terms, unless there is nothing else. */
function withoutSmallWords(terms: Term[]): Term[] {
  const kept = terms.filter(({ type, text }) => type !== 'latin' || !SMALL_WORDS.has(text));
  return kept.length > 0 ? kept : terms;
}

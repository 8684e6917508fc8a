import { COMMON_HAN, isCommonHan } from '../text/han.ts';
import { hasLetter } from '../text/letter.ts';
import { type Cell, cellsOf } from './table-cells.ts';

/** Where a stretch of text stands: indexes of its clause, sentence and paragraph, from 0. */
export interface Place {
  clause: number;
  sentence: number;
  paragraph: number;
  /** The clause of the line that heads the list in which it stands: 试点:, 【试点】. */
  heading?: number;
}

/** The clauses, sentences and paragraphs of a text. */
export interface Structure {
  /** Start offset of each clause, rising. */
  clauseStarts: readonly number[];
  /** Sentence and paragraph of each clause. */
  places: readonly Place[];
  /** Of each clause, which part of its sentence it stands in; semicolons part them. */
  parts: readonly number[];
  /** The cells of its tables. */
  cells: readonly Cell[];
}

const SENTENCE_END = /[。!?！？]/;
const CLAUSE_END = /[，,；;：:—|｜\t]/;
/** What stands on its two sides is further apart than at a comma. */
const PART_END = /[;；]/;
const CLAUSE_WORD = /\s(?=(?:while|whereas|but)\s)/y;

/** Splits a text at its punctuation; commas and points inside numbers do not count. */
export function structureOf(text: string): Structure {
  const clauseStarts = [0];
  const places: Place[] = [{ clause: 0, sentence: 0, paragraph: 0 }];
  const parts = [0];
  let sentence = 0;
  let paragraph = 0;
  let heading: number | undefined;
  let lineClause = 0;
  let lineStart = 0;
  for (let at = 0; at < text.length; at++) {
    const cut = cutAt(text, at);
    if (cut === undefined) continue;
    if (cut !== 'clause') sentence++;
    if (cut === 'paragraph') {
      paragraph++;
      const line = text.slice(lineStart, Math.min(at, lineStart + LONGEST_LINE)).trim();
      if (isHeading(line)) heading = lineClause;
      else if (at - lineStart >= LONGEST_LINE && !BULLET.test(text.slice(lineStart, at)))
        heading = undefined;
      lineStart = at + 1;
      lineClause = clauseStarts.length;
    }
    clauseStarts.push(at + 1);
    const place = { clause: clauseStarts.length - 1, sentence, paragraph };
    places.push(heading === undefined ? place : { ...place, heading });
    parts.push(PART_END.test(text[at]!) ? parts.at(-1)! + 1 : parts.at(-1)!);
  }
  return { clauseStarts, places, parts, cells: cellsOf(text) };
}

/** Of which so much (federation: 0.4 billion): told of what the bracket names. */
const BRACKETED_FIGURE = /^[(（][^()（）\d]{3,}[:：][^()（）]*\d[^()（）]*[)）]/;

/** 城市615元 农村5658元: in headlines a blank stands for a comma. */
function isHeadlineGap(text: string, at: number): boolean {
  if (text[at] !== ' ' && text[at] !== '\u3000') return false;
  if (!COMMON_HAN.test(text[at - 1] ?? '')) return false;
  return (
    COMMON_HAN.test(text[at + 1] ?? '') ||
    TWO_FIGURES.test(text.slice(Math.max(0, at - 24), at + 12))
  );
}

/** 7.4万人被排查 11420人…: set close, as 70 个 is not. */
const TWO_FIGURES = /\d[\u4e00-\u9fff][^\s。;；]* \d[\d.,]*[\u4e00-\u9fff]/;

/** Lines of a list, and what heads one, are no longer than this, where no mark begins them. */
const LONGEST_LINE = 48;
const BULLET = /^\s*(?:[-*•·▪◦–—]|\d{1,2}[.)、]\s?(?=\D)|[(（]\d{1,2}[)）])/;

/** A short line without a figure that names what the lines below it tell of. */
function isHeading(line: string): boolean {
  const title = line.replace(A_YEAR, '');
  return (
    hasLetter(title) && !/[\d。!?！？;；|｜\t]|[,，.]$/.test(title) && line.length < LONGEST_LINE
  );
}

/** A heading may name the year. */
const A_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

function cutAt(text: string, at: number): 'clause' | 'sentence' | 'paragraph' | undefined {
  const char = text[at]!;
  // Most of a Chinese text; the marks are looked for among the rest.
  if (isCommonHan(text.charCodeAt(at))) return undefined;
  if (char === '\n') return ANSWERED_BELOW.test(text.slice(at, at + 8)) ? 'sentence' : 'paragraph';
  if (SENTENCE_END.test(char))
    return isAnswered(text, at) || isExclaimed(text, at) ? 'clause' : 'sentence';
  if (char === '.') return endsSentence(text, at) ? 'sentence' : undefined;
  if (char === '(' || char === '（')
    return BRACKETED_FIGURE.test(text.slice(at, at + 60)) ? 'clause' : undefined;
  if (CLAUSE_END.test(char)) return insideNumber(text, at) ? undefined : 'clause';
  if (isHeadlineGap(text, at)) return 'clause';
  CLAUSE_WORD.lastIndex = at;
  return char === ' ' && CLAUSE_WORD.test(text) ? 'clause' : undefined;
}

const ANSWER =
  /[?？]\s?[”"]?\s?(?:答|答案|[\d一二两三四五六七八九十百千近约超]|Answer\b|A\s?[:：])/iy;

/** A question and the number that answers it are read together: 补多少?答:700万元。 */
function isAnswered(text: string, at: number): boolean {
  if (!'?？'.includes(text[at]!)) return false;
  ANSWER.lastIndex = at;
  return ANSWER.test(text);
}

/** The longest number that is exclaimed, and what then says of what. */
const LONGEST_CRY = 14;
const CRY =
  /(?:^|[。!?！？\n】])\s*[“"]?(?:近|约|超过?|每[年月天]|仅|只|共)?[\d.,]+\s?[\u4e00-\u9fff%％]{0,5}$/;
const OF_WHAT = /(?:。\s?(?:这|that['’]s|this is|that is)|[!！](?!$|\n))/iy;

/** An answer on the line below its question. */
const ANSWERED_BELOW = /^\n\s*(?:答|A)\s?[:：]/;

/** 6280万元!这是…: a number alone and what it is are read together. */
function isExclaimed(text: string, at: number): boolean {
  OF_WHAT.lastIndex = at;
  return OF_WHAT.test(text) && CRY.test(text.slice(Math.max(0, at - LONGEST_CRY), at));
}

function insideNumber(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5));
}

function endsSentence(text: string, at: number): boolean {
  if (!/[\s”"]/.test(text[at + 1] ?? ' ')) return false;
  if (/^\sAnswer\s?[:：]/.test(text.slice(at + 1, at + 12))) return false;
  return !/(?:^|[\s(])(?:[A-Z]|No|Mr|Ms|Dr|St|vs|approx|e\.g|i\.e)$/.test(
    text.slice(Math.max(0, at - 7), at),
  );
}

/** The place of an offset. */
export function placeOf(structure: Structure, offset: number): Place {
  let low = 0;
  let high = structure.clauseStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (structure.clauseStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return structure.places[low]!;
}

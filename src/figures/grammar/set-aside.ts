import { is, isHan, isIn, isLatin, type Token, touches } from '../token.ts';
import { clockEnd } from './clock.ts';
import { fractionAt } from './fraction.ts';
import { isNamed } from './named-measure.ts';

type Tokens = readonly Token[];

/** Marks between a label and its number: 热线:12349. */
const AFTER_LABEL: ReadonlySet<string> = new Set([':', '是', '为', '.', '-', '#']);
/** Between numbers that share a label: 第1、2条, chapters 3 and 4, page 4 of 12. */
const MORE_LABELLED: ReadonlySet<string> = new Set(['、', '-', '–', '至', '到', 'and', 'to', 'of']);
const RANGE_LINKS: ReadonlySet<string> = new Set(['-', '–', '—', '~', '至', '到', '、']);
/** After these a number counts nothing, whatever its unit. */
const ORDINAL: ReadonlySet<string> = new Set(['第', '北纬', '南纬', '东经', '西经']);
const LIST_JOINTS: ReadonlySet<string> = new Set(['、', '和', '及', '与', '或']);
const OPEN: ReadonlySet<string> = new Set(['(', '[', '〔', '【']);
const CLOSE: ReadonlySet<string> = new Set([')', ']', '〕', '】']);
/** Before 图3 or 表4 no other Chinese character stands (代表3人), but for these. */
const BEFORE_TABLES: ReadonlySet<string> = new Set(['见', '如', '附', '和', '与', '及']);
/** What follows the number of a congress or its like that leaves out 第: 十九届六中全会. */
const CONGRESS = /^[全中省市县区人政委党理常团会一二三四五六七八九十]/;
/** Years of birth by which a generation is called: 90后. */
const GENERATION = /^\d[05]$/;

/**
 * The index of the token after a numeral that states no quantity: ordinals, labels, list numbers,
 * document numbers, times of day, 5-star. Undefined where no such thing starts at token `at`.
 */
export function setAsideEnd(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at]!;
  if (token.kind === 'number') {
    return (
      listNumber(tokens, at) ??
      clockEnd(tokens, at) ??
      tagged(tokens, at) ??
      congress(tokens, at) ??
      compound(tokens, at) ??
      score(tokens, at)
    );
  }
  if (isIn(token, OPEN)) return documentNumber(tokens, at) ?? bracketed(tokens, at);
  return labelled(tokens, at) ?? baseOfRate(tokens, at);
}

/** `1. `, 三、 or 2) at the start of a line. */
function listNumber(tokens: Tokens, at: number): number | undefined {
  const before = tokens[at - 1];
  const bullet = is(before, '-', '*', '•') ? at - 1 : at;
  const starts = bullet === 0 || tokens[bullet - 1]!.kind === 'break';
  const mark = tokens[at + 1];
  const { text, numeral } = tokens[at]!;
  if (!starts || text.length > 3 || numeral!.scale || !touches(tokens[at], mark)) return undefined;
  // 30、40和50个 begins a line without numbering it.
  if (tokens[at + 2]?.kind === 'number' && isIn(tokens[at + 3], LIST_JOINTS)) return undefined;
  if (is(mark, '、') && areNeighbours(tokens, at)) return undefined;
  const point = is(mark, '.') && (tokens[at + 2]?.spaced || isHan(tokens[at + 2]));
  return point || is(mark, '、', ')') ? at + 2 : undefined;
}

/** 三、四百元 and 6、7成: neighbours that stand for a few begin no list; 1、2万元 may. */
function areNeighbours(tokens: Tokens, at: number): boolean {
  const [first, second] = [tokens[at]!.numeral!, tokens[at + 2]?.numeral];
  if (!second || second.value.c.length > 1 || second.value.c[0] !== first.value.c[0]! + 1)
    return false;
  const scaled = second.value.gte(10) || is(tokens[at + 3], '成');
  return scaled && first.value.lt(10) && (first.notation === 'chinese' || first.value.gt(1));
}

/** (一) and (3), but not (2021). */
function bracketed(tokens: Tokens, at: number): number | undefined {
  const number = tokens[at + 1];
  const short = number?.kind === 'number' && number.text.length < 4 && !number.numeral!.scale;
  return short && isIn(tokens[at + 2], CLOSE) ? at + 3 : undefined;
}

/** 〔2021〕3号. */
function documentNumber(tokens: Tokens, at: number): number | undefined {
  const [year, close, number, tag] = tokens.slice(at + 1, at + 5);
  if (year?.kind !== 'number' || !isIn(close, CLOSE) || number?.kind !== 'number') return undefined;
  return tag?.roles.tag && touches(number, tag) ? at + 5 : undefined;
}

/** 第3条, 热线12349, No. 5, page 3; not 手机3000部, where the number counts. */
function labelled(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at]!;
  const ordinal = isIn(token, ORDINAL);
  if (!token.roles.label && !isTable(tokens, at)) return undefined;
  const start = !ordinal && isIn(tokens[at + 1], AFTER_LABEL) ? at + 2 : at + 1;
  const number = tokens[start];
  if (number?.kind === 'apart') return start + 1;
  if (number?.kind !== 'number' || number.numeral!.notation === 'words') return undefined;
  if (!ordinal && counts(tokens, start)) return undefined;
  return moreLabelled(tokens, start + 1, number);
}

function moreLabelled(tokens: Tokens, at: number, first: Token): number {
  let end = at;
  while (
    isIn(tokens[end], MORE_LABELLED) &&
    tokens[end + 1]?.numeral?.notation === first.numeral!.notation &&
    !tokens[end + 1]!.numeral!.scale
  )
    end += 2;
  return end;
}

/** 每100人, per 1,000 residents: what a rate counts by. */
function baseOfRate(tokens: Tokens, at: number): number | undefined {
  if (!is(tokens[at], '每', 'per', 'every') || tokens[at + 1]?.kind !== 'number') return undefined;
  if (fractionAt(tokens, at)) return undefined;
  return tokens[at + 2]?.roles.unit ? at + 3 : at + 2;
}

function isTable(tokens: Tokens, at: number): boolean {
  if (!is(tokens[at], '图', '表') || !touches(tokens[at], tokens[at + 1])) return false;
  const before = tokens[at - 1];
  return !touches(before, tokens[at]) || !isHan(before) || isIn(before, BEFORE_TABLES);
}

function counts(tokens: Tokens, at: number): boolean {
  const { numeral, text } = tokens[at]!;
  const next = tokens[at + 1]?.roles;
  return (
    numeral!.scale !== undefined ||
    text.includes(',') ||
    next?.unit !== undefined ||
    next?.after !== undefined
  );
}

/** 3号楼, 12至15号, 21世纪, 90后. */
function tagged(tokens: Tokens, at: number): number | undefined {
  const second = isIn(tokens[at + 1], RANGE_LINKS) && tokens[at + 2]?.kind === 'number';
  const end = second ? at + 3 : at + 1;
  const tag = tokens[end];
  if (!touches(tokens[end - 1], tag)) return undefined;
  if (tag!.roles.tag) return isNamed(tokens, at, end) ? undefined : end + 1;
  return is(tag, '后') && GENERATION.test(tokens[at]!.text) ? end + 1 : undefined;
}

function congress(tokens: Tokens, at: number): number | undefined {
  if (tokens[at]!.numeral!.notation !== 'chinese' || !is(tokens[at + 1], '届')) return undefined;
  return CONGRESS.test(tokens[at + 2]?.text ?? '') ? at + 2 : undefined;
}

/** After a hyphen, nouns that the number counts: a 300-member council. */
const OF_SO_MANY: ReadonlySet<string> = new Set([
  'strong',
  'member',
  'bed',
  'seat',
  'room',
  'unit',
]);

/** 5-star, one-stop and twenty-first; but not 24-hour, two-thirds and 300-odd. */
function compound(tokens: Tokens, at: number): number | undefined {
  const [number, hyphen, word] = tokens.slice(at, at + 3);
  if (!is(hyphen, '-') || !touches(number, hyphen) || !touches(hyphen, word)) return undefined;
  if (!isLatin(word) || word!.roles.unit || word!.kind === 'number') return undefined;
  if (isIn(word, OF_SO_MANY)) return undefined;
  const { parts } = word!.roles;
  return parts === undefined || number!.numeral!.value.gte(parts) ? at + 3 : undefined;
}

/** 3比2. */
function score(tokens: Tokens, at: number): number | undefined {
  const [first, versus, second] = tokens.slice(at, at + 3);
  if (!is(versus, '比') || second?.kind !== 'number' || !touches(first, versus)) return undefined;
  return counts(tokens, at + 2) ? undefined : at + 3;
}

import type { Unit } from '../../quantity/unit-table.ts';
import type { HedgeWord } from '../roles.ts';
import { is, isHan, isIn, isLatin, type Token, touches } from '../token.ts';

type Tokens = readonly Token[];

/** What stands before a number and belongs to it. */
export interface Lead {
  /** Index of its first token; that of the number where nothing stands before it. */
  start: number;
  negative: boolean;
  currency?: Unit;
  hedge?: HedgeWord;
  /** A bound that a verb parts from the number; a hedge after it says more: 至少在五年之内. */
  farBound?: HedgeWord;
}

const MINUS_WORDS: ReadonlySet<string> = new Set(['负', '零下', 'minus', 'negative']);
/** Bounds that a verb may part from their number: 最多可容纳500人, 至少造成12人死亡. */
const FAR_BOUNDS: ReadonlySet<string> = new Set([
  '最多',
  '至多',
  '顶多',
  '至少',
  '最少',
  '起码',
  '最高可',
  '最高能',
]);
const UP_TO: HedgeWord = { hedge: 'more-than', inclusive: true };
/** How many tokens may stand between 约占 and its number: 约占全省的四分之一. */
const GAP = 6;
/** How far back a denial may stand: 并非每人每月约615元. */
const DENIAL_REACH = 5;
const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'exactly',
  'be',
  'been',
  'equal',
  'reach',
  'reached',
  'fall',
  'fallen',
  'fell',
  'drop',
  'dropped',
  'dip',
  'dipped',
  'gone',
  'go',
  'risen',
  'rise',
  '仅',
  '只',
  '正好',
  '刚好',
]);

/** Reads sign, currency and hedge before the number at token `at`, not past token `floor`. */
export function leadAt(tokens: Tokens, at: number, floor: number): Lead {
  const signed = isSign(tokens, at - 1, floor) ? at - 1 : at;
  const currency = signed > floor ? tokens[signed - 1]?.roles.currency : undefined;
  const priced = currency ? signed - 1 : signed;
  const start = currency && isSign(tokens, priced - 1, floor) ? priced - 1 : priced;
  const hedge = start > floor ? hedgeAt(tokens, start - 1, at) : undefined;
  const linked =
    hedge ?? ratedHedge(tokens, start - 1, floor) ?? linkedHedge(tokens, start - 1, floor);
  return {
    start: hedge ? start - 1 : start,
    negative: signed < at || start < priced,
    ...(currency && { currency }),
    ...(linked && { hedge: linked }),
    ...(!linked && farBound(tokens, start - 1, floor)),
  };
}

/** A minus in words or as a sign: 负, 零下, minus, -; not minus after a number, where it subtracts. */
function isSign(tokens: Tokens, at: number, floor: number): boolean {
  if (at < floor) return false;
  if (isIn(tokens[at], MINUS_WORDS)) return tokens[at - 1]?.kind !== 'number';
  return is(tokens[at], '-', '−') && standsOnNumber(tokens, at);
}

/** A sign stands on its number and not on a number, unit or Latin word before it. */
function standsOnNumber(tokens: Tokens, at: number): boolean {
  const [sign, before] = [tokens[at], tokens[at - 1]];
  if (!touches(sign, tokens[at + 1])) return false;
  if (!touches(before, sign)) return true;
  if (before!.kind === 'word') return isHan(before) && before!.roles.unit === undefined;
  return (before!.kind === 'mark' && !is(before, ')', '-', '=')) || before!.kind === 'break';
}

function hedgeAt(tokens: Tokens, at: number, number: number): HedgeWord | undefined {
  const token = tokens[at]!;
  const scale = tokens[number]!.roles.scale !== undefined;
  if (is(token, '上')) return scale && touches(token, tokens[at + 1]) ? UP_TO : undefined;
  // 举办过3次 tells that it was done; 过半 and 过万 tell how much.
  if (is(token, '过') && !scale && !/^半/.test(tokens[number]!.text)) return undefined;
  if (!isHan(token) && !isLatin(token) && !standsOnNumber(tokens, at)) return undefined;
  return token.roles.before;
}

/** 超过每人每月600元: hedge, rate, number. The hedge is not in the span. */
function ratedHedge(tokens: Tokens, at: number, floor: number): HedgeWord | undefined {
  let hedge = at;
  while (hedge > floor && tokens[hedge]?.roles.per) hedge--;
  const token = tokens[hedge];
  return hedge < at && hedge >= floor && !is(token, '过') ? token?.roles.before : undefined;
}

/** 至少造成12人死亡: a bound, any words but 的, number. The bound is not in the span. */
function farBound(tokens: Tokens, at: number, floor: number): Pick<Lead, 'farBound'> {
  for (let verb = at; verb > floor && at - verb <= GAP; verb--) {
    const [bound, token] = [tokens[verb - 1]!, tokens[verb]!];
    if (token.kind !== 'word' || !isHan(token) || is(token, '的')) break;
    if (isIn(bound, FAR_BOUNDS)) return { farBound: bound.roles.before! };
  }
  return {};
}

/** 约占全省的四分之一: hedge, verb, a few characters, number. The hedge is not in the span. */
function linkedHedge(tokens: Tokens, at: number, floor: number): HedgeWord | undefined {
  for (let link = at; link > floor && at - link <= GAP; link--) {
    const token = tokens[link];
    const hedge = tokens[link - 1]!;
    if (token?.roles.link) {
      if (isHan(hedge) && hedge.roles.before && !is(hedge, '过')) return hedge.roles.before;
    }
    if (token?.kind !== 'word' || !isHan(token)) return undefined;
    // 不到市级的一半: the words between make what the figure is a part of.
    if (is(tokens[at], '的') && token.roles.before && token.text.length > 1)
      return token.roles.before;
  }
  return undefined;
}

/** Whether the words right before token `start` deny what starts there: 并非615元, not the 615 yuan. */
export function isDenied(tokens: Tokens, start: number): boolean {
  for (let back = 1; back <= DENIAL_REACH; back++) {
    const token = tokens[start - back];
    if (!token) return false;
    if (token.roles.denial) return true;
    const { link, per, before, currency } = token.roles;
    if (!(link ?? per ?? before ?? currency) && !isIn(token, ARTICLES)) return false;
  }
  return false;
}

import type Big from 'big.js';
import type { Unit } from '../../quantity/unit-table.ts';
import { is, isLatin, type Token } from '../token.ts';
import type { Amount } from './amount.ts';

/** Small counts in words are often turns of phrase: two aspects, 两个方面. */
const SMALL = { chinese: 10, words: 12 } as const;
/** Bare digits outside these are often no figures: step 3, call 10086. */
const [LEAST, MOST] = [10, 1000];
/** So many years, days or hours are told for their own sake: 41.2万小时. */
const MANY_TIMES = 1000;
/** Words after bare digits that are no noun they could count. */
const FUNCTION_WORDS = new Set(
  'and the was were has had for with from that which but are at is in on by to of or as it than who when while where be been not'.split(
    ' ',
  ),
);
/** How far back the verb of a span of time may stand: 持续了约4个月. */
const LASTING_REACH = 3;

/**
 * Whether an expression may state no quantity worth judging: small counts in words (两个方面), spans
 * of time that only set the scene (两年来), vague or bare numbers, and one of anything.
 */
export function isWeak(
  tokens: readonly Token[],
  start: number,
  next: number,
  amount: Amount,
  unit: Unit | undefined,
): boolean {
  const { value, notation, scale, power } = amount;
  if (amount.vague || amount.unit === '次') return true;
  const { dimension } = unit ?? {};
  if (amount.fraction || amount.unit || dimension === 'ratio' || dimension === 'multiple')
    return false;
  if (dimension === 'time') return value.lt(MANY_TIMES) && !isLasting(tokens, start);
  if (notation !== 'digits' && value.eq(1)) return true;
  if (dimension === 'money') return false;
  if (notation !== 'digits') return value.lte(SMALL[notation]);
  return (
    !unit &&
    scale === undefined &&
    power === 0 &&
    !tells(value, tokens[next - 1]!) &&
    !countsNoun(tokens, next)
  );
}

/** Whether a bare number is likely told as one: an index of 86, 5,078, 3.2. */
function tells(value: Big, { text }: Token): boolean {
  return (value.gte(LEAST) && value.lt(MOST)) || /[,.]/.test(text);
}

function isLasting(tokens: readonly Token[], start: number): boolean {
  for (let back = 1; back <= LASTING_REACH; back++) {
    const token = tokens[start - back];
    if (token?.roles.lasting) return true;
    if (!token?.roles.link && !token?.roles.before) return false;
  }
  return false;
}

/** 12000 nursing workers, 1686 of them: digits followed by an English noun count it. */
export function countsNoun(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  if (is(token, 'of') && is(tokens[next + 1], 'them', 'these', 'those', 'which', 'whom'))
    return true;
  return isLatin(token) && token!.text.length >= 3 && !FUNCTION_WORDS.has(token!.text);
}

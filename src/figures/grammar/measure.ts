import Big from 'big.js';
import { countsThings, UNITS, type Unit } from '../../quantity/unit-table.ts';
import type { HedgeWord } from '../roles.ts';
import { is, isHan, isIn, isLatin, type Token, touches } from '../token.ts';
import type { Amount } from './amount.ts';
import { withCentimetres, withChange } from './change.ts';
import { degreesAt } from './degrees.ts';
import { isMinutes } from './named-measure.ts';

type Tokens = readonly Token[];

/** An amount with the unit and the hedge that follow it. */
export interface Measured {
  /** Index of the token after it. */
  next: number;
  unit?: Unit;
  hedge?: HedgeWord;
  /** What is added to the number: a half in 两年半, 0.5 in 四百七十一块五. */
  plus?: Big;
  /** Nothing tells what the unit stands for: 30度. */
  weak?: true;
}

const HALF = new Big(0.5);
const MORE: HedgeWord = { hedge: 'more-than', inclusive: false };
/** After a share: a little more or less than it. */
const STRONG_OR_WEAK = new Map<string, HedgeWord>([
  ['强', MORE],
  ['弱', { hedge: 'nearly', inclusive: false }],
]);
/** What makes English "times" a multiple: 3 times the total. */
const OF_ANOTHER: ReadonlySet<string> = new Set([
  'the',
  'as',
  'more',
  'more than',
  'that',
  'what',
  'everything',
  'all',
  'higher',
  'larger',
  'greater',
  'bigger',
  'longer',
  'faster',
  'smaller',
  'lower',
  'less',
  'less than',
  'lower than',
  'smaller than',
  'higher than',
  'larger than',
  'greater than',
  'those',
]);
/** Hedges that stand right on the number, before its unit: 十来家. */
const ONLY_INSIDE = '来';
/** Hedges that follow a unit only where it measures: 一年多, but not 500家多为小企业. */
const AFTER_MEASURES: ReadonlySet<string> = new Set(['多', '余', '许']);

/** Reads unit and hedges after an amount: 3万余名, 20多年, 5000人以上, 一年多, 三个多月, 300-odd. */
export function measureAt(tokens: Tokens, amount: Amount): Measured {
  const own = amount.time ?? (amount.unit && UNITS.get(amount.unit)!);
  if (own) return shareHedge(tokens, amount) ?? withHedge(tokens, { next: amount.next, unit: own });
  const inside = tokens[amount.next]?.roles.after;
  const middle = inside && unitAt(tokens, amount.next + 1, amount);
  if (middle) return { ...middle, hedge: inside };
  const plain = unitAt(tokens, amount.next, amount);
  return withHedge(tokens, plain ?? { next: amount.next });
}

/** 三分之一强, 九成弱. */
function shareHedge(tokens: Tokens, { next, unit }: Amount): Measured | undefined {
  const hedge = STRONG_OR_WEAK.get(tokens[next]?.text ?? '');
  if (!hedge || (runsOn(tokens, next + 1) && !is(tokens[next + 1], '的'))) return undefined;
  return { next: next + 1, unit: UNITS.get(unit!)!, hedge };
}

function unitAt(tokens: Tokens, at: number, amount: Amount): Measured | undefined {
  const bracketed = is(tokens[at], '(') && is(tokens[at + 2], ')');
  const inside = bracketed ? tokens[at + 1]?.roles.unit : undefined;
  if (inside) return { next: at + 3, unit: inside };
  const hyphen = is(tokens[at], '-') && touches(tokens[at], tokens[at + 1]) ? 1 : 0;
  const token = tokens[at + hyphen];
  const onDigits = touches(tokens[at - 1], token) ? token?.roles.onDigits : undefined;
  if (onDigits) return { next: at + 1, unit: onDigits };
  const unit = token?.roles.unit;
  if (personsBehind(tokens, at)) return { next: at + 2, unit: UNITS.get('人')! };
  if (!token || !unit || isAdjective(tokens, at + hyphen, amount)) return undefined;
  const next = at + hyphen + 1;
  if (unit.id === '个') return ofSpan(tokens, next) ?? { next, unit };
  if (isMinutes(tokens, at - 1, at)) return { next, unit: UNITS.get('分钟')! };
  if (is(token, '米')) return withCentimetres(tokens, next) ?? { next, unit };
  if (is(token, '度')) return inDegrees(tokens, at + hyphen, amount);
  if (is(token, '口') && isOfGround(tokens, next)) return { next, unit: UNITS.get('件')! };
  if (unit.id === '元') return withChange(tokens, next) ?? { next, unit };
  if (is(tokens[next], '半') && touches(token, tokens[next]) && !tokens[next + 1]?.roles.unit)
    return { next: next + 1, unit, plus: HALF };
  return {
    next,
    unit: timesUnit(tokens, token, next, amount),
    ...(token.text.startsWith('个多') && { hedge: MORE }),
  };
}

function inDegrees(tokens: Tokens, at: number, { value }: Amount): Measured {
  const { unit, weak } = degreesAt(tokens, at, value);
  return { next: at + 1, unit, ...(weak && { weak }) };
}

/** 42口井: 口 counts people only where nothing that has a mouth follows. */
function isOfGround(tokens: Tokens, at: number): boolean {
  return touches(tokens[at - 1], tokens[at]) && /^[井锅塘窖缸钟窑]/.test(tokens[at]!.text);
}

/** Nouns of English units whose plural has an s, so that the singular after a number is no unit. */
const COUNTED_NOUN =
  /^(?:province|city|county|district|township|town|village|community|household|family)$/;

/** 300 community venues, 2,804 people's problems, 1,275 day-care centres: the word belongs to the noun after it. */
function isAdjective(tokens: Tokens, at: number, { value }: Pick<Amount, 'value'>): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!isLatin(token)) return false;
  if (isIn(next, APOSTROPHES) && touches(token, next)) return true;
  if (is(next, '-') && touches(token, next) && touches(next, tokens[at + 2])) return true;
  return !value.eq(1) && COUNTED_NOUN.test(token!.text) && isLatin(next) && !touches(token, next);
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

/** 175,070 individual people: one word stands between. */
function personsBehind(tokens: Tokens, at: number): boolean {
  const [word, persons] = [tokens[at], tokens[at + 1]];
  return (
    isLatin(word) &&
    word!.kind === 'word' &&
    Object.keys(word!.roles).length === 0 &&
    word!.text.length > 3 &&
    is(persons, 'people') &&
    !isAdjective(tokens, at + 1, { value: new Big(1) })
  );
}

/** 三个多小时, 两个半月: the measure word 个 before a unit of time. */
function ofSpan(tokens: Tokens, at: number): Measured | undefined {
  const unit = tokens[at + 1]?.roles.unit;
  if (!unit || !touches(tokens[at], tokens[at + 1])) return undefined;
  if (is(tokens[at], '半')) return { next: at + 2, unit, plus: HALF };
  return is(tokens[at], '多') ? { next: at + 2, unit, hedge: MORE } : undefined;
}

/** English `times` counts occasions (met two times) or multiplies (2.4 times the total). */
function timesUnit(tokens: Tokens, { roles, text }: Token, next: number, { value }: Amount): Unit {
  const unit = roles.unit!;
  if (text !== 'times' && text !== 'time') return unit;
  const multiplies = !value.eq(value.round()) || isIn(tokens[next], OF_ANOTHER);
  return UNITS.get(multiplies ? '倍' : '次')!;
}

/** A hedge after the unit, or after a number without one: 615元左右, 300家以上, 57,000 or so. */
export function withHedge(tokens: Tokens, measured: Measured): Measured {
  const token = tokens[measured.next];
  const hedge = token?.roles.after;
  if (!token || !hedge || is(token, ONLY_INSIDE)) return measured;
  // 30个,不到3万 and 30个不到3万: the hedge is that of the next number.
  if (token.roles.before && (token.spaced || tokens[measured.next + 1]?.numeral)) return measured;
  if (isIn(token, AFTER_MEASURES) && measured.unit && countsThings(measured.unit)) return measured;
  if (isIn(token, AFTER_MEASURES) && !touches(tokens[measured.next - 1], token)) return measured;
  return { ...measured, next: measured.next + 1, hedge: measured.hedge ?? hedge };
}

/** The value of an amount in its unit. */
export function inUnit({ value }: Amount, { plus }: Measured): Big {
  return plus ? value.plus(plus) : value;
}

/** Whether what follows token `at` runs on in Chinese without a break: 十四亿|人民. */
export function runsOn(tokens: Tokens, at: number): boolean {
  return touches(tokens[at - 1], tokens[at]) && isHan(tokens[at]);
}

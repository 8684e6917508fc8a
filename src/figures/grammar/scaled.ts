import Big from 'big.js';
import type { HedgeWord } from '../roles.ts';
import { is, isIn, type Token, touches } from '../token.ts';
import { type Amount, grainOf, numberAt } from './amount.ts';

type Tokens = readonly Token[];

const MORE: HedgeWord = { hedge: 'more-than', inclusive: false };
const ABOUT: HedgeWord = { hedge: 'about', inclusive: false };
/** Hedges that may stand between a number and its scale word: 五十多万, 3万余. */
const INSIDE: ReadonlySet<string> = new Set(['多', '余', '来']);

/** 十几, 二十几万: between the tens and the next. */
export function teens(tokens: Tokens, at: number): Amount | undefined {
  const { numeral } = tokens[at]!;
  if (!is(tokens[at + 1], '几') || !touches(tokens[at], tokens[at + 1])) return undefined;
  const value = numeral!.value;
  if (value.lt(10) || value.gt(90) || !value.mod(10).eq(0)) return undefined;
  const scale = scaleAfter(tokens, at + 2);
  const factor = new Big(10).pow(scale ?? 0);
  return {
    ...numberAt(tokens, at),
    next: scale === undefined ? at + 2 : at + 3,
    value: value.plus(1).times(factor),
    upper: value.plus(9).times(factor),
    grain: scale ?? 0,
    place: scale ?? 0,
    vague: true,
  };
}

/** 五十多万, 10余万, 20 余万, 三千多亿, 7个亿; and 三亿半. */
export function withInside(tokens: Tokens, at: number): Amount | undefined {
  const amount = numberAt(tokens, at);
  const inside = tokens[at + 1];
  const touching = touches(tokens[at], inside);
  if (!touching && amount.notation !== 'digits') return undefined;
  const large =
    touching &&
    amount.power >= 4 &&
    is(inside, '半') &&
    tokens[at + 2]?.roles.unit?.dimension !== 'time';
  if (large) {
    const value = amount.value.plus(new Big(10).pow(amount.power).times(0.5));
    return { ...amount, next: at + 2, value, place: amount.power - 1, grain: amount.power - 1 };
  }
  const scale = touching ? scaleAfter(tokens, at + 2) : tokens[at + 2]?.roles.scale;
  if (scale === undefined || !((touching && is(inside, '个')) || isIn(inside, INSIDE)))
    return undefined;
  const value = amount.value.times(new Big(10).pow(scale));
  return {
    ...amount,
    next: at + 3,
    value,
    ...(amount.notation === 'digits' && { scale: tokens[at + 2]!.text }),
    place: amount.place + scale,
    grain: grainOf(value, 0),
    power: scale,
    ...(!is(inside, '个') && { hedge: is(inside, '来') ? ABOUT : MORE }),
  };
}

function scaleAfter(tokens: Tokens, at: number): number | undefined {
  return touches(tokens[at - 1], tokens[at]) ? tokens[at]!.roles.scale : undefined;
}

/** 近百, 上千万, 百余: a scale word counts one of itself where a hedge stands beside it. */
export function bareScale(tokens: Tokens, at: number): Amount | undefined {
  const { roles } = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (roles.scale === undefined) return undefined;
  const hedged = touches(before, tokens[at]) && (before!.roles.before ?? is(before, '上'));
  if (!hedged && !(touches(tokens[at], after) && isIn(after, INSIDE))) return undefined;
  const place = roles.scale >= 4 ? roles.scale : 0;
  const value = new Big(10).pow(roles.scale);
  const rest = { place, grain: roles.scale, power: roles.scale, fraction: false } as const;
  return { next: at + 1, value, notation: 'chinese', ...rest };
}

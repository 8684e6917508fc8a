import Big from 'big.js';
import type { Fixed } from '../roles.ts';
import { is, isHan, isIn, isLatin, type Token, touches } from '../token.ts';
import { type Amount, amountOf, grainOf, percentage } from './amount.ts';
import { fractionAt } from './fraction.ts';

type Tokens = readonly Token[];

const MORE = { hedge: 'more-than', inclusive: false } as const;
/** Hedges that may stand between a number and its scale word: 五十多万, 3万余. */
const INSIDE: ReadonlySet<string> = new Set(['多', '余', '来']);

/**
 * Reads the amount that starts at token `at`: 615, 六百一十五, 四分之一, 九成五, 半数, 五十多万, 百余,
 * a quarter, twice.
 */
export function amountAt(tokens: Tokens, at: number): Amount | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    return (
      fractionAt(tokens, at) ?? teens(tokens, at) ?? withInside(tokens, at) ?? numberAt(token, at)
    );
  }
  return (
    fractionAt(tokens, at) ?? fixedAt(tokens, at) ?? halfAt(tokens, at) ?? bareScale(tokens, at)
  );
}

function numberAt({ numeral, text }: Token, at: number): Amount {
  return amountOf(numeral!, text, at + 1);
}

/** 十几, 二十几万: between the tens and the next. */
function teens(tokens: Tokens, at: number): Amount | undefined {
  const { numeral } = tokens[at]!;
  if (!is(tokens[at + 1], '几') || !touches(tokens[at], tokens[at + 1])) return undefined;
  const value = numeral!.value;
  if (value.lt(10) || value.gt(90) || !value.mod(10).eq(0)) return undefined;
  const scale = scaleAfter(tokens, at + 2);
  const factor = new Big(10).pow(scale ?? 0);
  return {
    ...numberAt(tokens[at]!, at),
    next: scale === undefined ? at + 2 : at + 3,
    value: value.plus(1).times(factor),
    upper: value.plus(9).times(factor),
    grain: scale ?? 0,
    place: scale ?? 0,
    vague: true,
  };
}

/** 五十多万, 10余万, 三千多亿; and 三亿半. */
function withInside(tokens: Tokens, at: number): Amount | undefined {
  const amount = numberAt(tokens[at]!, at);
  const inside = tokens[at + 1];
  if (!touches(tokens[at], inside)) return undefined;
  const large =
    amount.power >= 4 && is(inside, '半') && tokens[at + 2]?.roles.unit?.dimension !== 'time';
  if (large) {
    const value = amount.value.plus(new Big(10).pow(amount.power).times(0.5));
    return { ...amount, next: at + 2, value, place: amount.power - 1, grain: amount.power - 1 };
  }
  const scale = isIn(inside, INSIDE) ? scaleAfter(tokens, at + 2) : undefined;
  if (scale === undefined) return undefined;
  const value = amount.value.times(new Big(10).pow(scale));
  return {
    ...amount,
    next: at + 3,
    value,
    place: scale,
    grain: grainOf(value, 0),
    power: scale,
    hedge: is(inside, '来') ? { hedge: 'about', inclusive: false } : MORE,
  };
}

function scaleAfter(tokens: Tokens, at: number): number | undefined {
  return touches(tokens[at - 1], tokens[at]) ? tokens[at]!.roles.scale : undefined;
}

/** 近百, 上千万, 百余: a scale word counts one of itself where a hedge stands beside it. */
function bareScale(tokens: Tokens, at: number): Amount | undefined {
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

/** 过半, 近半: half of the whole, where a hedge stands before and no unit behind; 半年, 半个. */
function halfAt(tokens: Tokens, at: number): Amount | undefined {
  const token = tokens[at];
  if (!is(token, '半')) return undefined;
  const value = new Big(0.5);
  if (tokens[at + 1]?.roles.unit && touches(token, tokens[at + 1])) {
    const rest = { place: -1, grain: -1, power: 0, fraction: false } as const;
    return { next: at + 1, value, notation: 'chinese', ...rest };
  }
  const hedged = tokens[at - 1]?.roles.before && touches(tokens[at - 1], token);
  if (!hedged || (isHan(tokens[at + 1]) && !/^[的以]/.test(tokens[at + 1]!.text))) return undefined;
  return percentage(value.times(100), at + 1, { notation: 'words', place: 0, fraction: true });
}

/** 半数, 翻一番, half of, twice the. */
function fixedAt(tokens: Tokens, at: number): Amount | undefined {
  const token = tokens[at]!;
  const fixed = token.roles.fixed;
  if (!fixed) return undefined;
  const unit = followed(fixed, tokens[at + 1]) ? fixed.unit : fixed.otherwise;
  if (unit === undefined) return undefined;
  const rest = { notation: 'words', place: 0, fraction: unit === '%' } as const;
  return percentage(new Big(fixed.value), at + 1, { ...rest, unit });
}

function followed({ followedBy, otherwise }: Fixed, next: Token | undefined): boolean {
  if (!followedBy) return true;
  if (next === undefined || !isLatin(next)) return otherwise === undefined;
  return followedBy.some((word) => next.text === word || next.text.startsWith(`${word} `));
}

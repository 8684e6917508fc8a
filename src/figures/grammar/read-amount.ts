import Big from 'big.js';
import type { Fixed } from '../roles.ts';
import { is, isLatin, type Token, touches } from '../token.ts';
import { type Amount, grainOf, numberAt, percentage } from './amount.ts';
import { fractionAt } from './fraction.ts';
import { bareScale, teens, withInside } from './scaled.ts';

type Tokens = readonly Token[];

/**
 * Reads the amount that starts at token `at`: 615, 六百一十五, 四分之一, 九成五, 半数, 五十多万, 百余,
 * a quarter, twice.
 */
export function amountAt(tokens: Tokens, at: number): Amount | undefined {
  const amount = plainAmountAt(tokens, at);
  return amount && (ofScale(tokens, amount) ?? amount);
}

/** A quarter of a million: a part of a scale is a number, not a share. */
function ofScale(tokens: Tokens, { fraction, unit, next, value }: Amount): Amount | undefined {
  const scale = is(tokens[next], 'of') ? tokens[next + 1] : undefined;
  if (!fraction || unit !== '%' || !scale?.numeral || !/^(?:a|one) [a-z]+$/.test(scale.text))
    return undefined;
  const amount = numberAt(tokens, next + 1);
  const part = amount.value.times(value).div(100);
  const grain = grainOf(part, 0);
  return { ...amount, value: part, place: grain, grain, power: 0 };
}

function plainAmountAt(tokens: Tokens, at: number): Amount | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    return (
      fractionAt(tokens, at) ?? teens(tokens, at) ?? withInside(tokens, at) ?? numberAt(tokens, at)
    );
  }
  return (
    fractionAt(tokens, at) ??
    fixedAt(tokens, at) ??
    halfAt(tokens, at) ??
    bareScale(tokens, at) ??
    aTime(tokens, at)
  );
}

/** What no one has half of: 近半家庭 is a share of the families. */
const WHOLE: ReadonlySet<string> = new Set(['people', 'households', 'organisations', 'divisions']);

/** 过半, 近半: half of the whole, where a hedge stands before and no unit behind; 半年, 半个. */
function halfAt(tokens: Tokens, at: number): Amount | undefined {
  const token = tokens[at];
  if (!is(token, '半')) return undefined;
  const value = new Big(0.5);
  const unit = tokens[at + 1]?.roles.unit;
  if (unit && !WHOLE.has(unit.dimension) && touches(token, tokens[at + 1])) {
    const rest = { place: -1, grain: -1, power: 0, fraction: false } as const;
    return { next: at + 1, value, notation: 'chinese', ...rest };
  }
  const hedged = tokens[at - 1]?.roles.before && touches(tokens[at - 1], token);
  if (!hedged || isHalfWay(tokens, at + 1)) return undefined;
  return percentage(value.times(100), at + 1, { notation: 'words', place: 0, fraction: true });
}

/** 年近半百, 走过半程: 半 is a part of another word. */
function isHalfWay(tokens: Tokens, at: number): boolean {
  return touches(tokens[at - 1], tokens[at]) && /^[百场程途山空坡生世日]/.test(tokens[at]!.text);
}

/** Over a year, about an hour: one of a unit of time, where a hedge stands before it. */
function aTime(tokens: Tokens, at: number): Amount | undefined {
  const before = tokens[at - 1];
  const token = tokens[at]!;
  if (!before?.roles.before || !isLatin(before)) return undefined;
  const rate = /^a (?:day|month|year)$/.test(token.text);
  const article = is(token, 'a', 'an') && tokens[at + 1]?.roles.unit?.dimension === 'time';
  if (!rate && !article) return undefined;
  const unit = rate ? token.roles.per?.[0] : undefined;
  const rest = { place: 0, grain: 0, power: 0, fraction: false } as const;
  return {
    next: at + 1,
    value: new Big(1),
    notation: 'words',
    ...rest,
    ...(unit && { time: unit }),
  };
}

/** 半数, 翻一番, half of, twice the. */
function fixedAt(tokens: Tokens, at: number): Amount | undefined {
  const token = tokens[at]!;
  const fixed = token.roles.fixed;
  if (!fixed) return undefined;
  const isShare = followed(fixed, tokens[at + 1]) || isHedgedShare(fixed, tokens, at);
  const unit = isShare ? fixed.unit : fixed.otherwise;
  if (unit === undefined) return undefined;
  const rest = { notation: 'words', place: 0, fraction: unit === '%' } as const;
  const value = new Big(fixed.value).div(fixed.parts ?? 1);
  return percentage(value, at + 1, { ...rest, unit });
}

/** Roughly a quarter went…: no ordinal has a hedge before it; nearly a quarter of an hour has a unit. */
function isHedgedShare({ unit }: Fixed, tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  return unit === '%' && tokens[at - 1]?.roles.before !== undefined && !next?.roles.unit;
}

function followed({ followedBy, otherwise }: Fixed, next: Token | undefined): boolean {
  if (!followedBy) return true;
  if (next === undefined || !isLatin(next)) return otherwise === undefined;
  return followedBy.some((word) => next.text === word || next.text.startsWith(`${word} `));
}

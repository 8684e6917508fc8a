import Big from 'big.js';
import type { Fixed } from '../roles.ts';
import { is, isHan, isLatin, type Token, touches } from '../token.ts';
import { type Amount, numberAt, percentage } from './amount.ts';
import { fractionAt } from './fraction.ts';
import { bareScale, teens, withInside } from './scaled.ts';

type Tokens = readonly Token[];

/**
 * Reads the amount that starts at token `at`: 615, 六百一十五, 四分之一, 九成五, 半数, 五十多万, 百余,
 * a quarter, twice.
 */
export function amountAt(tokens: Tokens, at: number): Amount | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    return (
      fractionAt(tokens, at) ?? teens(tokens, at) ?? withInside(tokens, at) ?? numberAt(tokens, at)
    );
  }
  return (
    fractionAt(tokens, at) ?? fixedAt(tokens, at) ?? halfAt(tokens, at) ?? bareScale(tokens, at)
  );
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
  const isShare = followed(fixed, tokens[at + 1]) || isHedgedShare(fixed, tokens, at);
  const unit = isShare ? fixed.unit : fixed.otherwise;
  if (unit === undefined) return undefined;
  const rest = { notation: 'words', place: 0, fraction: unit === '%' } as const;
  return percentage(new Big(fixed.value), at + 1, { ...rest, unit });
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

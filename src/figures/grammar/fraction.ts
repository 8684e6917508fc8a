import Big from 'big.js';
import { is, isIn, type Token, touches } from '../token.ts';
import { type Amount, percentage } from './amount.ts';
import { teens } from './scaled.ts';

type Tokens = readonly Token[];

const HUNDRED = new Big(100);
/** Larger wholes than this are not told as "one in twenty". */
const LARGEST_WHOLE = 100;
/** Wholes of which digits tell a share without more words: 3 in 4, 9 in 10. */
const USUAL_WHOLES = [3, 4, 5, 10, 100];

/** Reads the share or fraction that starts at token `at`: 百分之九十四, 三分之二, 九成五, two thirds, 3/4, one in five. */
export function fractionAt(tokens: Tokens, at: number): Amount | undefined {
  if (tokens[at]?.roles.base !== undefined) return perBase(tokens, at);
  if (is(tokens[at], '每')) return amongEvery(tokens, at);
  if (tokens[at]?.kind !== 'number') return undefined;
  return (
    discount(tokens, at) ??
    mixed(tokens, at) ??
    partsOf(tokens, at) ??
    tenths(tokens, at) ??
    englishParts(tokens, at) ??
    amongWhole(tokens, at) ??
    slash(tokens, at)
  );
}

/** 百分之九十四, 千分之三, 百分之百: an exact share of a fixed base. */
function perBase(tokens: Tokens, at: number): Amount | undefined {
  const base = new Big(tokens[at]!.roles.base!);
  const part = tokens[at + 1];
  if (!touches(tokens[at], part)) return undefined;
  if (part!.roles.scale === 2 && base.eq(100))
    return percentage(HUNDRED, at + 2, { notation: 'chinese', place: 0, fraction: false });
  if (!part!.numeral) return undefined;
  const vague = teens(tokens, at + 1);
  const { value, upper, place, notation } = vague ?? part!.numeral;
  return {
    ...percentage(value.times(HUNDRED).div(base), vague?.next ?? at + 2, {
      notation,
      place: Math.min(place, 0) + 2 - base.e,
      fraction: false,
    }),
    ...(upper && { upper: upper.times(HUNDRED).div(base) }),
  };
}

/** 三分之二, also with digits. */
function partsOf(tokens: Tokens, at: number): Amount | undefined {
  const whole = tokens[at]!.numeral!;
  const part = tokens[at + 2]?.numeral;
  if (!is(tokens[at + 1], '分之') || !part || whole.value.lte(0)) return undefined;
  return { ...share(part.value, whole.value, at + 3), notation: part.notation };
}

/** 八折, 9.5折, 95折: what is left to pay. */
function discount(tokens: Tokens, at: number): Amount | undefined {
  const { value, notation, scale } = tokens[at]!.numeral!;
  if (!is(tokens[at + 1], '折') || !touches(tokens[at], tokens[at + 1])) return undefined;
  if (scale !== undefined || value.lte(0) || value.gte(HUNDRED)) return undefined;
  const share = value.lt(10) ? value.times(10) : value;
  return percentage(share, at + 2, { notation, place: 0, fraction: false });
}

/** 一又二分之一 and 4 1/2: a number, not a share. */
function mixed(tokens: Tokens, at: number): Amount | undefined {
  const digits = tokens[at + 1]?.spaced && is(tokens[at + 2], '/');
  const start = digits ? at + 1 : at + 2;
  if (!(digits || is(tokens[at + 1], '又')) || tokens[start]?.kind !== 'number') return undefined;
  const part = digits ? slash(tokens, start) : partsOf(tokens, start);
  if (!part || tokens[at]!.numeral!.value.gte(HUNDRED)) return undefined;
  const value = tokens[at]!.numeral!.value.plus(part.value.div(HUNDRED));
  const { unit: _, ...rest } = part;
  return { ...rest, value, place: -1, grain: -1 };
}

/** 九成, 三成五, 两成半, 七八成. */
function tenths(tokens: Tokens, at: number): Amount | undefined {
  const count = tokens[at]!.numeral!;
  if (!is(tokens[at + 1], '成') || count.value.gt(10) || count.value.lte(0)) return undefined;
  const more = tokens[at + 2];
  const digit = touches(tokens[at + 1], more) ? tenthOfTenth(more!) : undefined;
  const place = digit === undefined ? Math.min(count.place + 1, 1) : 0;
  const value = count.value.times(10).plus(digit ?? 0);
  return {
    ...percentage(value, digit === undefined ? at + 2 : at + 3, {
      notation: count.notation,
      place,
      fraction: true,
    }),
    ...(count.upper && digit === undefined && { upper: count.upper.times(10) }),
    tenths: true,
  };
}

function tenthOfTenth({ text, numeral }: Token): number | undefined {
  if (text === '半') return 5;
  const digit = numeral && text.length === 1 ? numeral.value.toNumber() : 0;
  return digit > 0 && digit < 10 ? digit : undefined;
}

/** two thirds, three-quarters, one-half; twenty-fifth is an ordinal. */
function englishParts(tokens: Tokens, at: number): Amount | undefined {
  const { value, notation } = tokens[at]!.numeral!;
  const hyphen = is(tokens[at + 1], '-') ? 1 : 0;
  const parts = tokens[at + 1 + hyphen]?.roles.parts;
  if (notation !== 'words' || parts === undefined || value.gte(parts)) return undefined;
  return share(value, new Big(parts), at + 2 + hyphen);
}

/** one in five, nine out of ten, one in every three. */
function amongWhole(tokens: Tokens, at: number): Amount | undefined {
  const part = tokens[at]!.numeral!;
  const out = is(tokens[at + 1], 'out') && is(tokens[at + 2], 'of') ? 2 : 0;
  const joint = out || (is(tokens[at + 1], 'in') ? 1 : 0);
  if (joint === 0) return undefined;
  const every = is(tokens[at + 1 + joint], 'every') ? 1 : 0;
  const whole = tokens[at + 1 + joint + every]?.numeral;
  const next = at + 2 + joint + every;
  const worded = part.notation === 'words' || part.value.eq(1) || out > 0 || every > 0;
  const plain = worded || USUAL_WHOLES.some((usual) => whole?.value.eq(usual));
  if (!plain || !whole || whole.value.gt(LARGEST_WHOLE) || whole.value.lte(part.value))
    return undefined;
  if (tokens[next]?.roles.unit?.dimension === 'time') return undefined;
  return share(part.value, whole.value, next);
}

/** Between the whole and the part of 每三人中就有一人. */
const AMONG = new Set('中 里 内 当 就 便 有 约 约有 会 是 为'.split(' '));
const MOST_AMONG = 4;

/** 每三人中就有一人: a share of one kind. */
function amongEvery(tokens: Tokens, at: number): Amount | undefined {
  const [whole, kind] = [tokens[at + 1]?.numeral, tokens[at + 2]?.roles.unit];
  if (!whole || !kind) return undefined;
  let part = at + 3;
  while (part - at < 3 + MOST_AMONG && isIn(tokens[part], AMONG)) part++;
  const value = tokens[part]?.numeral?.value;
  const same = tokens[part + 1]?.roles.unit?.id === kind.id;
  if (part === at + 3 || !value || !same || value.gte(whole.value)) return undefined;
  return share(value, whole.value, part + 2);
}

/** 3/4, where the tokenizer left the stroke between digits. */
function slash(tokens: Tokens, at: number): Amount | undefined {
  const part = tokens[at]!.numeral!;
  const whole = tokens[at + 2]?.numeral;
  if (!is(tokens[at + 1], '/') || !whole || !touches(tokens[at], tokens[at + 1])) return undefined;
  if (part.notation !== 'digits' || whole.value.lte(part.value)) return undefined;
  return share(part.value, whole.value, at + 3);
}

function share(part: Big, whole: Big, next: number): Amount {
  const rest = { notation: 'words', place: 0, fraction: true } as const;
  return percentage(part.times(HUNDRED).div(whole), next, rest);
}

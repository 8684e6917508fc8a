import Big from 'big.js';
import { is, isIn, type Token } from '../token.ts';
import type { Amount } from './amount.ts';
import { inUnit, type Measured, measureAt } from './measure.ts';
import { amountAt } from './read-amount.ts';

type Tokens = readonly Token[];

/** The two ends of a range, in one unit. */
export interface Range {
  lower: Big;
  upper: Big;
  /** Second number and what follows it. */
  second: Amount;
  measured: Measured;
}

const LINKS: ReadonlySet<string> = new Set(['-', '–', '—', '−', '~', '至', '到', 'to']);
const JOINS: ReadonlySet<string> = new Set(['and', '和', '与']);
/** How far before the first number `between` may stand: between roughly US$. */
const BETWEEN_REACH = 4;
const CHANGES = new Set(
  'rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing up climb climbed jump jumped soar soared fall falls fell fallen falling drop dropped decline declined cut raise raised lower lowered reduce reduced went go goes moved improve improved expand expanded surge surged change changed widened narrowed'.split(
    ' ',
  ),
);

/** 30%-40%, 30至40万, 三到四成, between 30 and 40 percent; undefined where only one number is told. */
export function rangeAt(
  tokens: Tokens,
  at: number,
  first: Amount,
  measured: Measured,
): Range | undefined {
  const link = measured.next;
  const joined = isIn(tokens[link], JOINS);
  const paired = is(tokens[link], '、', 'or');
  if (first.upper || !(joined || paired || isIn(tokens[link], LINKS))) return undefined;
  if (is(tokens[link], 'to') && isChange(tokens, at)) return undefined;
  const start = tokens[link + 1]?.roles.currency ? link + 2 : link + 1;
  const second = amountAt(tokens, start);
  if (!second) return undefined;
  if (paired && (!arePair(first, second) || isListed(tokens, at))) return undefined;
  const end = measureAt(tokens, second);
  const closes = joined ? betweenEnd(tokens, at, end.next, tokens[link]!.text) : end.next;
  if (closes === undefined) return undefined;
  const lower = inUnit(first, measured).times(shared(first, measured, second));
  const upper = inUnit(second, end);
  if (!upper.gt(lower) || !sameUnit(first, measured, second, end)) return undefined;
  return { lower, upper, second, measured: { ...end, next: closes } };
}

/** 七、八个, 三、四百, 6、7成 and fifty or sixty: neighbouring digits that stand for a few, as 七八个 does. */
function arePair(first: Amount, second: Amount): boolean {
  const [low, high] = [first.value.c, second.value.c];
  const neighbours = low.length === 1 && high.length === 1 && high[0] === low[0]! + 1;
  const worded = first.notation === 'words' && second.notation === 'words';
  if (worded) return neighbours && first.value.e === second.value.e;
  const spoken = first.notation === 'chinese' || second.tenths || second.power > 0;
  return neighbours && first.value.e === 0 && Boolean(spoken);
}

/** 1、2、3亿元: the second of a list of three is not the first of a pair. */
function isListed(tokens: Tokens, at: number): boolean {
  return is(tokens[at - 1], '、') && tokens[at - 2]?.kind === 'number';
}

/** rose from 30% to 40%: two figures, not a range. */
function isChange(tokens: Tokens, at: number): boolean {
  const from = [at - 1, at - 2, at - 3].find((index) => is(tokens[index], 'from'));
  if (from === undefined) return false;
  return [from - 1, from - 2, from - 3].some((index) => CHANGES.has(tokens[index]?.text ?? ''));
}

/** `and` is a link only after `between`, 和 only before 之间. */
function betweenEnd(tokens: Tokens, at: number, end: number, joint: string): number | undefined {
  if (joint !== 'and') return is(tokens[end], '之间') ? end + 1 : undefined;
  for (let back = 1; back <= BETWEEN_REACH; back++)
    if (is(tokens[at - back], 'between')) return end;
  return undefined;
}

/** What the first number leaves to the second: the scale of 30至40万, the tenths of 三到四成. */
function shared(first: Amount, { unit }: Measured, second: Amount): Big {
  if (unit || first.unit) return new Big(1);
  if (second.tenths) return new Big(10);
  const han = second.notation === 'chinese' || /[万亿]/.test(second.scale ?? '');
  const large = !han || second.power < 4 ? 0 : second.power < 8 ? 4 : 8;
  const powers = first.power === 0 ? [second.power, large] : first.power < 4 ? [large] : [];
  const power = powers.find((each) => first.value.lt(second.value.div(new Big(10).pow(each))));
  return new Big(10).pow(power ?? 0);
}

/** The first may leave its unit to the second; 百分之三十到四十 leaves it to the first. */
function sameUnit(first: Amount, own: Measured, second: Amount, end: Measured): boolean {
  if (own.unit === undefined) return true;
  if (end.unit === undefined) return own.unit.id === '%';
  return own.unit.id === end.unit.id && first.tenths === second.tenths;
}

import { is, isHan, isLatin, type Token, touches } from '../token.ts';
import type { Amount } from './amount.ts';
import type { Lead } from './lead.ts';
import { type Measured, runsOn } from './measure.ts';

type Tokens = readonly Token[];

/** Chinese numerals below this stand for a number only with a unit: 二十, but not 三 alone. */
const LEAST_ALONE = 20;
const TEN = 10;

/**
 * Whether a number without a unit is a figure: digits and English words may be (5,078 orphans,
 * 157.1万困难群众). Chinese numerals are words more often than numbers: where the text runs on they
 * need a hedge or 万 to be told, and may be told before a measure word that is not known (一百五十床);
 * where it does not, two characters.
 */
export function standsAlone(
  tokens: Tokens,
  at: number,
  amount: Amount,
  measured: Measured,
  lead: Lead,
): 'told' | 'maybe' | undefined {
  const { value, notation } = amount;
  if (amount.fraction || (notation !== 'words' && isNone(tokens, at, amount))) return 'told';
  if (notation === 'words') return value.gt(1) || isNone(tokens, at, amount) ? 'told' : undefined;
  if (notation === 'digits') return isJoined(tokens, measured.next) ? undefined : 'told';
  if (!runsOn(tokens, measured.next)) {
    const long = tokens[at]!.text.length > 1 || amount.next > at + 1;
    const shown = value.gte(LEAST_ALONE) || !value.eq(value.round());
    return long && shown ? 'told' : undefined;
  }
  const hedged = lead.hedge ?? measured.hedge ?? amount.hedge;
  if (amount.power >= 4 || (hedged !== undefined && value.gt(TEN))) return 'told';
  return isCount(tokens, at, amount) ? 'maybe' : undefined;
}

/** 零事故, zero accidents, 事故为零: none of something. */
function isNone(tokens: Tokens, at: number, { value, next }: Amount): boolean {
  const token = tokens[next];
  if (!value.eq(0)) return false;
  return (
    is(tokens[at - 1], '为', '是') || ((isHan(token) || isLatin(token)) && token!.kind === 'word')
  );
}

function isJoined(tokens: Tokens, next: number): boolean {
  return isLatin(tokens[next]) && touches(tokens[next - 1], tokens[next]);
}

/** 一百五十床, 十几列, 三大任务: a numeral with a power in it, and a few great ones. */
function isCount(tokens: Tokens, at: number, { value, next, vague }: Amount): boolean {
  if (is(tokens[next], '大')) return value.gt(1) && value.lte(TEN) && runsOn(tokens, next + 1);
  const { text } = tokens[at]!;
  return vague ?? (value.gte(LEAST_ALONE) && /[十百千廿卅卌]/.test(text));
}

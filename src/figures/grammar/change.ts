import type Big from 'big.js';
import { UNITS } from '../../quantity/unit-table.ts';
import { is, isHan, type Token, touches } from '../token.ts';
import type { Measured } from './measure.ts';

type Tokens = readonly Token[];

/** After 元 or 块 at token `at`: the part of a yuan in 471元5角 and 四百七十一块五. */
export function withChange(tokens: Tokens, at: number): Measured | undefined {
  const [yuan, number, jiao] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const tenths = number?.numeral?.value;
  if (!tenths || !touches(yuan, number) || !isDigit(tenths)) return undefined;
  const unit = UNITS.get('元')!;
  const plus = tenths.div(10);
  const isJiao = jiao?.roles.unit?.id === '角' || is(jiao, '毛');
  if (isJiao && touches(number, jiao)) return { next: at + 2, unit, plus };
  const ends = !touches(number, jiao) || jiao!.kind === 'mark' || jiao!.kind === 'break';
  return is(yuan, '块') && ends ? { next: at + 1, unit, plus } : undefined;
}

/** After 米 at token `at`: the centimetres in 1米78 and 一米八. */
export function withCentimetres(tokens: Tokens, at: number): Measured | undefined {
  const [metres, number, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const digits = number?.numeral?.value;
  if (!digits || !touches(metres, number) || !digits.eq(digits.round()) || digits.gte(100))
    return undefined;
  if (after?.roles.unit ?? (touches(number, after) && isHan(after))) return undefined;
  return { next: at + 1, unit: UNITS.get('米')!, plus: digits.div(digits.lt(10) ? 10 : 100) };
}

function isDigit(value: Big): boolean {
  return value.gt(0) && value.lt(10) && value.eq(value.round());
}

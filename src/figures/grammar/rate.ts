import type { Unit } from '../../quantity/unit-table.ts';
import { is, type Token, touches } from '../token.ts';

/** Units a figure is counted by, with the index of the token after them. */
export interface Rates {
  end: number;
  per: Unit[];
}

/** Words for rates that belong to what follows them, not to the figure before. */
const LOOKS_AHEAD = /[均按全]|^annual$/;

/** Reads the rates that follow a figure from token `at`: /月/人, 每人每月, a month per person. */
export function readRates(tokens: readonly Token[], at: number): Rates {
  const per: Unit[] = [];
  for (let end = at; ; ) {
    const next = strokeRate(tokens, end) ?? wordRate(tokens, end);
    if (!next) return { end, per };
    for (const unit of next.per)
      if (per.every(({ dimension }) => dimension !== unit.dimension)) per.push(unit);
    end = next.end;
  }
}

/** 元/人·月: after the first stroke a middle dot parts units too. */
function strokeRate(tokens: readonly Token[], at: number): Rates | undefined {
  if (!is(tokens[at], '/', '·', '每')) return undefined;
  const unit = tokens[at + 1]?.roles.unit;
  return unit && { end: at + 2, per: [unit] };
}

function wordRate(tokens: readonly Token[], at: number): Rates | undefined {
  const token = tokens[at];
  const per = token?.roles.per;
  if (!token || !per || LOOKS_AHEAD.test(token.text)) return undefined;
  const after = tokens[at + 1];
  // 3000万元 每人615元: a rate right before another number is that number's.
  const ahead = after?.kind === 'number' && touches(token, after);
  return ahead ? undefined : { end: at + 1, per: [...per] };
}

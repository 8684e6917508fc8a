import type { Figure } from '../figures/figure.ts';
import type { Context, Wording } from './context.ts';
import type { Held } from './hold.ts';
import { refuted } from './refuted.ts';
import { scopeConflict } from './scope.ts';
import { statusConflict } from './status.ts';
import type { Verdict } from './verdict.ts';

/** The verdict where the number holds: only its setting can still be wrong. */
export function settled(
  { draft, prepared, phrases }: Context,
  figure: Figure,
  words: Wording,
  { fact, fit, agreement, hints }: Held,
): Verdict {
  if (figure.negated) return refuted('value', fact, phrases.denied);
  const reportYear = prepared.base.report.period.slice(0, 4);
  if (statusConflict(fact, words, hints.also > 0, reportYear))
    return refuted('status', fact, phrases.status(fact.status));
  const { place, period } = scopeConflict(draft, figure, fact, prepared);
  if (place ?? period) return refuted('scope', fact, phrases.otherScope((place ?? period)!));
  if (agreement?.agrees !== true) return { verdict: 'nei', facts: [] };
  const converted =
    fit.kind === 'same' &&
    agreement.match === 'exact' &&
    (fit.converted || isTenths(figure) || otherScale(figure, fact.source.asWritten));
  return {
    verdict: 'supported',
    match: converted ? 'converted' : agreement.match,
    report: fact.source.asWritten,
    facts: [fact.id],
    ...(agreement.stated !== undefined && { remark: phrases.hedged[agreement.stated] }),
  };
}

/** 九成 and a quarter are other units than 90% and 25%; in 百分之九十 only the notation differs. */
function isTenths({ fraction }: Figure): boolean {
  return fraction;
}

/** Another scale word than the report's; numerals in words are mere notation. */
function otherScale({ notation, scale }: Figure, asWritten: string): boolean {
  if (notation !== 'digits') return false;
  const [, printed] = HAN_SCALE.exec(asWritten) ?? LATIN_SCALE.exec(asWritten) ?? [];
  return scale?.toLowerCase() !== printed?.toLowerCase();
}

const HAN_SCALE = /[\d.]\s?(万亿|亿|万|千)/;
const LATIN_SCALE = /[\d.]\s?(thousand|million|billion|trillion)\b/i;

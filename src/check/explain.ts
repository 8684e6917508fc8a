import Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import type { Derived } from './derive/derived.ts';
import type { Held } from './hold.ts';
import { PHRASES, type Phrases } from './phrases.ts';
import type { Explanation, Verdict } from './verdict.ts';

/** What a decision on a figure was made from. */
export interface Trace {
  /** The fact that decided, and the second-best one where the call was close. */
  decided?: Held | undefined;
  runnerUp?: Held | undefined;
  /** The computation that decided. */
  computed?: Derived | undefined;
}

/** How a verdict on a figure was come to, in plain words. */
export function explain(
  figure: Figure,
  verdict: Verdict,
  trace: Trace,
  phrases: Phrases,
): Explanation {
  const { decided, runnerUp } = trace;
  const formula = formulaOf(figure, verdict, trace);
  return {
    ...(formula !== undefined && { formula }),
    ...(runnerUp && {
      runnerUp: { fact: runnerUp.fact.id, report: runnerUp.fact.source.asWritten },
    }),
    steps: [
      ...spokenOf(trace, phrases),
      ...(formula === undefined ? [] : [phrases.workedOut(formula)]),
      ...outcome(figure, verdict, decided, phrases),
    ],
  };
}

function spokenOf({ decided, computed }: Trace, phrases: Phrases): string[] {
  if (computed) return [phrases.computed(computed.facts)];
  if (!decided) return [phrases.silent];
  const { id, label, source } = decided.fact;
  const { asWritten, section, paragraph, sentence } = source;
  return [
    phrases.spokenOf(id, labelIn(label, phrases) ?? id, decided.full),
    phrases.stands(asWritten, section, paragraph, sentence),
  ];
}

function labelIn({ zh, en }: Fact['label'], phrases: Phrases): string | undefined {
  return phrases === PHRASES.zh ? (zh ?? en) : (en ?? zh);
}

function outcome(
  figure: Figure,
  { verdict, match, reason, remark }: Verdict,
  decided: Held | undefined,
  phrases: Phrases,
): string[] {
  if (verdict === 'nei') return decided ? [phrases.unsettled] : [];
  const end = verdict === 'supported' ? phrases.matches[match!] : phrases.reasons[reason!];
  return [phrases.outcome(figure.text, end, remark)];
}

/** The sum behind a derived or converted figure: `70个 / 90个 = 77.78%`, `615元/月/人 × 12 = 7380元`. */
function formulaOf(
  figure: Figure,
  { match }: Verdict,
  { decided, computed }: Trace,
): string | undefined {
  if (computed) return `${computed.formula} = ${shown(computed.value, figure)}`;
  if (match !== 'converted' || decided?.fit.kind !== 'same') return undefined;
  const { factor } = decided.fit;
  const { asWritten } = decided.fact.source;
  if (factor.eq(1)) return `${asWritten} = ${figure.text}`;
  const by = factor.lt(1)
    ? `× ${new Big(1).div(factor).round(PLACES).toFixed()}`
    : `÷ ${factor.round(PLACES).toFixed()}`;
  return `${asWritten} ${by} = ${figure.text}`;
}

const PLACES = 6;
const DECIMALS = 2;

function shown(value: Big, { unit }: Figure): string {
  const sign = unit?.dimension === 'ratio' ? '%' : (unit?.id ?? '');
  return `${value.round(DECIMALS).toFixed()}${sign}`;
}

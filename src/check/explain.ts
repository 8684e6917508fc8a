import Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import type { Derived } from './derive/derived.ts';
import type { Held } from './hold.ts';
import type { Explanation, Verdict } from './verdict.ts';

/** What a decision on a figure was made from. */
export interface Trace {
  /** The fact that decided, and the second-best one where the call was close. */
  decided?: Held | undefined;
  runnerUp?: Held | undefined;
  /** The computation that decided. */
  computed?: Derived | undefined;
}

/** How a verdict on a figure was come to, in plain English. */
export function explain(figure: Figure, verdict: Verdict, trace: Trace): Explanation {
  const { decided, runnerUp, computed } = trace;
  const formula = formulaOf(figure, verdict, trace);
  return {
    ...(formula !== undefined && { formula }),
    ...(runnerUp && {
      runnerUp: { fact: runnerUp.fact.id, report: runnerUp.fact.source.asWritten },
    }),
    steps: [
      ...spokenOf(decided, computed),
      ...(formula === undefined ? [] : [`Worked out: ${formula}.`]),
      ...outcome(figure, verdict, decided),
    ],
  };
}

function spokenOf(decided: Held | undefined, computed: Derived | undefined): string[] {
  if (computed)
    return [`The wording asks for something computed from ${computed.facts.join(' and ')}.`];
  if (!decided) return ['No fact of the report speaks of what stands around the figure.'];
  const { fact, full } = decided;
  const how = full
    ? 'names all that this fact is about'
    : 'names most of what this fact is about, and nothing speaks against it';
  return [`The text ${how}: ${fact.id} (${fact.label.en ?? fact.label.zh}).`, placeOf(fact)];
}

function placeOf({ source }: Fact): string {
  const { asWritten, section, paragraph, sentence } = source;
  return `The report has ${asWritten} in section ${section}, paragraph ${paragraph}, sentence ${sentence}.`;
}

function outcome(
  figure: Figure,
  { verdict, match, reason, remark }: Verdict,
  decided: Held | undefined,
): string[] {
  if (verdict === 'nei') return decided ? ['That does not settle the figure.'] : [];
  const end = verdict === 'supported' ? MATCHES[match!] : REASONS[reason!];
  return [`${figure.text} ${end}${remark === undefined ? '' : `: ${remark}`}.`];
}

const MATCHES: Readonly<Record<NonNullable<Verdict['match']>, string>> = {
  exact: 'is that value',
  converted: 'is that value in another unit or scale',
  rounded: 'is true as it is rounded or hedged',
  derived: 'agrees with what was worked out',
};
const REASONS: Readonly<Record<NonNullable<Verdict['reason']>, string>> = {
  value: 'is another value',
  direction: 'is hedged the wrong way round',
  subject: 'is the value of another subject',
  unit: 'has another unit',
  status: 'is told as done where it is to come, or the reverse',
  scope: 'is said of another place or time',
  name: 'is another name',
};

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

import type { Lang } from '../lang/lang.ts';
import type { Collection } from '../model/collection.ts';
import type { Fact, Hedge } from '../model/fact-base.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { unitsOf } from '../query/base-of.ts';
import type { Measured } from '../query/measured.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { chartNotes } from './chart-notes.ts';
import { chartTitle, sourceLine } from './chart-words.ts';
import { chartedFacts, labelsOf, rowOf, unfit } from './charted-facts.ts';
import { showValue } from './show-value.ts';
import { WORDS } from './wording.ts';

/**
 * How many times the first value each value is; the first is 1.
 *
 * @throws FactqError `not-comparable` where they have no common measure, or the first is a range or
 * not above 0.
 */
export function multiplesChart(
  facts: readonly Fact[],
  collection: Collection,
  { lang, title }: ChartOptions,
): Chart {
  const units = unitsOf(collection);
  const all = chartedFacts(facts, units);
  const [first] = all;
  if (all.length < 2) throw unfit(({ multiplesNeedTwo }) => multiplesNeedTwo);
  if (first!.range || first!.max.lte(0)) {
    throw unfit(({ badBase }) => badBase(first!.fact.id));
  }
  const times = all.map((one) => timesOf(one, first!));
  const labels = labelsOf(facts, lang);
  const rows = times.map((one, at) => {
    const figure = sayTimes(one, lang, units);
    const own = formatQuantity(one.own, lang, units);
    return rowOf(one, { label: labels[at]!, shown: `${figure} (${own})`, figure });
  });
  return {
    kind: 'multiples',
    lang,
    title: title ?? chartTitle(facts, collection, lang),
    measure: WORDS[lang].timesOf(labels[0]!),
    rows,
    notes: chartNotes(all, rows, facts[0]!.unit, lang, units),
    source: sourceLine(facts, collection, lang),
  };
}

/** `1.3倍`, `1.3×`. */
function sayTimes(one: Measured, lang: Lang, units: UnitSet): string {
  return lang === 'zh'
    ? showValue(one, '倍', lang, units)
    : `${showValue(one, undefined, lang, units)}×`;
}

/** A value over the first; hedged where either is. `own` is the fact as it is stated. */
function timesOf(one: Measured, first: Measured): Measured & { own: Fact } {
  const hedge: Hedge =
    one === first || (one.fact.hedge === 'exact' && first.fact.hedge === 'exact')
      ? 'exact'
      : 'about';
  const [min, max] = [one.min.div(first.max), one.max.div(first.max)];
  return { ...one, min, max, fact: { ...one.fact, hedge }, own: one.fact };
}

import type { Collection } from '../model/collection.ts';
import type { Fact } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { unitsOf } from '../query/base-of.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { chartNotes } from './chart-notes.ts';
import { chartTitle, sourceLine } from './chart-words.ts';
import { chartedFacts, labelsOf, rowOf, unfit } from './charted-facts.ts';
import { showValue } from './show-value.ts';
import { measureOf } from './wording.ts';

/**
 * Values side by side, in the unit of the first; a range is a bar from its lower to its upper end.
 *
 * @throws FactqError `not-comparable` where they have no common measure.
 */
export function barsChart(
  facts: readonly Fact[],
  collection: Collection,
  { lang, title }: ChartOptions,
): Chart {
  const units = unitsOf(collection);
  const all = chartedFacts(facts, units);
  if (all.every(({ min, max }) => min.eq(0) && max.eq(0))) {
    throw unfit((words) => words.allZero);
  }
  const unit = facts[0]!.unit;
  const labels = labelsOf(facts, lang);
  const rows = all.map((one, at) =>
    rowOf(one, {
      label: labels[at]!,
      shown: showValue(one, unit, lang, units),
      figure: showValue(one, shortUnit(unit, units), lang, units),
    }),
  );
  return {
    kind: 'bars',
    lang,
    title: title ?? chartTitle(facts, collection, lang),
    measure: measureOf(unit, lang, units),
    rows,
    notes: chartNotes(all, rows, unit, lang, units),
    source: sourceLine(facts, collection, lang),
  };
}

/** The unit where it is a sign at the number, such as %, rather than a word. */
function shortUnit(unit: string | undefined, units: UnitSet): string | undefined {
  return unit !== undefined && units.get(unit)?.dimension === 'ratio' ? unit : undefined;
}

import type Big from 'big.js';
import { FactqError } from '../errors.ts';
import type { Lang } from '../lang/lang.ts';
import { worded } from '../lang/worded.ts';
import type { Collection } from '../model/collection.ts';
import type { Fact, Status } from '../model/fact-base.ts';
import { barsChart } from './bars-chart.ts';
import type { ChartKind } from './chart-kinds.ts';
import { multiplesChart } from './multiples-chart.ts';
import { sharesChart } from './shares-chart.ts';
import { WORDS } from './wording.ts';

/** One value of a chart. */
export interface ChartRow {
  /** Absent for what is left of a whole. */
  fact?: Fact;
  label: string;
  /** Both ends in the chart's measure; the same for a single value. */
  min: Big;
  max: Big;
  range: boolean;
  /** The figure with its hedge and unit. */
  shown: string;
  /** The same without a unit that `measure` tells. */
  figure: string;
  status: Status;
}

/** A chart before it is drawn: what stands in it, in one language. */
export interface Chart {
  kind: ChartKind;
  lang: Lang;
  title: string;
  /** What the values are measured in, in words. */
  measure: string;
  rows: readonly ChartRow[];
  /** What a reader has to mind, one sentence each. */
  notes: readonly string[];
  /** Where the figures are from. */
  source: string;
}

/** How a chart is wanted. */
export interface ChartOptions {
  kind: ChartKind;
  lang: Lang;
  /** Default: the heading the facts stand under, or the title of the report. */
  title?: string;
}

/** Most values that one chart is legible with. */
const MOST = 40;

/**
 * Lays facts out as a chart.
 *
 * @throws FactqError `usage` for too many facts, `not-comparable` for facts that do not stand in
 * one chart, saying why.
 */
export function chart(
  facts: readonly Fact[],
  collection: Collection,
  options: ChartOptions,
): Chart {
  const each = [...new Set(facts)];
  refuseNumber(each.length);
  if (options.kind === 'shares') return sharesChart(each, collection, options);
  return options.kind === 'bars'
    ? barsChart(each, collection, options)
    : multiplesChart(each, collection, options);
}

function refuseNumber(count: number): void {
  if (count === 0) {
    throw new FactqError(
      'usage',
      worded((lang) => WORDS[lang].noFacts),
      { hint: worded((lang) => WORDS[lang].giveFacts) },
    );
  }
  if (count > MOST) {
    throw new FactqError(
      'usage',
      worded((lang) => WORDS[lang].tooMany(count, MOST)),
      { hint: worded((lang) => WORDS[lang].giveFewer) },
    );
  }
}

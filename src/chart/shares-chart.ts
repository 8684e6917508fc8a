import Big from 'big.js';
import { inLang } from '../cite/in-lang.ts';
import type { Collection } from '../model/collection.ts';
import type { Fact } from '../model/fact-base.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { unitsOf } from '../query/base-of.ts';
import type { Measured } from '../query/measured.ts';
import type { Chart, ChartOptions, ChartRow } from './chart.ts';
import { chartNotes } from './chart-notes.ts';
import { sourceLine } from './chart-words.ts';
import { chartedFacts, labelsOf, rowOf, unfit } from './charted-facts.ts';
import { HEDGE_SIGNS, showValue } from './show-value.ts';
import { WORDS } from './wording.ts';

/** Most parts that one bar is legible with. */
const MOST_PARTS = 8;

/**
 * Parts of a whole in per cent of it, by the relations part-of and out-of, and what is left. Given
 * the whole alone, all its parts in one unit with it; given parts, those.
 *
 * @throws FactqError `not-comparable` where the facts have no one whole, overlap, or are ranges.
 */
export function sharesChart(
  facts: readonly Fact[],
  collection: Collection,
  { lang, title }: ChartOptions,
): Chart {
  const words = WORDS[lang];
  const units = unitsOf(collection);
  const { whole, parts } = wholeAndParts(facts, collection);
  const [total, ...all] = chartedFacts([whole, ...parts], units);
  checkShares(total!, all);
  const labels = labelsOf(parts, lang);
  const rows = all.map((one, at) => shareRow(one, total!, labels[at]!, whole.unit, lang, units));
  const rest = restRow(total!, all, lang, units);
  return {
    kind: 'shares',
    lang,
    title: title ?? inLang(whole.label, lang),
    measure: words.partsOf(formatQuantity(whole, lang, units)),
    rows: rest ? [...rows, rest] : rows,
    notes: [
      ...(rest && parts.length > 1 ? [words.disjoint] : []),
      ...chartNotes([total!, ...all], rows, whole.unit, lang, units),
    ],
    source: sourceLine([whole, ...parts], collection, lang),
  };
}

function wholeAndParts(
  facts: readonly Fact[],
  { facts: every }: Collection,
): { whole: Fact; parts: readonly Fact[] } {
  const [only] = facts;
  const own = facts.length === 1 && wholesOf(only!).length === 0 ? partsOf(only!, every) : [];
  if (own.length > 0) return { whole: only!, parts: own };
  const among = facts.filter((fact) => facts.some((other) => wholesOf(other).includes(fact.id)));
  const parts = facts.filter((fact) => fact !== among[0]);
  const shared = every.filter((fact) => parts.every((part) => wholesOf(part).includes(fact.id)));
  const whole = among[0] ?? shared[0];
  if (!whole || !shared.some(({ id }) => id === whole.id) || parts.length === 0) {
    const stray =
      parts.find((part) => wholesOf(part).length === 0) ??
      parts.find((part) => !whole || !wholesOf(part).includes(whole.id)) ??
      only!;
    throw unfit((words) => words.noWhole(stray.id));
  }
  if (parts.length > MOST_PARTS) {
    throw unfit((words) => words.tooManyParts(parts.length, MOST_PARTS));
  }
  return { whole, parts };
}

function wholesOf({ relations }: Fact): string[] {
  return relations.flatMap(({ type, to }) => (type === 'part-of' || type === 'out-of' ? [to] : []));
}

/** The parts of a whole that are stated in its own unit, the largest first. */
function partsOf(whole: Fact, facts: readonly Fact[]): Fact[] {
  return facts
    .filter((fact) => wholesOf(fact).includes(whole.id) && fact.unit === whole.unit && fact.value)
    .sort((a, b) => new Big(b.value!).cmp(a.value!));
}

function checkShares(total: Measured, parts: readonly Measured[]): void {
  const whole = total.fact.id;
  const range = [total, ...parts].find((one) => one.range);
  if (range) throw unfit((words) => words.rangeInShares(range.fact.id));
  if (total.max.lte(0)) throw unfit((words) => words.emptyWhole(whole));
  const negative = parts.find(({ min }) => min.lt(0));
  if (negative) throw unfit((words) => words.negativePart(negative.fact.id));
  if (sumOf(parts).gt(total.max)) throw unfit((words) => words.overlap(whole));
}

function sumOf(parts: readonly Measured[]): Big {
  return parts.reduce((sum, { max }) => sum.plus(max), new Big(0));
}

function shareRow(
  one: Measured,
  total: Measured,
  label: string,
  unit: string | undefined,
  lang: ChartOptions['lang'],
  units: UnitSet,
): ChartRow {
  const share = one.max.times(100).div(total.max);
  const hedged = one.fact.hedge !== 'exact' || total.fact.hedge !== 'exact';
  const figure = percent(share, hedged);
  const shown = `${figure} (${showValue(one, unit, lang, units)})`;
  return rowOf({ ...one, min: share, max: share }, { label, shown, figure });
}

function restRow(
  total: Measured,
  parts: readonly Measured[],
  lang: ChartOptions['lang'],
  units: UnitSet,
): ChartRow | undefined {
  const left = total.max.minus(sumOf(parts));
  if (left.eq(0)) return undefined;
  const hedged = [total, ...parts].some(({ fact }) => fact.hedge !== 'exact');
  const rest: Measured = {
    ...total,
    min: left,
    max: left,
    fact: { ...total.fact, hedge: hedged ? 'about' : 'exact' },
  };
  const { fact: _, ...row } = shareRow(rest, total, WORDS[lang].rest, total.fact.unit, lang, units);
  return row;
}

function percent(share: Big, hedged: boolean): string {
  return `${hedged ? HEDGE_SIGNS.about : ''}${share.round(hedged ? 0 : 1).toFixed()}%`;
}

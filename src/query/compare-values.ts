import Big from 'big.js';
import type { Lang, Wording } from '../lang/lang.ts';
import type { Fact } from '../model/fact-base.ts';
import { chineseDimension } from '../quantity/chinese-dimension.ts';
import { formatAmount } from '../quantity/format-quantity.ts';
import { convert, dimensionOf, parseUnit, type UnitSet } from '../quantity/unit.ts';
import { comparePair, isPartOf } from './compare-pair.ts';
import { COMPARE_WORDS } from './compare-wording.ts';
import type { Telling } from './compare-words.ts';
import type { ComparedRow, Comparison } from './comparison.ts';
import { type Measured, plain } from './measured.ts';
import { notComparable } from './not-comparable.ts';

/** Sets amounts against each other. Throws `not-comparable` where one does not convert. */
export function compareValues(facts: readonly Fact[], units: UnitSet, lang: Lang): Comparison {
  const unit = facts[0]?.unit ?? '';
  const telling = { unit, units, lang };
  const all = facts.map((fact) => measure(fact, facts[0]!, units));
  return {
    unit,
    rows: rowsOf(all),
    pairs: pairsOf(all).map(([a, b]) => comparePair(a, b, telling)),
    notes: all.filter(({ converted }) => converted).map((one) => conversion(one, telling)),
  };
}

function measure(fact: Fact, first: Fact, units: UnitSet): Measured {
  const from = parseUnit(fact.unit ?? '', units);
  const to = parseUnit(first.unit ?? '', units);
  const [low, high] = [fact.value ?? fact.min, fact.value ?? fact.max];
  if (low === undefined || high === undefined) {
    throw notComparable({
      en: `${fact.id} is open at one end`,
      zh: `${fact.id}的范围有一端不定`,
    });
  }
  const same = fact.unit === first.unit;
  const [min, max] = [low, high].map((end) =>
    same ? new Big(end) : from && to && convert(new Big(end), from, to),
  );
  if (!min || !max) throw notComparable(whyNot(fact, first, units));
  return { fact, min, max, range: fact.value === undefined, converted: !same };
}

function whyNot(fact: Fact, first: Fact, units: UnitSet): Wording<string> {
  const [a = '', b = ''] = [first, fact].map(({ unit = '' }) => {
    const parsed = parseUnit(unit, units);
    return parsed && dimensionOf(parsed);
  });
  const [en, zh] = a === b ? UNCONVERTIBLE : noCommonMeasure(a, b);
  return {
    en: `${first.id} is in ${first.unit ?? ''}, ${fact.id} is in ${fact.unit ?? ''}: ${en}`,
    zh: `${first.id}以${first.unit ?? ''}计，${fact.id}以${fact.unit ?? ''}计：${zh}`,
  };
}

const UNCONVERTIBLE = [
  'units that do not convert into each other',
  '两个单位不能互相换算',
] as const;

function noCommonMeasure(a: string, b: string): readonly [en: string, zh: string] {
  return [
    `${a || 'unknown'} and ${b || 'unknown'} have no common measure`,
    `${chineseDimension(a) || '未知量纲'}与${chineseDimension(b) || '未知量纲'}没有共同的量度`,
  ];
}

function rowsOf(all: readonly Measured[]): ComparedRow[] {
  const largest = all.reduce(
    (most, { max }) => (max.abs().gt(most) ? max.abs() : most),
    new Big(0),
  );
  return all.map(({ fact, min, max, range, converted }) => ({
    fact,
    value: range ? null : plain(max),
    ...(range && { min: plain(min), max: plain(max) }),
    share: largest.eq(0) ? 0 : Number(max.abs().div(largest).round(4)),
    hedge: fact.hedge,
    status: fact.status,
    converted,
  }));
}

/** The first with each other, then further pairs of a part and its whole. */
function pairsOf(all: readonly Measured[]): [Measured, Measured][] {
  const [first, ...others] = all;
  const related = others.flatMap((a, at) =>
    others
      .slice(at + 1)
      .filter((b) => isPartOf(a.fact, b.fact) || isPartOf(b.fact, a.fact))
      .map((b): [Measured, Measured] => [a, b]),
  );
  return [...others.map((other): [Measured, Measured] => [first!, other]), ...related];
}

function conversion({ fact, min, max }: Measured, { unit, units, lang }: Telling): string {
  const show = (value: Big, in_: string | undefined) => formatAmount(value, in_, 'zh', units);
  const own = [...new Set([fact.value ?? fact.min!, fact.value ?? fact.max!])];
  const now = [...new Set([plain(min), plain(max)])];
  const range = (ends: string[], in_: string | undefined) =>
    ends.map((end) => show(new Big(end), in_)).join('–');
  return COMPARE_WORDS[lang].converted(fact.id, range(own, fact.unit), range(now, unit));
}

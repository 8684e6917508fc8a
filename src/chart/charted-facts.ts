import Big from 'big.js';
import { inLang } from '../cite/in-lang.ts';
import { FactqError } from '../errors.ts';
import type { Lang } from '../lang/lang.ts';
import { worded } from '../lang/worded.ts';
import type { Fact } from '../model/fact-base.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { convert, parseUnit, type UnitSet } from '../quantity/unit.ts';
import type { Measured } from '../query/measured.ts';
import type { ChartRow } from './chart.ts';
import { WORDS, type Words } from './wording.ts';

/**
 * The values of facts in the unit of the first.
 *
 * @throws FactqError `not-comparable` for a fact without a closed value, or in another measure.
 */
export function chartedFacts(facts: readonly Fact[], units: UnitSet): Measured[] {
  return facts.map((fact) => charted(fact, facts[0]!, units));
}

function charted(fact: Fact, first: Fact, units: UnitSet): Measured {
  const { id } = fact;
  if (fact.date !== undefined) throw unfit((words) => words.isDate(id));
  const [low, high] = [fact.value ?? fact.min, fact.value ?? fact.max];
  if (low === undefined && high === undefined) throw unfit((words) => words.noValue(id));
  if (low === undefined || high === undefined) throw unfit((words) => words.openRange(id));
  const [min, max] = [low, high].map((end) => inUnit(new Big(end), fact, first, units));
  if (!min || !max) {
    throw unfit((words, lang) => {
      const shown = (one: Fact) => words.withFigure(one.id, formatQuantity(one, lang, units));
      return words.otherMeasure(shown(first), shown(fact));
    });
  }
  return { fact, min, max, range: fact.value === undefined, converted: fact.unit !== first.unit };
}

function inUnit(value: Big, fact: Fact, first: Fact, units: UnitSet): Big | undefined {
  if (fact.unit === first.unit) return value;
  const [from, to] = [fact, first].map(({ unit }) => parseUnit(unit ?? '', units));
  return from && to && convert(value, from, to);
}

/** The error for facts that do not make one chart. */
export function unfit(message: (words: Words, lang: Lang) => string): FactqError {
  return new FactqError(
    'not-comparable',
    worded((lang) => message(WORDS[lang], lang)),
    { hint: worded((lang) => WORDS[lang].oneMeasure) },
  );
}

/** A value with its words, as it stands in a chart. */
export function rowOf(
  { fact, min, max, range }: Measured,
  words: Pick<ChartRow, 'label' | 'shown' | 'figure'>,
): ChartRow {
  return { fact, ...words, min, max, range, status: fact.status };
}

/** What each fact is called in the chart; with its period where they differ in that. */
export function labelsOf(facts: readonly Fact[], lang: Lang): string[] {
  const differ = new Set(facts.map(({ period }) => period)).size > 1;
  return facts.map((fact) => {
    const label = inLang(fact.label, lang);
    if (!differ) return label;
    return lang === 'zh' ? `${label}（${fact.period}）` : `${label} (${fact.period})`;
  });
}

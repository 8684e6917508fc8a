import { inLang } from '../cite/in-lang.ts';
import { placeInReport } from '../cite/place-in-report.ts';
import type { Lang, Wording } from '../lang/lang.ts';
import type { Collection } from '../model/collection.ts';
import type { Fact } from '../model/fact-base.ts';
import { baseOf } from '../query/base-of.ts';
import { jsonNumber } from '../query/fact-record.ts';
import type { Block, Cell, View } from '../render/view.ts';
import type { Calculation } from './calculate.ts';

const TITLES: Wording<Record<'step' | 'id' | 'figure' | 'what' | 'source', string>> = {
  en: { step: 'step', id: 'id', figure: 'as written', what: 'what', source: 'source' },
  zh: { step: '步骤', id: 'id', figure: '原文', what: '指标', source: '出处' },
};

/** A calculation for show: the result, its steps, every fact used with its source, and the notes. */
export function calculationView(
  calculation: Calculation,
  collection: Collection,
  { lang }: { lang: Lang },
): View {
  const { expression, value, rounded, min, max, unit, hedge, words, steps, notes } = calculation;
  const inputs = calculation.inputs.map((fact) => inputOf(fact, collection, lang));
  const result = { value: number(value), min: number(min), max: number(max) };
  return {
    data: {
      expression,
      ...result,
      rounded: number(rounded),
      unit,
      hedge,
      words,
      inputs,
      steps,
      notes,
    },
    records: {
      fields: ['expression', 'value', 'min', 'max', 'rounded', 'unit', 'hedge'],
      rows: [[expression, result.value, result.min, result.max, number(rounded), unit, hedge]],
    },
    blocks: [
      { type: 'heading', text: [{ text: words, tone: 'value' }] },
      ...stepBlocks(steps, lang),
      ...inputBlocks(inputs, lang),
      ...notes.map((text): Block => ({ type: 'text', text: [{ text, tone: 'warn' }] })),
    ],
  };
}

/** A decimal as a JSON number where that is exact, else, and for a fraction, as text. */
function number(text: string | null | undefined): string | number | null {
  return text === null || text === undefined || text.includes('/')
    ? (text ?? null)
    : jsonNumber(text);
}

interface Input {
  id: string;
  label: string;
  asWritten: string;
  source: string;
}

function inputOf(fact: Fact, collection: Collection, lang: Lang): Input {
  const base = baseOf(collection, fact);
  const { publisher, published } = base.report;
  return {
    id: fact.id,
    label: inLang(fact.label, lang),
    asWritten: fact.source.asWritten,
    source: [inLang(publisher, lang), published.slice(0, 10), placeInReport(fact, base, lang)].join(
      ', ',
    ),
  };
}

function stepBlocks(steps: readonly string[], lang: Lang): Block[] {
  if (steps.length < 2) return steps.map((text): Block => ({ type: 'text', text }));
  const columns = [{ title: TITLES[lang].step }];
  return [{ type: 'table', columns, rows: steps.map((step) => [step]) }];
}

function inputBlocks(inputs: readonly Input[], lang: Lang): Block[] {
  if (inputs.length === 0) return [];
  const titles = TITLES[lang];
  const rows = inputs.map(({ id, asWritten, label, source }): Cell[] => [
    [{ text: id, tone: 'id' }],
    [{ text: asWritten, tone: 'value' }],
    label,
    source,
  ]);
  const columns = [
    { title: titles.id, min: 12 },
    { title: titles.figure },
    { title: titles.what, yields: 1 },
    { title: titles.source, yields: 1 },
  ];
  return [{ type: 'table', columns, rows }];
}

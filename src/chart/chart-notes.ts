import type { Lang } from '../lang/lang.ts';
import type { Fact } from '../model/fact-base.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { UnitSet } from '../quantity/unit.ts';
import type { Measured } from '../query/measured.ts';
import type { ChartRow } from './chart.ts';
import { showValue } from './show-value.ts';
import { WORDS } from './wording.ts';

/** A bar shorter than this part of the longest is hardly seen in print. */
const HARDLY_SEEN = 0.005;

/** What a reader of a chart has to mind, one sentence each. */
export function chartNotes(
  all: readonly Measured[],
  rows: readonly ChartRow[],
  unit: string | undefined,
  lang: Lang,
  units: UnitSet,
): string[] {
  const words = WORDS[lang];
  const facts = all.map(({ fact }) => fact);
  return [
    ...all
      .filter(({ converted }) => converted)
      .map((one) =>
        words.converted(formatQuantity(one.fact, lang, units), showValue(one, unit, lang, units)),
      ),
    ...hedgeNotes(facts, lang),
    ...statusNotes(rows, lang),
    ...sizeNotes(rows, lang),
  ];
}

function hedgeNotes(facts: readonly Fact[], lang: Lang): string[] {
  const words = WORDS[lang];
  const has = (...hedges: Fact['hedge'][]) => facts.some(({ hedge }) => hedges.includes(hedge));
  const signs = [
    ...(has('about', 'nearly') ? [words.signs.about] : []),
    ...(has('more-than') ? [words.signs.more] : []),
    ...(has('less-than') ? [words.signs.less] : []),
  ];
  return signs.length > 0 ? [words.legend(signs)] : [];
}

/** Paler bars are explained where there are others beside them, else in whole. */
function statusNotes(rows: readonly ChartRow[], lang: Lang): string[] {
  const words = WORDS[lang];
  const other = [...new Set(rows.map(({ status }) => status))].filter((each) => each !== 'actual');
  if (other.length === 0) return [];
  const stated = other.map((status) => words.status[status]);
  return [rows.some(({ status }) => status === 'actual') ? words.paler(stated) : words.all(stated)];
}

function sizeNotes(rows: readonly ChartRow[], lang: Lang): string[] {
  const sizes = rows.map(({ min, max }) => Math.max(Math.abs(Number(min)), Math.abs(Number(max))));
  const longest = Math.max(...sizes);
  const tiny = rows.filter((_, at) => sizes[at]! > 0 && sizes[at]! < longest * HARDLY_SEEN);
  return tiny.length > 0 ? [WORDS[lang].tiny(tiny.map(({ label }) => label))] : [];
}

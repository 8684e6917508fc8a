import type { Lang } from '../lang/lang.ts';
import type { Collection } from '../model/collection.ts';
import type { Fact, Hedge } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { unitsOf } from '../query/base-of.ts';
import { type Amount, unitName } from './amount.ts';
import { calcError } from './calc-error.ts';
import { doubledNumber } from './double-conversion.ts';
import { evaluate, type Step } from './evaluate.ts';
import { isSingle } from './interval.ts';
import { conversionText, factNotes, NOTES, partNote } from './notes.ts';
import { parse } from './parse.ts';
import { print } from './print.ts';
import { exactText } from './rational.ts';
import { isRounded, roundedText, showAmount } from './show-amount.ts';
import type { Expression } from './syntax.ts';
import { tokenize } from './tokenize.ts';
import { SIGN } from './wording.ts';

/** The outcome of an expression over facts. */
export interface Calculation {
  /** The expression as understood, written anew. */
  expression: string;
  /** Exact: a decimal, or a fraction such as `1230/943` where that does not end; null for a range. */
  value: string | null;
  /** The ends of a range, exact. */
  min?: string;
  max?: string;
  /** The value as a decimal for show, see `roundedText`; null for a range. */
  rounded: string | null;
  /** Canonical unit, `''` for a bare number. */
  unit: string;
  hedge: Hedge;
  /** The result in words and figures: 7380元/人/月, about 3.5 million yuan, ≈ 1.3044. */
  words: string;
  /** The facts used, each once, in the order of the expression. */
  inputs: Fact[];
  /** Each operation in figures: 615元/人/月 × 12 = 7380元/人/月. */
  steps: string[];
  /** What is to be minded, one sentence each. */
  notes: string[];
}

/** Longest expression that is read, in characters. */
const LONGEST = 1000;

/**
 * Works out an expression over facts: `+ - * /`, brackets, figures with units, ids of facts, and
 * aliases in quotation marks. How it is read is told at `tokenize` and `parse`, how units go at
 * `evaluate`. Nothing is rounded on the way.
 *
 * @throws FactqError `usage` with the column, for what cannot be read or worked out.
 */
export function calculate(
  text: string,
  collection: Collection,
  { lang }: { lang: Lang },
): Calculation {
  if (text.length > LONGEST) {
    throw calcError(LONGEST + 1, (words) => words.tooLong(LONGEST));
  }
  const expression = parse(tokenize(text, collection));
  const units = unitsOf(collection);
  const steps: Step[] = [];
  const result = evaluate(expression, { units, onStep: (step) => steps.push(step) });
  const inputs = [...new Set(factsOf(expression))];
  return {
    expression: print(expression),
    ...resultValue(result),
    words: resultWords(result, lang, units),
    inputs,
    steps: steps.map((step) => stepText(step, lang, units)),
    notes: [
      ...new Set([
        ...steps.flatMap((step) => doubledNotes(step, expression, units, lang)),
        ...factNotes(inputs, lang),
        ...steps.flatMap((step) => partNote(step, lang) ?? []),
        ...(isRounded(result) ? [NOTES[lang].rounded(exactWords(result))] : []),
      ]),
    ],
  };
}

function resultValue(
  result: Amount,
): Pick<Calculation, 'value' | 'min' | 'max' | 'rounded' | 'unit' | 'hedge'> {
  const { min, max } = result.interval;
  const single = isSingle(result.interval);
  return {
    value: single ? exactText(min) : null,
    ...(!single && { min: exactText(min), max: exactText(max) }),
    rounded: single ? roundedText(min, result.hedge) : null,
    unit: unitName(result),
    hedge: result.hedge,
  };
}

/** A hedged value needs no sign that it is rounded besides. */
function resultWords(result: Amount, lang: Lang, units: UnitSet): string {
  const sign = result.hedge === 'exact' && isRounded(result) ? '≈ ' : '';
  return sign + showAmount(result, lang, units);
}

function exactWords(result: Amount): string {
  const { value, min, max, unit } = resultValue(result);
  return `${value ?? `${min} – ${max}`}${unit === '' ? '' : ` ${unit}`}`;
}

function stepText(
  { operation, left, right, result, conversions }: Step,
  lang: Lang,
  units: UnitSet,
): string {
  const [a, b, c] = [left, right, result].map((amount) => showAmount(amount, lang, units));
  const equals = result.hedge === 'exact' && [left, right, result].some(isRounded) ? '≈' : '=';
  const note = conversions.length > 0 ? ` (${conversionText(conversions, lang)})` : '';
  return `${a} ${SIGN[operation.operator]} ${b} ${equals} ${c}${note}`;
}

function doubledNotes(step: Step, whole: Expression, units: UnitSet, lang: Lang): string[] {
  const number = doubledNumber(step);
  if (number?.type !== 'figure') return [];
  const without = evaluate(whole, { units, asOne: number });
  const shown = resultWords(without, lang, units);
  return [NOTES[lang].doubled(conversionText(step.conversions, lang), number.text, shown)];
}

function factsOf(expression: Expression): Fact[] {
  if (expression.type === 'fact') return [expression.fact];
  if (expression.type === 'figure') return [];
  if (expression.type === 'negation') return factsOf(expression.of);
  return [...factsOf(expression.left), ...factsOf(expression.right)];
}

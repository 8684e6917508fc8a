import { extract } from '../figures/extract.ts';
import type { Figure } from '../figures/figure.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { UNITS } from '../quantity/unit-table.ts';

/** Words that make a figure a part of the one before. */
const OF_WHICH = /其中|of which|including|of that/i;
/** How far the figure before may stand, in characters. */
const REACH = 60;
/** A unit in brackets at the end of a label, before its number: (亿元):49.97. */
const LABEL = /[(（]([^()（）\d\n]{1,16})[)）]\s{0,2}[:：=]?\s{0,2}$/;
const LONGEST_LABEL = 24;

/**
 * Gives a figure without a unit the one that stands for it elsewhere: that of the amount it is a part
 * of (1.667 billion yuan, of which 408 million), or that of its label, with its scale ((万人):157.1).
 */
export function withInheritedUnits(
  text: string,
  figures: readonly Figure[],
  units: UnitSet = UNITS,
): Figure[] {
  return figures.map((figure, index) => {
    if (figure.unit) return figure;
    return fromWhole(text, figure, figures[index - 1]) ?? fromLabel(text, figure, units) ?? figure;
  });
}

function fromWhole(text: string, figure: Figure, before: Figure | undefined): Figure | undefined {
  if (figure.scale === undefined || before?.unit?.dimension !== 'money') return undefined;
  const between = text.slice(before.end, figure.start);
  const isPart = between.length < REACH && OF_WHICH.test(between);
  return isPart ? { ...figure, unit: before.unit } : undefined;
}

/** The text that may be the unit of a figure: in brackets before it, or in the next cell of its row. */
function labelOf(text: string, { start, end }: Figure): string | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_LABEL), start);
  return LABEL.exec(before)?.[1] ?? NEXT_CELL.exec(text.slice(end, end + LONGEST_LABEL))?.[1];
}

const NEXT_CELL = /^\s{0,2}[\t|｜]\s{0,2}([^\t|｜\n\d]{1,8}?)\s{0,2}(?:[\t|｜\n]|$)/;

function fromLabel(text: string, figure: Figure, units: UnitSet): Figure | undefined {
  const label = figure.scale === undefined ? labelOf(text, figure) : undefined;
  if (label === undefined) return undefined;
  const one = `1${label}`;
  const [of, ...more] = extract(one, units).figures;
  if (!of?.unit || of.hedge !== 'exact' || more.length > 0 || of.end !== one.length)
    return undefined;
  const { unit, per, value, scale } = of;
  const power = value.e;
  return {
    ...figure,
    value: figure.value.times(value),
    ...(figure.upper && { upper: figure.upper.times(value) }),
    place: figure.place + power,
    grain: figure.grain + power,
    ...(scale !== undefined && { scale }),
    unit,
    per,
    weak: false,
  };
}

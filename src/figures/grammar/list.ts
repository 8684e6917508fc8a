import Big from 'big.js';
import type { Figure } from '../figure.ts';
import { is, isIn, type Token } from '../token.ts';
import type { FigureAt } from './figure-at.ts';

/** What parts the last two members of a list, and others. */
const LAST_JOINTS: ReadonlySet<string> = new Set([
  '、',
  '和',
  '及',
  '与',
  '以及',
  '或',
  'and',
  'or',
]);
const COMMA = ',';
/** Numbers of a list are of a like size: 8000、1.2万元 do not share their scale. */
const LIKE_SIZE = 100;

/**
 * Gives the numbers of a list the unit and the scale of its last member: 30、40和50个; 30, 40 and 50
 * villages; 100、200、300万元.
 */
export function shareUnits(tokens: readonly Token[], found: readonly FigureAt[]): Figure[] {
  const figures = found.map(({ figure }) => figure);
  let listed = false;
  let power = found.at(-1)?.power ?? 0;
  for (let at = found.length - 2; at >= 0; at--) {
    const [figure, next] = [figures[at]!, figures[at + 1]!];
    const between = tokens.slice(
      found[at]!.next,
      Math.min(found[at + 1]!.start, found[at]!.next + 3),
    );
    listed = takesUnit(figure, next) && isJoint(between, listed, next);
    if (listed && sharesScale(figure, found[at]!.power, next, power)) {
      figures[at] = withUnit(timesScale(figure, next, power), next);
    } else {
      if (listed) figures[at] = withUnit(figure, next);
      power = found[at]!.power;
    }
  }
  return figures;
}

function withUnit(figure: Figure, next: Figure): Figure {
  if (!next.unit) return figure;
  return { ...figure, unit: next.unit, per: next.per, weak: next.weak };
}

function takesUnit(figure: Figure, next: Figure): boolean {
  if (figure.unit || next.fraction || figure.notation !== next.notation) return false;
  if (!next.unit && next.scale === undefined) return false;
  return figure.scale === undefined || next.scale !== undefined;
}

function sharesScale(figure: Figure, own: number, next: Figure, power: number): boolean {
  if (figure.scale !== undefined || next.scale === undefined || own > 0 || power === 0)
    return false;
  const beside = next.value.div(new Big(10).pow(power));
  return figure.value.lt(beside.times(LIKE_SIZE)) && beside.lt(figure.value.times(LIKE_SIZE));
}

function timesScale(figure: Figure, { scale }: Figure, power: number): Figure {
  return {
    ...figure,
    value: figure.value.times(new Big(10).pow(power)),
    place: figure.place + power,
    grain: figure.grain + power,
    scale: scale!,
    weak: false,
  };
}

/** A joint with or without a comma before it; a comma alone only before a list. */
function isJoint(between: readonly Token[], listed: boolean, { unit }: Figure): boolean {
  const [first, second, ...more] = between;
  if (first === undefined || more.length > 0) return false;
  if (!second) return isIn(first, LAST_JOINTS) || (listed && is(first, COMMA));
  if (!is(first, COMMA) || !isIn(second, LAST_JOINTS)) return false;
  // 157, or 7.9 times: the same said in another way.
  const restated = is(second, 'or', '或') && ['ratio', 'multiple'].includes(unit?.dimension ?? '');
  return !restated;
}

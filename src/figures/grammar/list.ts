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

/** Gives the numbers of a list the unit of its last member: 30、40和50个; 30, 40 and 50 villages. */
export function shareUnits(tokens: readonly Token[], found: readonly FigureAt[]): Figure[] {
  const figures = found.map(({ figure }) => figure);
  let listed = false;
  for (let at = found.length - 2; at >= 0; at--) {
    const [figure, next] = [figures[at]!, figures[at + 1]!];
    const between = tokens.slice(
      found[at]!.next,
      Math.min(found[at + 1]!.start, found[at]!.next + 3),
    );
    listed = takesUnit(figure, next) && isJoint(between, listed);
    if (listed) figures[at] = { ...figure, unit: next.unit!, per: next.per, weak: next.weak };
  }
  return figures;
}

function takesUnit(figure: Figure, next: Figure): boolean {
  if (figure.unit || !next.unit || next.fraction || figure.notation !== next.notation) return false;
  return figure.scale === undefined || next.scale !== undefined;
}

/** A joint with or without a comma before it; a comma alone only before a list. */
function isJoint(between: readonly Token[], listed: boolean): boolean {
  const [first, second, ...more] = between;
  if (first === undefined || more.length > 0) return false;
  if (second) return is(first, COMMA) && isIn(second, LAST_JOINTS);
  return isIn(first, LAST_JOINTS) || (listed && is(first, COMMA));
}

import { NONE, type Numbers } from './numbers.ts';
import { BLOCK, marksOf } from './rising.ts';

/** So few candidates are not worth telling apart. */
const FEW = 8;
/** To read a fact and match it takes as long as to read so many numbers. */
const NUMBERS_A_FACT = 400;

/**
 * Whether it is quicker to tell candidates apart by other numbers than to look at all of them: these
 * numbers are at most so many of a total. The fewer they are, the more candidates are left out.
 */
function isWorthNarrowing(candidates: number, most: number, total: number): boolean {
  const left = candidates * (1 - Math.min(1, most / total));
  const read = Math.min(most, candidates * BLOCK) + marksOf(most);
  return candidates > FEW && read < left * NUMBERS_A_FACT;
}

/** Those that are in all, or a few more: of a total, and narrowed down by the rarest first. */
export function inAll(each: readonly Numbers[], total: number): Numbers {
  const [rarest, ...others] = [...each].sort((a, b) => a.most - b.most);
  if (!rarest || others.length === 0 || rarest.most === 0) return rarest ?? NONE;
  const rows = others.map((numbers) => ({ most: numbers.most, numbers: () => numbers }));
  return {
    most: rarest.most,
    from: (bound) => narrowed(rarest.from(bound), rows, total),
    among: (candidates) => narrowed(rarest.among(candidates), rows, total),
  };
}

function narrowed(
  numbers: readonly number[],
  others: readonly Narrowing[],
  total: number,
): readonly number[] {
  let left = numbers;
  for (const other of others) {
    if (!isWorthNarrowing(left.length, other.most, total)) break;
    left = other.numbers().among(left);
  }
  return left;
}

/** Numbers that are read only if it is worth it: about so many at most. */
export interface Narrowing {
  most: number;
  numbers: () => Numbers;
}

/** Those that are in all, or a few more: those of the fewest will do where they are few. */
export function narrowest(each: readonly Narrowing[], total: number): readonly number[] {
  const [rarest, ...others] = [...each].sort((a, b) => a.most - b.most);
  if (!rarest) return [];
  return narrowed(rarest.numbers().from(0), others, total);
}

import { bases } from './bases.ts';
import type { Derived, DeriveInput, Rule } from './derived.ts';
import { differences } from './differences.ts';
import { multiples } from './multiples.ts';
import { portions } from './portions.ts';
import { products } from './products.ts';
import { quotients } from './quotients.ts';
import { rests } from './rests.ts';
import { shares } from './shares.ts';
import { spreads } from './spreads.ts';
import { sums } from './sums.ts';

const RULES: readonly Rule[] = [
  shares,
  rests,
  sums,
  differences,
  multiples,
  quotients,
  products,
  spreads,
  bases,
  portions,
];

/** Every computation the wording allows; those that agree first, decisive ones before others. */
export function derive(input: DeriveInput): Derived[] {
  const rank = ({ agreement, decisive }: Derived): number =>
    (agreement.agrees === true ? 2 : 0) + (decisive ? 1 : 0);
  return RULES.flatMap((rule) => rule(input)).sort((a, b) => rank(b) - rank(a));
}

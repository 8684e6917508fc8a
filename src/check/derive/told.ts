import Big from 'big.js';
import type { Fact } from '../../model/fact-base.ts';
import { asksForAverage, saysDifference, saysRest, saysShare, saysSum } from '../cues.ts';
import { TwoScripts } from '../two-scripts.ts';
import {
  amount,
  converted,
  type Derived,
  type DeriveInput,
  derived,
  isCount,
  isPer,
  sameKind,
  total,
  written,
} from './derived.ts';
import { LATTER_OF_FORMER } from './multiples.ts';
import { isWrongWay } from './wrong-way.ts';

/** What a draft states near a figure that may be computed from it. */
export interface Told {
  /** Facts that other figures of the sentence, or the one before, bear out, in order of the draft. */
  facts: readonly Fact[];
  /** The plain small numbers of the figure's own clause: 2 in 两座就是1400万元. */
  counts: readonly Big[];
}

/**
 * Computations with what a draft itself states beside a figure: 12项，28项，合起来40项. The facts need
 * not be siblings, since the draft puts them together. Only results that agree are told.
 */
export function derivedFromTold(input: DeriveInput, { facts, counts }: Told): Derived[] {
  const stated = facts.filter(({ value }) => value !== undefined && !new Big(value).eq(0));
  return [
    ...sumsOf(input, stated),
    ...differencesOf(input, stated),
    ...restsOf(input, stated),
    ...multiplesOf(input, stated),
    ...averagesOf(input, stated),
    ...sharesOf(input, stated),
    ...productsOf(input, stated, counts),
  ].filter(({ agreement }) => agreement.agrees === true);
}

function sumsOf(input: DeriveInput, stated: readonly Fact[]): Derived[] {
  if (!saysSum(input.clause)) return [];
  const like = stated.filter((fact) => sameKind(input, fact));
  const groups = like.length > 2 ? [like, like.slice(-2)] : [like];
  return groups
    .filter((group) => group.length > 1)
    .map((group) =>
      derived(input, total(input, group), group.map(written).join(' + '), group, true),
    );
}

function differencesOf(input: DeriveInput, stated: readonly Fact[]): Derived[] {
  if (!saysDifference(input.clause)) return [];
  return bothWays(stated.filter((fact) => sameKind(input, fact))).flatMap(([a, b]) => {
    const [own, other] = [amount(a), converted(input, b, a)];
    if (other === undefined || isWrongWay(input, a, b)) return [];
    const formula = own.gte(other)
      ? `${written(a)} - ${written(b)}`
      : `${written(b)} - ${written(a)}`;
    return derived(input, own.minus(other).abs(), formula, [a, b], true);
  });
}

/** 90个已选址，70个开了工，还剩20个. */
function restsOf(input: DeriveInput, stated: readonly Fact[]): Derived[] {
  if (!saysRest(input.clause)) return [];
  return pairsOf(stated.filter((fact) => sameKind(input, fact)))
    .filter(([a, b]) => a.unit === b.unit && areRelated(a, b))
    .map(([a, b]) => {
      const [whole, part] = amount(a).gte(amount(b)) ? [a, b] : [b, a];
      const formula = `${written(whole)} - ${written(part)}`;
      return derived(input, amount(whole).minus(amount(part)), formula, [whole, part], true);
    });
}

function areRelated(a: Fact, b: Fact): boolean {
  return a.relations.some(({ to }) => to === b.id) || b.relations.some(({ to }) => to === a.id);
}

const FORMER_OF_LATTER = /前者.*后者|the former.*the latter/i;

function multiplesOf(input: DeriveInput, stated: readonly Fact[]): Derived[] {
  const { figure, clause } = input;
  if (figure.unit?.id !== '倍') return [];
  const [first, second] = stated.slice(-2);
  if (!first || !second || first.unit !== second.unit) return [];
  const isTurned = LATTER_OF_FORMER.test(clause);
  if (!isTurned && !FORMER_OF_LATTER.test(clause)) return [];
  const [a, b] = isTurned ? [second, first] : [first, second];
  const ratio = amount(a).div(amount(b));
  return [derived(input, ratio, `${written(a)} / ${written(b)}`, [a, b], true)];
}

function averagesOf(input: DeriveInput, stated: readonly Fact[]): Derived[] {
  const each = input.rates.some(({ dimension }) => dimension !== 'time');
  if (!each && !asksForAverage(input.clause)) return [];
  return bothWays(stated)
    .filter(([whole, count]) => sameKind(input, whole) && isCount(count) && isPer(input, count))
    .map(([whole, count]) => {
      const formula = `${written(whole)} / ${written(count)}`;
      return derived(input, amount(whole).div(amount(count)), formula, [whole, count], true);
    });
}

/** The share of a fact that the words fully speak of in another or in all of its kind. */
function sharesOf(input: DeriveInput, stated: readonly Fact[]): Derived[] {
  if (input.figure.unit?.dimension !== 'ratio') return [];
  const asked = saysShare(input.clause);
  return stated
    .filter((fact) => fact.unit !== '%')
    .filter((fact) => (asked && input.full.includes(fact)) || isPartIn(fact, stated))
    .flatMap((part) => {
      const like = stated.filter(({ unit }) => unit === part.unit);
      const rest = like.filter((fact) => fact !== part);
      const larger = rest.filter((fact) => amount(fact).gt(amount(part)));
      const wholes = [...larger.map((fact) => [fact]), ...(rest.length > 0 ? [like] : [])];
      return wholes.map((whole) => {
        const names = whole.map(written).join(' + ');
        const formula = `${written(part)} / ${whole.length > 1 ? `(${names})` : names}`;
        const share = amount(part).div(total(input, whole)).times(100);
        return derived(input, share, formula, [...new Set([part, ...whole])], true);
      });
    });
}

/** 90个选好了址，70个已经动工，差不多八成: the whole is told beside its part. */
function isPartIn({ relations }: Fact, stated: readonly Fact[]): boolean {
  return relations.some(({ type, to }) => type === 'out-of' && stated.some(({ id }) => id === to));
}

function productsOf(
  input: DeriveInput,
  stated: readonly Fact[],
  counts: readonly Big[],
): Derived[] {
  if (!input.clause.includes('=') && !MAKES.test(input.clause)) return [];
  return stated
    .filter((fact) => sameKind(input, fact))
    .flatMap((fact) =>
      counts.map((count) => {
        const formula = `${written(fact)} × ${count.toFixed()}`;
        return derived(input, amount(fact).times(count), formula, [fact], true);
      }),
    )
    .filter((product) => isJust(input, product));
}

/** What a number of them comes to: 两座就是1400万元. */
const MAKES = new TwoScripts(
  '就是|便是|共|合计|总计|累计',
  'makes?|mak(?:ing|es)|totals?|comes? to|amounts? to|adds? up',
);

/** Anything near a product may be a number of its own. */
function isJust({ figure }: DeriveInput, product: Derived): boolean {
  return figure.upper === undefined && figure.value.times(product.factor).eq(product.value);
}

/** All pairs of facts, each in both orders. */
function bothWays(facts: readonly Fact[]): [Fact, Fact][] {
  return pairsOf(facts).flatMap(([a, b]): [Fact, Fact][] => [
    [a, b],
    [b, a],
  ]);
}

function pairsOf(facts: readonly Fact[]): [Fact, Fact][] {
  return facts.flatMap((a, index) => facts.slice(index + 1).map((b): [Fact, Fact] => [a, b]));
}

import type { WrittenWords } from '../model/base-words.ts';
import type { Fact } from '../model/fact-base.ts';
import { once } from '../once.ts';
import { remembered } from '../remembered.ts';
import { partnersFinder } from './partners.ts';
import { type Siblings, siblingsBy } from './siblings-by.ts';

/** Tells which terms make one another another subject: urban and rural. */
export interface Rivals {
  /** Whether two terms are rivals. */
  are(a: string, b: string): boolean;
  /** Whether a term has any rival. */
  has(term: string): boolean;
  /** The same where that is told soon; in a base of many terms true of each. */
  mayHave(term: string): boolean;
  /** The rivals of each term that has any; undefined where there are too many terms to work that out. */
  all(): WrittenWords['rivals'];
}

/** Rivals where no term is one of another. */
export const NO_RIVALS: Rivals = {
  are: () => false,
  has: () => false,
  mayHave: () => false,
  all: () => ({}),
};

/**
 * The rivals of a base: two terms are rivals where sibling facts differ in just them. Worked out for
 * the terms that are asked for. `broader` gives the terms that one implies, `factsWith` gives the facts that need a term; all such terms are
 * among `allTerms`.
 */
export function rivalsOf(
  broader: (term: string) => readonly string[],
  factsWith: (term: string) => readonly Needing[],
  allTerms: ReadonlyMap<string, unknown>,
): Rivals {
  const siblings = remembered((term: string) => siblingsBy(term, factsWith(term)));
  const isLarge = allTerms.size > MANY;
  const partners = once(() =>
    partnersFinder(new Map([...allTerms.keys()].map((term) => [term, siblings(term)]))),
  );
  const rivalsOfTerm = remembered((a: string) =>
    remembered((b: string) => {
      if (a === b || !(isLarge || partners()(a).has(b))) return false;
      if (broader(a).includes(b) || broader(b).includes(a)) return false;
      return differIn(siblings(a), siblings(b), a, b);
    }),
  );
  // A pair is looked up under one of its two orders.
  const are = (a: string, b: string): boolean => (a < b ? rivalsOfTerm(a)(b) : rivalsOfTerm(b)(a));
  const has = remembered((term: string) => {
    const others = isLarge ? allTerms.keys() : partners()(term);
    for (const other of others) if (are(term, other)) return true;
    return false;
  });
  const all = (): Record<string, string[]> | undefined => {
    if (isLarge) return undefined;
    const rivals = [...allTerms.keys()].map((term): [string, string[]] => [
      term,
      [...partners()(term)].filter((other) => are(term, other)),
    ]);
    return Object.fromEntries(rivals.filter(([, others]) => others.length > 0));
  };
  return { are, has, mayHave: (term) => isLarge || has(term), all };
}

/** Rivals that were worked out before: of each term that has any. */
export function keptRivals(kept: NonNullable<WrittenWords['rivals']>): Rivals {
  const byTerm = new Map(Object.entries(kept));
  const are = (a: string, b: string): boolean => byTerm.get(a)?.includes(b) ?? false;
  const has = (term: string): boolean => byTerm.has(term);
  return { are, has, mayHave: has, all: () => kept };
}

/** Of more terms it is not worked out at once which may be rivals. */
const MANY = 1000;

/** A fact with the terms it needs and the dimension of what it counts. */
export interface Needing {
  fact: Fact;
  needed: readonly string[];
  dimension: string;
}

function differIn(left: Siblings, right: Siblings, a: string, b: string): boolean {
  if (areComparedIn(left, right, a, b) || areComparedIn(right, left, b, a)) return true;
  const keys = left.byKey.size <= right.byKey.size ? left.byKey.keys() : right.byKey.keys();
  for (const key of keys) {
    const others = right.byKey.get(key) ?? [];
    for (const fact of left.byKey.get(key) ?? [])
      if (others.some((other) => arePartedBy(fact, other, a, b))) return true;
  }
  return false;
}

/** Whether a fact on the left is set beside one on the right that differs in just the terms. */
function areComparedIn(left: Siblings, right: Siblings, a: string, b: string): boolean {
  return left.compared.some(({ fact, to, rest }) => {
    const other = right.byId.get(to);
    return other?.rest === rest && arePartedBy(fact, other.fact, a, b);
  });
}

/** Not where one is told by what the other is likelier with (外借 of 少儿图书), or is a part of it. */
function arePartedBy(fact: Fact, other: Fact, a: string, b: string): boolean {
  return !other.also.includes(a) && !fact.also.includes(b) && !isPart(fact, other);
}

function isPart(a: Fact, b: Fact): boolean {
  const within = (part: Fact, whole: Fact): boolean =>
    part.relations.some(({ type, to }) => type === 'part-of' && to === whole.id);
  return within(a, b) || within(b, a);
}

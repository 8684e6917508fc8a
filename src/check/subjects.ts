import type { Fact, FactBase } from '../model/fact-base.ts';
import { dimensionOf, parseUnit, type UnitSet } from '../quantity/unit.ts';
import { ownTerm } from './vocabulary.ts';

/** What `check` knows of the facts of a base before it sees a draft. */
export interface Subjects {
  /** Facts with a value that figures are held against. */
  facts: readonly Fact[];
  /** Terms that a draft must speak of, by fact id; never empty. */
  about: ReadonlyMap<string, readonly string[]>;
  /** The facts that need each term or are likelier with it. */
  byTerm: ReadonlyMap<string, readonly Fact[]>;
  /** For each term the terms that would make it another subject: urban and rural. */
  rivals: ReadonlyMap<string, ReadonlySet<string>>;
  /** How much a term tells: the rarer among the facts, the more. */
  weight: (term: string) => number;
  /** The broader terms that a term implies. */
  broader: (term: string) => readonly string[];
  /** What else the sentence of the report in which a fact stands is about. */
  beside: (fact: Fact) => readonly string[];
  /** The same with no term a rival of another. */
  withoutRivals: Omit<Subjects, 'withoutRivals'>;
}

/** Prepares the facts of a base. Two terms are rivals where sibling facts differ in just them. */
export function subjectsOf(base: FactBase, units: UnitSet): Subjects {
  const facts = base.facts.filter((fact) => fact.unit !== undefined);
  const about = new Map(
    facts.map((fact) => [fact.id, fact.about.length > 0 ? fact.about : [ownTerm(fact)]]),
  );
  const byTerm = new Map<string, Fact[]>();
  for (const fact of facts)
    for (const term of new Set([...about.get(fact.id)!, ...fact.also])) {
      const list = byTerm.get(term);
      if (list) list.push(fact);
      else byTerm.set(term, [fact]);
    }
  const weights = new Map(
    [...byTerm].map(([term, list]) => [term, Math.log(1 + facts.length / list.length)]),
  );
  const alike = {
    facts,
    about,
    byTerm,
    weight: (term: string) => weights.get(term) ?? 0,
    broader: (term: string) => base.terms[term]?.broader ?? [],
    beside: besideOf(facts, about),
  };
  const rivals = rivalsOf(base, units, facts, about);
  return { ...alike, rivals, withoutRivals: { ...alike, rivals: new Map() } };
}

function besideOf(
  facts: readonly Fact[],
  about: ReadonlyMap<string, readonly string[]>,
): Subjects['beside'] {
  const sentence = ({ source }: Fact): string =>
    `${source.section} ${source.paragraph} ${source.sentence}`;
  const terms = new Map<string, Set<string>>();
  for (const fact of facts) {
    const set = terms.get(sentence(fact)) ?? new Set();
    for (const term of about.get(fact.id)!) set.add(term);
    terms.set(sentence(fact), set);
  }
  const lists = new Map(facts.map((fact) => [fact.id, [...terms.get(sentence(fact))!]]));
  return (fact) => lists.get(fact.id) ?? [];
}

function rivalsOf(
  base: FactBase,
  units: UnitSet,
  facts: readonly Fact[],
  about: ReadonlyMap<string, readonly string[]>,
): Map<string, Set<string>> {
  const rivals = new Map<string, Set<string>>();
  const dimension = (fact: Fact): string => {
    const unit = parseUnit(fact.unit ?? '', units);
    return unit ? dimensionOf(unit).replace(/\/.*/, '') : '';
  };
  facts.forEach((fact, index) => {
    for (const other of facts.slice(index + 1)) {
      const pair = onlyDifference(about.get(fact.id)!, about.get(other.id)!);
      if (
        !pair ||
        areTold(pair, fact, other) ||
        isBroader(base, pair) ||
        isPart(fact, other) ||
        dimension(fact) !== dimension(other) ||
        !areSiblings(fact, other, about.get(fact.id)!.length)
      )
        continue;
      addRival(rivals, pair[0], pair[1]);
      addRival(rivals, pair[1], pair[0]);
    }
  });
  return rivals;
}

/** A term that one fact needs and its sibling is likelier with does not part them: 外借 of 少儿图书. */
function areTold([own, others]: [string, string], a: Fact, b: Fact): boolean {
  return b.also.includes(own) || a.also.includes(others);
}

/** 彩票 and 彩票公益金: whoever speaks of the narrower speaks of the broader too. */
function isBroader({ terms }: FactBase, [a, b]: [string, string]): boolean {
  return Boolean(terms[a]?.broader?.includes(b) || terms[b]?.broader?.includes(a));
}

function isPart(a: Fact, b: Fact): boolean {
  const within = (part: Fact, whole: Fact): boolean =>
    part.relations.some(({ type, to }) => type === 'part-of' && to === whole.id);
  return within(a, b) || within(b, a);
}

/** The one term by which each of two lists of equal length differs from the other. */
export function onlyDifference(
  a: readonly string[],
  b: readonly string[],
): [string, string] | undefined {
  if (a.length !== b.length) return undefined;
  const left = a.filter((term) => !b.includes(term));
  const right = b.filter((term) => !a.includes(term));
  return left.length === 1 && right.length === 1 ? [left[0]!, right[0]!] : undefined;
}

/** Facts that share no term must at least stand side by side in the base. */
function areSiblings(a: Fact, b: Fact, terms: number): boolean {
  const parent = (id: string): string => id.slice(0, Math.max(id.lastIndexOf('.'), 0));
  return (
    areCompared(a, b) ||
    parent(a.id) === parent(b.id) ||
    (terms > 1 && a.source.section === b.source.section)
  );
}

/** Whether the base sets one of the facts beside the other. */
export function areCompared(a: Fact, b: Fact): boolean {
  return [...a.relations, ...b.relations].some(
    ({ type, to }) => type === 'compared-with' && (to === a.id || to === b.id),
  );
}

function addRival(rivals: Map<string, Set<string>>, term: string, rival: string): void {
  const set = rivals.get(term) ?? new Set();
  rivals.set(term, set.add(rival));
}

import type { WrittenWords } from '../model/base-words.ts';
import type { Fact, FactBase } from '../model/fact-base.ts';
import { parseUnit, type UnitSet } from '../quantity/unit.ts';
import { remembered } from '../remembered.ts';
import { keptRivals, type Needing, NO_RIVALS, type Rivals, rivalsOf } from './rivals.ts';
import { ownTerm } from './words-of.ts';

/** A fact as it is found by terms. */
export interface Subject {
  fact: Fact;
  kind: SubjectKind;
}

/** What facts have in common that terms tell of alike; one object for all of them. */
export interface SubjectKind {
  /** Terms that a draft must speak of; never empty. */
  needed: readonly string[];
  /** Terms that make a fact likelier. */
  also: readonly string[];
}

/** What `check` knows of the facts of a base before it sees a draft. */
export interface Subjects {
  /** Facts with a value that figures are held against. */
  facts: readonly Fact[];
  /** Terms that a draft must speak of, by fact id; never empty, and one list for all facts with the same. */
  about: ReadonlyMap<string, readonly string[]>;
  /** The facts that need each term or are likelier with it, in the order of the base. */
  byTerm: ReadonlyMap<string, readonly Subject[]>;
  /** Which terms would make another subject of it: urban and rural. */
  rivals: Rivals;
  /** How much a term tells: the rarer among the facts, the more. */
  weight: (term: string) => number;
  /** The broader terms that a term implies. */
  broader: (term: string) => readonly string[];
  /** What else the sentence of the report in which a fact stands is about. */
  beside: (fact: Fact) => readonly string[];
  /** The same with no term a rival of another. */
  withoutRivals: Omit<Subjects, 'withoutRivals'>;
}

/** Prepares the facts of a base, of which the words are given. */
export function subjectsOf(
  base: FactBase,
  units: UnitSet,
  words: Pick<WrittenWords, 'broader' | 'rivals'>,
): Subjects {
  const broader = new Map(Object.entries(words.broader));
  const facts = base.facts.filter((fact) => fact.unit !== undefined);
  const kinds = kindsOf(facts);
  const about = new Map(facts.map(({ id }, nth) => [id, kinds[nth]!.needed]));
  const byTerm = byTermOf(facts, kinds);
  const alike = {
    facts,
    about,
    byTerm,
    weight: remembered((term: string) => {
      const { length } = byTerm.get(term) ?? [];
      return length === 0 ? 0 : Math.log(1 + facts.length / length);
    }),
    broader: (term: string) => broader.get(term) ?? [],
    beside: besideOf(facts, about),
  };
  const dimension = remembered(
    (unit: string | undefined) => parseUnit(unit ?? '', units)?.of.dimension ?? '',
  );
  const factsWith = (term: string): Needing[] =>
    (byTerm.get(term) ?? [])
      .filter(({ kind }) => kind.needed.includes(term))
      .map(({ fact, kind: { needed } }) => ({ fact, needed, dimension: dimension(fact.unit) }));
  const rivals = words.rivals
    ? keptRivals(words.rivals)
    : rivalsOf(alike.broader, factsWith, byTerm);
  return { ...alike, rivals, withoutRivals: { ...alike, rivals: NO_RIVALS } };
}

/** The kind of each fact. */
function kindsOf(facts: readonly Fact[]): SubjectKind[] {
  const known = new Map<string, SubjectKind>();
  return facts.map((fact) => {
    const needed = fact.about.length > 0 ? fact.about : [ownTerm(fact)];
    const key = `${needed.join('\n')}\t${fact.also.join('\n')}`;
    const kind = known.get(key) ?? { needed, also: fact.also };
    known.set(key, kind);
    return kind;
  });
}

function byTermOf(
  facts: readonly Fact[],
  kinds: readonly SubjectKind[],
): ReadonlyMap<string, readonly Subject[]> {
  const byTerm = new Map<string, Subject[]>();
  const add = (term: string, subject: Subject): void => {
    const list = byTerm.get(term);
    if (!list) byTerm.set(term, [subject]);
    else if (list.at(-1) !== subject) list.push(subject);
  };
  for (const [nth, fact] of facts.entries()) {
    const subject = { fact, kind: kinds[nth]! };
    for (const term of subject.kind.needed) add(term, subject);
    for (const term of subject.kind.also) add(term, subject);
  }
  return byTerm;
}

function besideOf(
  facts: readonly Fact[],
  about: ReadonlyMap<string, readonly string[]>,
): Subjects['beside'] {
  const sentenceOf = ({ source }: Fact): string =>
    `${source.section} ${source.paragraph} ${source.sentence}`;
  let terms: Map<string, Set<string>> | undefined;
  const termsOf = (): Map<string, Set<string>> => {
    const found = new Map<string, Set<string>>();
    for (const fact of facts) {
      const sentence = sentenceOf(fact);
      const set = found.get(sentence);
      const own = about.get(fact.id)!;
      if (!set) found.set(sentence, new Set(own));
      else for (const term of own) set.add(term);
    }
    return found;
  };
  return remembered((fact: Fact) => {
    terms ??= termsOf();
    return [...(terms.get(sentenceOf(fact)) ?? [])];
  });
}

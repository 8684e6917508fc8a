import { Document } from 'yaml';
import { complete } from '../../src/base/complete.ts';
import { examine } from '../../src/base/examine.ts';
import type { StoredFactBase } from '../../src/model/fact-base.ts';
import { verify } from '../../src/verify/verify.ts';
import type { ReportText } from './reports.ts';

type StoredFact = StoredFactBase['facts'][number];

/** Whether verify or validate notices that a fact is gone from a base. */
export function isMissed(id: string, base: StoredFactBase, report: ReportText): boolean {
  const facts = base.facts.filter((fact) => fact.id !== id);
  const related = facts.filter(({ relations = [] }) => relations.some(({ to }) => to === id));
  return (
    !verify(complete({ ...base, facts }), report.text, report.sha256).ok ||
    (related.length > 0 && ownersOfProblems({ ...base, facts: related }).length > 0)
  );
}

/** Which of some changed facts, each instead of the one with its id, neither validate nor verify finds out. */
export function unnoticed<Mutant extends { fact: StoredFact }>(
  mutants: readonly Mutant[],
  base: StoredFactBase,
  report: ReportText,
): Mutant[] {
  const invalid = invalidOf(
    mutants.map(({ fact }) => fact),
    base,
  );
  return mutants
    .filter((_, index) => !invalid.has(index))
    .filter(({ fact }) => {
      const facts = base.facts.map((each) => (each.id === fact.id ? fact : each));
      return verify(complete({ ...base, facts }), report.text, report.sha256).ok;
    });
}

/**
 * Which of some facts, by index, validate finds fault with. All stand in one YAML, under ids of
 * their own and without what only makes it longer, beside the facts they relate to: each is judged
 * by itself, and a file for each would take a hundred times as long.
 */
function invalidOf(facts: readonly StoredFact[], base: StoredFactBase): Set<number> {
  const numbered = facts.map((fact, index) => ({
    ...fact,
    id: `mutant${index}`,
    aliases: [],
    tags: [],
  }));
  const ends = new Set(facts.flatMap(({ relations = [] }) => relations.map(({ to }) => to)));
  const others = base.facts.filter(({ id }) => ends.has(id)).map(({ relations, ...fact }) => fact);
  const owners = ownersOfProblems({ ...base, facts: [...numbered, ...others] });
  return new Set(owners.map((owner) => Number(owner.replace('mutant', ''))));
}

/** For each problem of a base the id of the fact it lies in. */
function ownersOfProblems(base: StoredFactBase): string[] {
  const stored = { ...base, terms: termsOf(base), notFigures: [] };
  const text = String(new Document(stored, { aliasDuplicateObjects: false }));
  return examine(text).findings.map(({ offset }) => {
    const start = text.lastIndexOf(FACT, offset) + FACT.length;
    return text.slice(start, text.indexOf('\n', start));
  });
}

const FACT = '\n  - id: ';

/** The terms that facts name, and those broader. */
function termsOf({ facts, terms = {} }: StoredFactBase): NonNullable<StoredFactBase['terms']> {
  const found: NonNullable<StoredFactBase['terms']> = {};
  const add = (id: string): void => {
    const term = terms[id];
    if (!term || found[id]) return;
    found[id] = term;
    for (const broader of term.broader ?? []) add(broader);
  };
  for (const { about = [], also = [] } of facts) for (const id of [...about, ...also]) add(id);
  return found;
}

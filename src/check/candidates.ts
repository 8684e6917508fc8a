import type { Fact } from '../model/fact-base.ts';
import type { Evidence } from './evidence.ts';
import type { Subjects } from './subjects.ts';

/** A fact that a figure may speak of. */
export interface Candidate {
  fact: Fact;
  /** Every term the fact needs is spoken of, at least one of them in the figure's own sentence. */
  full: boolean;
  /** Needed terms that are spoken of, 0 to 1. */
  coverage: number;
  /** Weight of the terms spoken of; the higher, the more surely the figure is of this fact. */
  score: number;
}

const ENOUGH = 0.2;
const OWN_SENTENCE = 0.44;

/**
 * The facts that the words around a figure (its evidence) speak of, best first. The number itself plays no part:
 * only what it is said of.
 */
export function candidatesFor(
  around: ReadonlyMap<string, Evidence>,
  subjects: Subjects,
  paired?: { own: string; others: readonly string[] },
): Candidate[] {
  const evidence = withPairing(around, paired);
  return subjects.facts
    .map((fact) => candidate(fact, evidence, subjects))
    .filter(({ coverage }) => coverage > 0)
    .sort((a, b) => Number(b.full) - Number(a.full) || b.score - a.score);
}

function withPairing(
  around: ReadonlyMap<string, Evidence>,
  paired?: { own: string; others: readonly string[] },
): ReadonlyMap<string, Evidence> {
  if (!paired) return around;
  const evidence = new Map(around).set(paired.own, { strength: 1, distance: 0 });
  for (const other of paired.others) evidence.delete(other);
  return evidence;
}

function candidate(
  fact: Fact,
  evidence: ReadonlyMap<string, Evidence>,
  subjects: Subjects,
): Candidate {
  const needed = subjects.about.get(fact.id)!;
  let covered = 0;
  let score = 0;
  let near = 0;
  for (const term of needed) {
    const found = evidence.get(term);
    if (
      found === undefined ||
      found.strength < ENOUGH ||
      outdone(term, found, needed, evidence, subjects)
    )
      continue;
    covered++;
    near = Math.max(near, found.strength);
    score += found.strength ** 2 * subjects.weight(term);
  }
  for (const term of fact.also) {
    const found = evidence.get(term);
    if (!found) continue;
    score += 0.5 * found.strength ** 2 * subjects.weight(term);
    near = Math.max(near, found.strength);
  }
  return {
    fact,
    full: covered === needed.length && near >= OWN_SENTENCE,
    coverage: covered / needed.length,
    score,
  };
}

/** A rival in the same role stands nearer: 农村 in its own clause outdoes 城市 in the one before. */
function outdone(
  term: string,
  own: Evidence,
  needed: readonly string[],
  evidence: ReadonlyMap<string, Evidence>,
  { rivals }: Subjects,
): boolean {
  for (const rival of rivals.get(term) ?? []) {
    const other = needed.includes(rival) ? undefined : evidence.get(rival);
    if (!other) continue;
    if (other.strength > own.strength + 0.04) return true;
    if (Math.abs(other.strength - own.strength) <= 0.04 && other.distance < own.distance)
      return true;
  }
  return false;
}

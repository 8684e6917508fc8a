import type { Fact } from '../model/fact-base.ts';
import type { Evidence } from './evidence.ts';
import type { Subjects } from './subjects.ts';

/** What of the subjects of a base candidates are found by. */
type Terms = Omit<Subjects, 'withoutRivals'>;

/** A fact that a figure may speak of. */
export interface Candidate {
  fact: Fact;
  /** Every term the fact needs is spoken of, at least one of them in the figure's own sentence. */
  full: boolean;
  /** Needed terms that are spoken of, 0 to 1; a broader term counts half. */
  coverage: number;
  /** Strength of the evidence for the needed term spoken of most strongly, 0 to 1. */
  strongest: number;
  /** The needed terms that the figure's own clause speaks of. */
  own: readonly string[];
  /** Weight of the terms spoken of; the higher, the more surely the figure is of this fact. */
  score: number;
  /** Needed terms that are missing although a rival of them is spoken of. */
  blocked: boolean;
  /** The terms spoken of near the figure that tell of this fact: needed, broader, likely and neighbouring ones. */
  hints: Hints;
}

/** How many terms of each kind tell of a fact near a figure. */
export interface Hints {
  /** Terms the fact needs, or broader ones. */
  needed: number;
  /** Terms it is likelier with. */
  also: number;
  /** 1 where a term of another fact of the same sentence of the report is spoken of. */
  beside: number;
}

const ENOUGH = 0.2;
/** Strength from which a term is spoken of in the sentence of the figure. */
export const OWN_SENTENCE = 0.44;
/** Strength from which it is spoken of in the clause of the figure. */
const OWN_CLAUSE = 0.81;
/** Two strengths are as good as equal within this. */
const EVEN = 0.04;

/** Terms paired with a figure of a list, and those paired with the others. */
export interface Pairing {
  own: string;
  others: readonly string[];
}

/**
 * The facts that the words around a figure (its evidence) speak of. The number itself plays no part:
 * only what it is said of.
 */
export function candidatesFor(
  around: ReadonlyMap<string, Evidence>,
  subjects: Terms,
  paired?: Pairing,
): Candidate[] {
  const evidence = withPairing(around, paired);
  const spokenOf = new Set<Fact>();
  for (const term of evidence.keys())
    for (const fact of subjects.byTerm.get(term) ?? []) spokenOf.add(fact);
  const found: Candidate[] = [];
  for (const fact of spokenOf) {
    const each = candidate(fact, evidence, subjects);
    if (each.coverage > 0 || each.hints.also > 0) found.push(each);
  }
  return found;
}

function withPairing(
  around: ReadonlyMap<string, Evidence>,
  paired?: Pairing,
): ReadonlyMap<string, Evidence> {
  if (!paired) return around;
  const evidence = new Map(around).set(paired.own, { strength: 1, distance: 0 });
  for (const other of paired.others) evidence.delete(other);
  return evidence;
}

function candidate(
  fact: Fact,
  evidence: ReadonlyMap<string, Evidence>,
  subjects: Terms,
): Candidate {
  const needed = subjects.about.get(fact.id)!;
  let covered = 0;
  let half = 0;
  let close = 0;
  let score = 0;
  let near = 0;
  let blocked = false;
  const own: string[] = [];
  for (const term of needed) {
    const found = evidence.get(term);
    const outshone = found && outdone(term, found, needed, evidence, subjects);
    if (found === undefined || found.strength < ENOUGH || outshone) {
      if (outshone || hasRival(term, evidence, subjects)) blocked = true;
      else if (subjects.broader(term).some((each) => isNear(evidence.get(each)))) half++;
      continue;
    }
    covered++;
    if (isNear(found)) close++;
    if (found.strength >= OWN_CLAUSE) own.push(term);
    near = Math.max(near, found.strength);
    score += found.strength ** 2 * subjects.weight(term);
  }
  const strongest = near;
  let also = 0;
  for (const term of fact.also) {
    const found = evidence.get(term);
    if (!found) continue;
    if (isNear(found)) also++;
    score += 0.5 * found.strength ** 2 * subjects.weight(term);
    near = Math.max(near, found.strength);
  }
  return {
    fact,
    full: covered === needed.length && near >= OWN_SENTENCE,
    coverage: (covered + half / 2) / needed.length,
    score,
    strongest,
    own,
    blocked,
    hints: { needed: close + half, also, beside: besides(fact, needed, evidence, subjects) },
  };
}

function isNear(evidence: Evidence | undefined): boolean {
  return evidence !== undefined && evidence.strength >= OWN_SENTENCE;
}

function besides(
  fact: Fact,
  needed: readonly string[],
  evidence: ReadonlyMap<string, Evidence>,
  subjects: Terms,
): number {
  for (const term of subjects.beside(fact))
    if (isNear(evidence.get(term)) && !needed.includes(term) && !fact.also.includes(term)) return 1;
  return 0;
}

function hasRival(
  term: string,
  evidence: ReadonlyMap<string, Evidence>,
  { rivals }: Terms,
): boolean {
  for (const rival of rivals.get(term) ?? [])
    if ((evidence.get(rival)?.strength ?? 0) >= ENOUGH) return true;
  return false;
}

/** A rival in the same role stands nearer: 农村 in its own clause outdoes 城市 in the one before. */
function outdone(
  term: string,
  own: Evidence,
  needed: readonly string[],
  evidence: ReadonlyMap<string, Evidence>,
  { rivals }: Terms,
): boolean {
  for (const rival of rivals.get(term) ?? []) {
    const other = needed.includes(rival) ? undefined : evidence.get(rival);
    if (!other) continue;
    if (other.strength > own.strength + EVEN) return true;
    if (Math.abs(other.strength - own.strength) <= EVEN && other.distance < own.distance)
      return true;
  }
  return false;
}

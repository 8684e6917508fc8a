import type { Fact } from '../model/fact-base.ts';
import { remembered } from '../remembered.ts';
import type { Evidence } from './evidence.ts';
import type { SubjectKind, Subjects } from './subjects.ts';

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
  /** The needed terms that are spoken of, themselves or by a broader one. */
  spoken: readonly string[];
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
  /** 1 where a term of another fact of the same sentence of the report is spoken of; not looked for where the fact is fully spoken of. */
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
  const terms = { ...subjects, rivalsOf: remembered(rivalsAround(evidence, subjects)) };
  const tellOf = remembered((kind: SubjectKind) => told(kind, evidence, terms));
  const found: Candidate[] = [];
  const seen = new Set<Fact>();
  for (const term of evidence.keys())
    for (const { fact, kind } of subjects.byTerm.get(term) ?? []) {
      const telling = tellOf(kind);
      if ((telling.coverage === 0 && telling.hints.also === 0) || seen.has(fact)) continue;
      seen.add(fact);
      found.push(candidate(fact, kind, telling, evidence, subjects));
    }
  return found;
}

/** The rivals of a term that are spoken of. */
function rivalsAround(
  evidence: ReadonlyMap<string, Evidence>,
  { rivals }: Terms,
): (term: string) => Rival[] {
  return (term) => {
    const found: Rival[] = [];
    if (!rivals.mayHave(term)) return found;
    evidence.forEach((own, other) => {
      if (rivals.are(term, other)) found.push({ ...own, term: other });
    });
    return found;
  };
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

/** What the terms spoken of tell of all facts of a kind. */
type Telling = Omit<Candidate, 'fact'>;

/** A rival of a term, with how it is spoken of. */
type Rival = Evidence & { term: string };

/** The subjects of a base with the rivals of each term that are spoken of. */
type TermsAround = Terms & { rivalsOf: (term: string) => readonly Rival[] };

function told(
  { needed, also: likely }: SubjectKind,
  evidence: ReadonlyMap<string, Evidence>,
  subjects: TermsAround,
): Telling {
  let covered = 0;
  let half = 0;
  let close = 0;
  let score = 0;
  let near = 0;
  let blocked = false;
  const own: string[] = [];
  const spoken: string[] = [];
  for (const term of needed) {
    const found = evidence.get(term);
    const outshone = found && outdone(term, found, needed, subjects);
    if (found === undefined || found.strength < ENOUGH || outshone) {
      if (outshone || hasRival(term, subjects)) blocked = true;
      else if (subjects.broader(term).some((each) => isNear(evidence.get(each)))) {
        half++;
        spoken.push(term);
      }
      continue;
    }
    covered++;
    spoken.push(term);
    if (isNear(found)) close++;
    if (found.strength >= OWN_CLAUSE) own.push(term);
    near = Math.max(near, found.strength);
    score += found.strength ** 2 * subjects.weight(term);
  }
  const strongest = near;
  let also = 0;
  for (const term of likely) {
    const found = evidence.get(term);
    if (!found) continue;
    if (isNear(found)) also++;
    score += 0.5 * found.strength ** 2 * subjects.weight(term);
    near = Math.max(near, found.strength);
  }
  return {
    full: covered === needed.length && near >= OWN_SENTENCE,
    coverage: (covered + half / 2) / needed.length,
    score,
    strongest,
    own,
    spoken,
    blocked,
    hints: { needed: close + half, also, beside: 0 },
  };
}

function candidate(
  fact: Fact,
  kind: SubjectKind,
  { full, coverage, score, strongest, own, spoken, blocked, hints }: Telling,
  evidence: ReadonlyMap<string, Evidence>,
  subjects: Terms,
): Candidate {
  // Of facts that are fully spoken of it makes no difference.
  const isBeside = !full && besides(fact, kind, evidence, subjects);
  return {
    fact,
    full,
    coverage,
    score,
    strongest,
    own,
    spoken,
    blocked,
    hints: isBeside ? { ...hints, beside: 1 } : hints,
  };
}

function isNear(evidence: Evidence | undefined): boolean {
  return evidence !== undefined && evidence.strength >= OWN_SENTENCE;
}

function besides(
  fact: Fact,
  { needed, also }: SubjectKind,
  evidence: ReadonlyMap<string, Evidence>,
  subjects: Terms,
): boolean {
  return subjects
    .beside(fact)
    .some((term) => isNear(evidence.get(term)) && !needed.includes(term) && !also.includes(term));
}

function hasRival(term: string, { rivalsOf }: TermsAround): boolean {
  return rivalsOf(term).some(({ strength }) => strength >= ENOUGH);
}

/** A rival in the same role stands nearer: 农村 in its own clause outdoes 城市 in the one before. */
function outdone(
  term: string,
  own: Evidence,
  needed: readonly string[],
  { rivalsOf }: TermsAround,
): boolean {
  return rivalsOf(term).some((other) => {
    if (needed.includes(other.term)) return false;
    if (other.strength > own.strength + EVEN) return true;
    return Math.abs(other.strength - own.strength) <= EVEN && other.distance < own.distance;
  });
}

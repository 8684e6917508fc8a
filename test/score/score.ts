import type { Judged, Label } from '../../src/check/verdict.ts';
import type { Claim, LabelledFigure } from './claims.ts';

/** What `check` made of one labelled figure. */
export interface Outcome {
  claim: Claim;
  wanted: LabelledFigure;
  /** Absent where no figure was found at the labelled place. */
  given?: Judged;
}

/** Counts over a set of labelled figures. */
export interface Tally {
  figures: number;
  /** Labelled figures at whose place a figure was found. */
  found: number;
  /** Found with the labelled verdict. */
  right: number;
  /** Of those right, the ones with the labelled match or reason too. */
  fully: number;
  /** Called supported although labelled otherwise. */
  falseSupported: number;
}

/** How well `check` does on a set of claims. */
export interface Score {
  total: Tally;
  byCategory: ReadonlyMap<string, Tally>;
  /** Number of figures by labelled verdict, then by the one given. */
  confusion: ReadonlyMap<Label, ReadonlyMap<Label | 'missed', number>>;
  outcomes: readonly Outcome[];
  /** Claims without a labelled figure in which a figure was judged all the same. */
  noise: readonly { claim: Claim; given: readonly Judged[] }[];
}

/** Scores a judge on claims: an extracted figure counts for a labelled one when the spans overlap. */
export function score(claims: readonly Claim[], judge: (text: string) => readonly Judged[]): Score {
  const outcomes: Outcome[] = [];
  const noise: Score['noise'][number][] = [];
  for (const claim of claims) {
    const given = judge(claim.claim).filter(({ what }) => what === 'figure');
    if (claim.figures.length === 0 && given.length > 0) noise.push({ claim, given });
    outcomes.push(...outcomesOf(claim, given));
  }
  const byCategory = new Map<string, Tally>();
  for (const category of new Set(outcomes.map(({ claim }) => claim.category)))
    byCategory.set(category, tally(outcomes.filter(({ claim }) => claim.category === category)));
  return { total: tally(outcomes), byCategory, confusion: confusionOf(outcomes), outcomes, noise };
}

/** Whether the verdict is the labelled one. */
export function isRight({ wanted, given }: Outcome): boolean {
  return given?.verdict === wanted.verdict;
}

/** Whether verdict, match and reason are all as labelled. */
export function isFullyRight(outcome: Outcome): boolean {
  const { wanted, given } = outcome;
  return isRight(outcome) && given?.match === wanted.match && given?.reason === wanted.reason;
}

/** Whether it is the gravest mistake: supported, where the label says otherwise. */
export function isFalseSupport(outcome: Outcome): boolean {
  return outcome.given?.verdict === 'supported' && !isRight(outcome);
}

function outcomesOf(claim: Claim, given: readonly Judged[]): Outcome[] {
  let from = 0;
  return claim.figures.map((wanted) => {
    const start = claim.claim.indexOf(wanted.text, from);
    if (start < 0) throw new Error(`${claim.id}: no ${wanted.text} in the claim`);
    const end = start + wanted.text.length;
    from = end;
    const hit = given.find((each) => each.start < end && each.end > start);
    return { claim, wanted, ...(hit && { given: hit }) };
  });
}

function tally(outcomes: readonly Outcome[]): Tally {
  const count = (test: (outcome: Outcome) => boolean): number => outcomes.filter(test).length;
  return {
    figures: outcomes.length,
    found: count(({ given }) => given !== undefined),
    right: count(isRight),
    fully: count(isFullyRight),
    falseSupported: count(isFalseSupport),
  };
}

function confusionOf(outcomes: readonly Outcome[]): Score['confusion'] {
  const rows = new Map<Label, Map<Label | 'missed', number>>();
  for (const { wanted, given } of outcomes) {
    const row = rows.get(wanted.verdict) ?? new Map<Label | 'missed', number>();
    const column = given?.verdict ?? 'missed';
    rows.set(wanted.verdict, row.set(column, (row.get(column) ?? 0) + 1));
  }
  return rows;
}

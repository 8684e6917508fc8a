import { extract } from '../figures/extract.ts';
import type { Figure } from '../figures/figure.ts';
import type { Collection } from '../model/collection.ts';
import type { Fact } from '../model/fact-base.ts';
import { type UnitSet, unitSet } from '../quantity/unit.ts';
import type { Context } from './context.ts';
import { correct } from './correct/correct.ts';
import { judgeDates } from './dates.ts';
import { type Decision, decide } from './decide.ts';
import { withoutDenial } from './denial.ts';
import { draftOf } from './draft.ts';
import { explain } from './explain.ts';
import { mentionsIn } from './mentions.ts';
import { judgeNames } from './names/names.ts';
import { preparedOf } from './prepared.ts';
import { pairedTerms } from './respectively.ts';
import { structureOf } from './structure.ts';
import type { Judged, Verdict } from './verdict.ts';

/**
 * Judges every figure of a draft against the fact bases of a run, and the dates and names that they
 * speak of, in order of the draft. Figures that may state no quantity worth judging are dropped where
 * no fact speaks of them.
 */
export function check(text: string, collection: Collection): Judged[] {
  const units = unitsOf(collection);
  const found = extract(text, units);
  const extraction = { ...found, figures: found.figures.map((each) => withoutDenial(each, text)) };
  const structure = structureOf(text);
  const contexts = collection.bases.map((base): Context => {
    const prepared = preparedOf(base, units);
    const mentions = mentionsIn(text, prepared.vocabulary);
    const draft = draftOf(text, structure, extraction, mentions, prepared.places(text));
    return { prepared, draft, paired: pairedTerms(draft, prepared.subjects) };
  });
  const decisions = contexts.map((context) => decideAll(context, extraction.figures));
  const figures = extraction.figures
    .map((figure, index) =>
      judged(figure, decisions.map((each) => each[index]!).reduce(better), text),
    )
    .filter((each) => each !== undefined);
  const others = contexts.flatMap(({ draft, prepared }) => [
    ...judgeDates(draft, prepared),
    ...judgeNames(draft, prepared),
  ]);
  return [...figures, ...oneEach(others)].sort((a, b) => a.start - b.start);
}

/** Of the judgements on one stretch of text, the first that bears it out, else the first. */
function oneEach(judged: readonly Judged[]): Judged[] {
  const bySpan = new Map<string, Judged>();
  for (const each of judged) {
    const key = `${each.what} ${each.start} ${each.end}`;
    const known = bySpan.get(key);
    if (!known || (known.verdict === 'refuted' && each.verdict === 'supported'))
      bySpan.set(key, each);
  }
  return [...bySpan.values()];
}

/** Decides each figure by itself, then those left open once more in the light of their sentence. */
function decideAll(context: Context, figures: readonly Figure[]): Decision[] {
  const { places } = context.draft;
  const first = figures.map((figure) => decide(context, figure));
  const company = new Map<number, Set<Fact>>();
  figures.forEach((figure, index) => {
    const { verdict } = first[index]!;
    if (verdict.verdict !== 'supported') return;
    const { sentence } = places.get(figure)!;
    const known = company.get(sentence) ?? new Set();
    for (const id of verdict.facts)
      if (known.size < MOST_COMPANY) known.add(context.prepared.byId.get(id)!);
    company.set(sentence, known);
  });
  return figures.map((figure, index) => {
    const own = first[index]!;
    const others = company.get(places.get(figure)!.sentence);
    return own.open && others ? decide(context, figure, [...others]) : own;
  });
}

/** Most facts of a sentence that help to tell what its other figures are said of. */
const MOST_COMPANY = 12;

function judged(
  figure: Figure,
  { verdict, right, trace }: Decision,
  text: string,
): Judged | undefined {
  if (figure.weak && (verdict.verdict === 'nei' || isIdle(figure, verdict))) return undefined;
  const { text: written, start, end } = figure;
  const suggestion =
    verdict.verdict === 'refuted' && right && !figure.negated
      ? correct(figure, right, isLatin(text, figure))
      : undefined;
  return {
    what: 'figure',
    text: written,
    start,
    end,
    ...verdict,
    ...(suggestion !== undefined && suggestion !== written && { suggestion }),
    explanation: explain(figure, verdict, trace),
  };
}

const NEARBY = 12;

/** Whether a figure stands in English text. */
function isLatin(text: string, { start, end }: Figure): boolean {
  return !/\p{Script=Han}/u.test(text.slice(Math.max(0, start - NEARBY), end + NEARBY));
}

/** 一座 says that there is one of something, not how many there are; over two years means within them. */
function isIdle({ value, unit }: Figure, { verdict, reason }: Verdict): boolean {
  const within = unit?.dimension === 'time' && reason === 'direction';
  return verdict === 'refuted' && (value.eq(1) || within);
}

/** What one base refutes another may bear out, unless it hardly speaks of it. */
const SURE = 0.5;
const RANK = { supported: 2, refuted: 1, nei: 0 } as const;

function better(a: Decision, b: Decision): Decision {
  const [left, right] = [RANK[a.verdict.verdict], RANK[b.verdict.verdict]];
  if (left === right) return b.score > a.score ? b : a;
  const [higher, lower] = left > right ? [a, b] : [b, a];
  const spoken = lower.verdict.verdict === 'nei' || higher.score >= lower.score * SURE;
  return spoken ? higher : lower;
}

const joined = new WeakMap<Collection, UnitSet>();

/** The units of all bases; made once, since much is worked out for a set of units. */
function unitsOf(collection: Collection): UnitSet {
  const known = joined.get(collection);
  if (known) return known;
  const units = unitSet(Object.assign({}, ...collection.bases.map((base) => base.units)));
  joined.set(collection, units);
  return units;
}

import { withoutDenial } from '../figures/denial.ts';
import { extract } from '../figures/extract.ts';
import type { Figure } from '../figures/figure.ts';
import type { Lang } from '../lang/lang.ts';
import type { Collection } from '../model/collection.ts';
import type { Fact } from '../model/fact-base.ts';
import { type UnitSet, unitSet } from '../quantity/unit.ts';
import type { Context } from './context.ts';
import { judgeDates } from './dates.ts';
import { decideTogether, factsBorneOut } from './decide-together.ts';
import type { Decision } from './decision.ts';
import { draftOf } from './draft.ts';
import { withInheritedUnits } from './inherit-unit.ts';
import { better, judged } from './judged.ts';
import { mentionsIn } from './mentions.ts';
import { judgeNames } from './names/names.ts';
import { PHRASES, type Phrases } from './phrases.ts';
import { preparedOf } from './prepared.ts';
import { pairedTerms } from './respectively.ts';
import { placeOf, structureOf } from './structure.ts';
import type { Judged } from './verdict.ts';

/** How the verdicts on a draft are to be told. */
export interface CheckOptions {
  /** The language of remarks and explanations; English where it is left out. */
  lang?: Lang;
}

/**
 * Judges every figure of a draft against the fact bases of a run, and the dates and names that they
 * speak of, in order of the draft. Figures that may state no quantity worth judging are dropped where
 * no fact speaks of them. Takes time linear in the length of the text.
 */
export function check(
  text: string,
  collection: Collection,
  { lang = 'en' }: CheckOptions = {},
): Judged[] {
  const contexts = contextsOf(text, collection, PHRASES[lang]);
  const figures = judgeFigures(text, contexts);
  const others = contexts.flatMap((context) => [
    ...judgeDates(context.draft, context.prepared),
    ...judgeNames(context),
  ]);
  return [...figures, ...oneEach(others)].sort((a, b) => a.start - b.start);
}

/** One context for each base; what is found in the text without a base is shared. */
function contextsOf(text: string, collection: Collection, phrases: Phrases): Context[] {
  const units = unitsOf(collection);
  const found = extract(text, units);
  const figures = withInheritedUnits(text, found.figures, units).map((each) =>
    withoutDenial(each, text),
  );
  const extraction = { ...found, figures };
  const structure = structureOf(text);
  return collection.bases.map((base): Context => {
    const prepared = preparedOf(base, units, collection.wordsOf);
    const mentions = mentionsIn(text, prepared.vocabulary);
    const draft = draftOf(text, structure, extraction, mentions, prepared.places(text));
    return { phrases, prepared, draft, paired: pairedTerms(draft, prepared.subjects) };
  });
}

/** Most figures that are judged together, where a text has no sentence ends. */
const LARGEST_GROUP = 40;

function bySentence(context: Context | undefined): Figure[][] {
  const groups: Figure[][] = [];
  let last = -1;
  for (const figure of context?.draft.figures ?? []) {
    const { sentence } = placeOf(context!.draft.structure, figure.start);
    const group = groups.at(-1);
    if (group && sentence === last && group.length < LARGEST_GROUP) group.push(figure);
    else groups.push([figure]);
    last = sentence;
  }
  return groups;
}

/** Judges sentence by sentence; what the one before bears out of its paragraph, the next may compute with. */
function judgeFigures(text: string, contexts: readonly Context[]): Judged[] {
  const groups = bySentence(contexts[0]);
  const before: (readonly Fact[])[] = contexts.map(() => []);
  let paragraph = -1;
  return groups.flatMap((figures) => {
    const place = placeOf(contexts[0]!.draft.structure, figures[0]!.start);
    const isNew = place.paragraph !== paragraph;
    paragraph = place.paragraph;
    const decisions = contexts.map((context, index) => {
      const found = decideTogether(context, figures, isNew ? [] : before[index]!);
      before[index] = factsBorneOut(context, found);
      return found;
    });
    return judgeGroup(text, figures, decisions, contexts[0]!.phrases);
  });
}

function judgeGroup(
  text: string,
  figures: readonly Figure[],
  decisions: readonly (readonly Decision[])[],
  phrases: Phrases,
): Judged[] {
  return figures
    .map((figure, index) =>
      judged(text, figure, decisions.map((each) => each[index]!).reduce(better), phrases),
    )
    .filter((each) => each !== undefined);
}

/** Of the judgements on one stretch of text, the first that bears it out, else the first. */
function oneEach(found: readonly Judged[]): Judged[] {
  const bySpan = new Map<string, Judged>();
  for (const each of found) {
    const key = `${each.what} ${each.start} ${each.end}`;
    const known = bySpan.get(key);
    if (!known || (known.verdict === 'refuted' && each.verdict === 'supported'))
      bySpan.set(key, each);
  }
  return [...bySpan.values()];
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

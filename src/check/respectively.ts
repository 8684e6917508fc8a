import type { Figure } from '../figures/figure.ts';
import {
  between,
  type Draft,
  neighboursOf,
  nextFigure,
  type PlacedMention,
  REACH_AHEAD,
  REACH_BACK,
} from './draft.ts';
import type { Subjects } from './subjects.ts';

/**
 * Pairs the subjects of an enumeration with its figures: in 城市、农村…分别为615元、5658元 the first
 * figure is urban, the second rural; so also 前者 and 后者. The result names, for each figure, the terms it is said of and
 * those it is not.
 */
export function pairedTerms(
  draft: Draft,
  subjects: Subjects,
): Map<Figure, { own: string; others: readonly string[] }> {
  const pairs = new Map<Figure, { own: string; others: readonly string[] }>();
  for (const group of figureGroups(draft)) {
    const place = draft.places.get(group[0]!)!;
    const { start } = group[0]!;
    const before = between(draft.mentions, start - REACH_BACK, start).filter(
      (mention) => mention.place.sentence === place.sentence && mention.end <= start,
    );
    const runs = rivalRuns(before, subjects);
    for (const terms of runs.length > 0 ? runs : toldAfter(draft, subjects, group.at(-1)!)) {
      if (terms.length !== group.length) continue;
      group.forEach((figure, index) => {
        pairs.set(figure, {
          own: terms[index]!,
          others: terms.filter((_, other) => other !== index),
        });
      });
    }
  }
  for (const figure of draft.text.search(WHICH) < 0 ? [] : draft.figures) {
    const pair = formerOrLatter(draft, subjects, figure);
    if (pair) pairs.set(figure, pair);
  }
  return pairs;
}

const THESE =
  /^[^\d,，。]{0,4}[,，—:：]*\s*(?:这|分别|依次|\b(?:these|respectively|are the|were the))/i;

/** 94%和90%,这是社区和村的比例: the subjects that are named after their figures. */
function toldAfter(draft: Draft, subjects: Subjects, last: Figure): string[][] {
  if (!THESE.test(draft.text.slice(last.end, last.end + BESIDE))) return [];
  const { sentence } = draft.places.get(last)!;
  const after = between(draft.mentions, last.end, last.end + REACH_AHEAD).filter(
    ({ place }) => place.sentence === sentence,
  );
  return rivalRuns(after, subjects);
}

const WHICH = /(前者|\bthe former\b)|后者|\bthe latter\b/gi;
/** Such a word behind a figure, of the same clause. */
const WHICH_BEHIND = /^[^,，;；。]{0,6}?(?:(前者|\bthe former\b)|后者|\bthe latter\b)/i;
/** How far before its figure such a word may stand. */
const BESIDE = 20;

/** 前者为90%,后者为94%: the first and the second of two subjects named before. */
function formerOrLatter(
  draft: Draft,
  subjects: Subjects,
  figure: Figure,
): { own: string; others: readonly string[] } | undefined {
  const { before, after } = neighboursOf(draft, figure);
  const from = Math.max(before?.end ?? 0, figure.start - BESIDE);
  const next = after ?? nextFigure(draft, figure);
  const to = Math.min(next?.start ?? draft.text.length, figure.end + BESIDE);
  const behind = WHICH_BEHIND.exec(draft.text.slice(figure.end, to));
  const ahead = [...draft.text.slice(from, figure.start).matchAll(WHICH)].at(-1);
  const word = behind ?? ahead;
  if (word === undefined) return undefined;
  const index = word[1] === undefined ? 1 : 0;
  const { paragraph } = draft.places.get(figure)!;
  const named = between(draft.mentions, figure.start - REACH_BACK, figure.start).filter(
    ({ place }) => place.paragraph === paragraph,
  );
  const terms = rivalRuns(named, subjects).findLast(({ length }) => length === 2);
  return terms && { own: terms[index]!, others: [terms[1 - index]!] };
}

const LINK = /^(?:\s|、|,|,|和|及|与|以及|and|or|为|达到|达|是|元|人|\/|月|年|每|名|个|家|户|项)*$/;

/** Longest list of subjects and figures that a reader can still pair. */
const LONGEST_LIST = 8;
const LONGEST_LINK = 12;

/** Runs of figures listed one after the other. */
function figureGroups(draft: Draft): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of draft.figures) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const near = last !== undefined && figure.start - last.end < LONGEST_LINK;
    const joined = near && LINK.test(draft.text.slice(last.end, figure.start));
    if (joined && group!.length < LONGEST_LIST && sameKind(last, figure)) group!.push(figure);
    else groups.push([figure]);
  }
  return groups.filter((group) => group.length > 1);
}

function sameKind(a: Figure, b: Figure): boolean {
  return a.unit === undefined || b.unit === undefined || a.unit.dimension === b.unit.dimension;
}

/** Sequences of rival terms that follow each other in the text, each once. */
function rivalRuns(mentions: readonly PlacedMention[], { rivals }: Subjects): string[][] {
  const runs: string[][] = [];
  // 模范市、县: spread words begin together, and are told apart by where they end.
  for (const { term } of [...mentions].sort((a, b) => a.end - b.end)) {
    const run = runs.find((terms) =>
      terms.every((other) => other === term || rivals.are(term, other)),
    );
    if (!run) runs.push([term]);
    else if (!run.includes(term)) run.push(term);
  }
  return runs.filter((run) => run.length > 1);
}

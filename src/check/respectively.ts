import type { Figure } from '../figures/figure.ts';
import { type Draft, sentenceSpan } from './draft.ts';
import type { Mention } from './mentions.ts';
import type { Subjects } from './subjects.ts';

/**
 * Pairs the subjects of an enumeration with its figures: in 城市、农村…分别为615元、5658元 the first
 * figure is urban, the second rural. The result names, for each figure, the terms it is said of and
 * those it is not.
 */
export function pairedTerms(
  draft: Draft,
  subjects: Subjects,
): Map<Figure, { own: string; others: readonly string[] }> {
  const pairs = new Map<Figure, { own: string; others: readonly string[] }>();
  for (const group of figureGroups(draft)) {
    const place = draft.places.get(group[0]!)!;
    const before = (draft.bySentence.get(place.sentence) ?? []).filter(
      (mention) => mention.end <= group[0]!.start,
    );
    for (const terms of rivalRuns(before, subjects)) {
      if (terms.length !== group.length) continue;
      group.forEach((figure, index) => {
        pairs.set(figure, {
          own: terms[index]!,
          others: terms.filter((_, other) => other !== index),
        });
      });
    }
  }
  return pairs;
}

const LINK = /^(?:\s|、|,|,|和|及|与|以及|and|or|为|达到|达|是|元|人|\/|月|年|每|名|个|家|户|项)*$/;

/** Runs of figures listed one after the other, or announced by 分别 / respectively. */
function figureGroups(draft: Draft): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of draft.extraction.figures) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const joined =
      last !== undefined &&
      LINK.test(draft.text.slice(last.end, figure.start)) &&
      draft.text.slice(last.end, figure.start).length < 12;
    if (joined && sameKind(last, figure)) group!.push(figure);
    else groups.push([figure]);
  }
  return groups.filter((group) => group.length > 1 && announced(draft, group));
}

function sameKind(a: Figure, b: Figure): boolean {
  return a.unit === undefined || b.unit === undefined || a.unit.dimension === b.unit.dimension;
}

function announced(draft: Draft, group: readonly Figure[]): boolean {
  const [start, end] = sentenceSpan(draft, draft.places.get(group[0]!)!);
  const before = draft.text.slice(start, group[0]!.start);
  const after = draft.text.slice(group.at(-1)!.end, end);
  return (
    /分别|依次|各为|respectively/i.test(before) ||
    /respectively|in that order/i.test(after) ||
    before.length > 0
  );
}

/** Sequences of rival terms that follow each other in the text, each once. */
function rivalRuns(mentions: readonly Mention[], { rivals }: Subjects): string[][] {
  const runs: string[][] = [];
  for (const { term } of mentions) {
    const known = rivals.get(term);
    if (!known) continue;
    const run = runs.find((terms) => terms.every((other) => other === term || known.has(other)));
    if (!run) runs.push([term]);
    else if (!run.includes(term)) run.push(term);
  }
  return runs.filter((run) => run.length > 1);
}

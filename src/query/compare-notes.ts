import type { Lang } from '../lang/lang.ts';
import type { Fact } from '../model/fact-base.ts';
import { COMPARE_WORDS } from './compare-wording.ts';
import { nameIn } from './compare-words.ts';

/**
 * What a reader of a comparison has to mind, one sentence each.
 * @param dates the facts are dates: their periods say nothing more.
 */
export function pairNotes(a: Fact, b: Fact, lang: Lang, dates = false): string[] {
  const words = COMPARE_WORDS[lang];
  const [left, right] = [nameIn(a, lang), nameIn(b, lang)];
  const hedges = [a, b].flatMap((fact) =>
    fact.hedge === 'exact' ? [] : [words.hedged(nameIn(fact, lang), fact.hedge)],
  );
  const notes = [...new Set(hedges)];
  if (a.status !== b.status) notes.push(words.statuses(left, right, a.status, b.status));
  if (a.period !== b.period && !dates) notes.push(words.periods(a.period, b.period));
  if (a.place !== b.place) notes.push(words.places(a.place, b.place));
  if (a.report !== b.report) notes.push(words.reports(a.report, b.report));
  return notes;
}

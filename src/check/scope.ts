import type { DateMention, Figure } from '../figures/figure.ts';
import type { Fact, FactBase } from '../model/fact-base.ts';
import { comparesWith } from './cues.ts';
import { clauseSpan, type Draft, sentenceSpan } from './draft.ts';
import { placesIn } from './gazetteer.ts';

/** What of a figure's setting is not the fact's; empty where all agrees. */
export interface ScopeConflict {
  /** The other place, as the draft names it. */
  place?: string;
  /** The other time, as the draft names it. */
  period?: string;
}

/** Finds out whether a figure is said of another place or time than a fact. */
export function scopeConflict(
  draft: Draft,
  figure: Figure,
  fact: Fact,
  base: FactBase,
): ScopeConflict {
  const place = otherPlace(draft, figure, fact, base);
  const period = otherPeriod(draft, figure, fact);
  return { ...(place !== undefined && { place }), ...(period !== undefined && { period }) };
}

function otherPlace(draft: Draft, figure: Figure, fact: Fact, base: FactBase): string | undefined {
  const [start, end] = sentenceSpan(draft, draft.places.get(figure)!);
  const sentence = draft.text.slice(start, end);
  const names = scoping(sentence, figure.start - start, placeNames(base));
  const nearest = names.at(-1);
  if (nearest === undefined) return undefined;
  const own = namesOf(fact.place, base);
  if (!nearest.nation) {
    if (own.some((name) => nearest.name.startsWith(name) || name.startsWith(nearest.name)))
      return undefined;
  } else if (own.some((name) => sentence.slice(nearest.end, figure.start - start).includes(name)))
    return undefined;
  return nearest.name;
}

/** Names that set the place of what follows: at the head of a clause, or anywhere in English. */
function scoping(
  sentence: string,
  at: number,
  known: readonly string[],
): { name: string; end: number; nation: boolean }[] {
  const latin = !/\p{Script=Han}/u.test(sentence);
  return placesIn(sentence, known).filter(({ start, end }) => {
    if (latin)
      return (
        !comparesWith.test(sentence.slice(0, start)) &&
        (start < at ||
          /\b(?:in|across|of|for|throughout)\s(?:the\s)?(?:whole\sof\s)?$/i.test(
            sentence.slice(0, start),
          ))
      );
    if (start > at) return false;
    const before = sentence.slice(0, start);
    const after = sentence[end] ?? '';
    return HEAD.test(before) && !'和、与及'.includes(after) && !comparesWith.test(before);
  });
}

function placeNames(base: FactBase): string[] {
  return Object.keys(base.places).flatMap((id) => namesOf(id, base));
}

const HEAD = /(?:^|[，,。;；:：、\s年来底末初]|在|据悉|目前|其中|截至|去年|今年|全年)$/;

function namesOf(id: string, { places }: FactBase): string[] {
  const place = places[id];
  return [...(place?.zh ?? []), ...(place?.en ?? [])];
}

function otherPeriod(draft: Draft, figure: Figure, fact: Fact): string | undefined {
  if (fact.status === 'rule') return undefined;
  const [start, end] = sentenceSpan(draft, draft.places.get(figure)!);
  const old = /十三五|十二五|(?:13th|thirteenth|12th) five-year/i.exec(
    draft.text.slice(start, end),
  );
  if (old) return old[0];
  const [clauseStart, clauseEnd] = clauseSpan(draft, draft.places.get(figure)!.clause);
  const said = draft.extraction.dates.filter(
    (date) => date.start >= start && date.end <= end && setsTheTime(draft.text, date),
  );
  const within = said.filter((date) => date.start >= clauseStart && date.end <= clauseEnd);
  const nearest =
    within.at(-1) ?? said.filter((date) => date.end <= figure.start).at(-1) ?? said.at(0);
  if (nearest === undefined || fits(nearest, fact.period)) return undefined;
  return draft.text.slice(nearest.start, nearest.end);
}

/** Not 比2020年, 自2019年以来 or the day of a report: those do not say when the figure holds. */
function setsTheTime(text: string, date: DateMention): boolean {
  if (date.from.slice(0, 7) === date.to.slice(0, 7)) return false;
  if (comparesWith.test(text.slice(Math.max(0, date.start - 8), date.start))) return false;
  if (
    /(?:截至|截止到?|自|从|since|by|until)\s?$/i.test(
      text.slice(Math.max(0, date.start - 8), date.start),
    )
  )
    return false;
  return !/^(?:以来|起|之后|后|底|末)/.test(text.slice(date.end, date.end + 3));
}

/** A year must touch the fact's period; a part of a year must cover it. */
function fits(date: DateMention, period: string): boolean {
  const [first = '', last = first] = period.split('/');
  const from = date.yearless ? `${first.slice(0, 4)}${date.from.slice(4)}` : date.from;
  const to = date.yearless ? `${first.slice(0, 4)}${date.to.slice(4)}` : date.to;
  const begin = `${first}-01-01`.slice(0, 10);
  const finish = last === '' ? '9999-12-31' : `${last}-12-31`.slice(0, 10);
  const overlaps = from <= finish && to >= begin;
  const part = from.slice(5) !== '01-01' || to.slice(5) !== '12-31';
  return overlaps && !(part && first.length === 4);
}

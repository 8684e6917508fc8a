import type { Fact, FactBase } from '../../model/fact-base.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { Phrases } from '../phrases.ts';
import type { Judged } from '../verdict.ts';

/** A title as a base knows it. */
interface Title {
  fact: Fact;
  name: string;
  folded: string;
}

/** Titles of up to 80 characters are looked at. */
const ZH_TITLE = /《([^《》\n]{2,80})》/g;
const EN_TITLE = /[“"‘]([A-Z][^“”"‘’\n]{4,80})[”"’]/g;
/** A name may differ from a title in so many of its characters to be that title misquoted. */
const NEAR = 0.34;
/** A title may leave out its head (a place) where this much of it is left. */
const LEAST_TAIL = 6;
/** Shorter English titles share a word with too many others. */
const LEAST_WORDS = 3;
const PLACE_HEAD = /^.{1,8}?[省市县区州]/;

/** Judges the titles a draft quotes that are, or are nearly, those of a base's documents. */
export function judgeTitles(text: string, base: FactBase, phrases: Phrases): Judged[] {
  const known = titlesOf(base);
  if (known.length === 0) return [];
  return [...text.matchAll(ZH_TITLE), ...text.matchAll(EN_TITLE)]
    .map((match) => judged(match, known, phrases))
    .filter((each) => each !== undefined);
}

function titlesOf({ facts }: FactBase): Title[] {
  return facts
    .filter(({ kind }) => kind === 'document')
    .flatMap((fact) =>
      [...(fact.names?.zh ?? []), ...(fact.names?.en ?? [])].map((name) => ({
        fact,
        name,
        folded: folded(name),
      })),
    );
}

function judged(
  match: RegExpExecArray,
  known: readonly Title[],
  phrases: Phrases,
): Judged | undefined {
  const text = match[1]!;
  const start = match.index + 1;
  const span = { what: 'name' as const, text, start, end: start + text.length };
  const wanted = folded(text);
  const right = known.find((title) => title.folded === wanted || isTail(wanted, title.folded));
  if (right) {
    const whole = right.folded === wanted;
    return {
      ...span,
      verdict: 'supported',
      match: whole ? 'exact' : 'rounded',
      report: right.name,
      facts: [right.fact.id],
      ...(!whole && { remark: phrases.fullTitle(right.name) }),
    };
  }
  const near = nearest(wanted, known);
  return (
    near && {
      ...span,
      verdict: 'refuted',
      reason: 'name',
      report: near.name,
      facts: [near.fact.id],
      suggestion: near.name,
    }
  );
}

/** 慈善事业促进条例 for 山西省慈善事业促进条例, and a title without (试行). */
function isTail(wanted: string, title: string): boolean {
  const bare = title.replace(/\([^()]*\)$/, '');
  return wanted.length >= LEAST_TAIL && bare.endsWith(wanted);
}

function nearest(wanted: string, known: readonly Title[]): Title | undefined {
  let best: { title: Title; distance: number } | undefined;
  for (const title of known) {
    if (isOtherPlaces(wanted, title.folded)) continue;
    if (isWordOff(wanted, title.name)) return title;
    const limit = Math.floor(Math.min(wanted.length, title.folded.length) * NEAR);
    const distance = editDistance(wanted, title.folded, limit);
    if (distance !== undefined && (!best || distance < best.distance)) best = { title, distance };
  }
  return best?.title;
}

/** An English title with one word changed, left out or added. */
function isWordOff(wanted: string, title: string): boolean {
  const words = title.toLowerCase().split(' ');
  const shared = words.filter((word) => wanted.includes(word));
  return words.length >= LEAST_WORDS && shared.length === words.length - 1;
}

/** The same kind of document of another place is another document. */
function isOtherPlaces(a: string, b: string): boolean {
  const [left, right] = [PLACE_HEAD.exec(a)?.[0], PLACE_HEAD.exec(b)?.[0]];
  return left !== undefined && right !== undefined && left !== right;
}

/** Half width, lower case, without blanks and quotes. */
function folded(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"‘’'《》]/g, '');
}

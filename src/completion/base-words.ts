import type { Lang } from '../lang/lang.ts';
import type { Fact } from '../model/fact-base.ts';
import { hasAmount } from '../model/has-value.ts';
import { dimensionName } from '../query/filter-words.ts';
import { fold } from '../query/fold.ts';
import { idsOf } from '../query/resolve.ts';
import type { FactStore } from '../store/fact-store.ts';
import {
  figureOf,
  labelOf,
  languageOf,
  placeName,
  type Reading,
  textIn,
} from '../views/wording.ts';
import type { BaseValues, Candidate } from './offer.ts';

/**
 * Words of the base for what is typed. Ids come first; other names, such as aliases and titles, only
 * once one is begun, since there are many.
 *
 * @param lang language of what is said of each; absent: that of its report.
 */
export async function baseWords(
  store: FactStore,
  values: BaseValues,
  typed: string,
  lang: Lang | undefined,
): Promise<Candidate[]> {
  const reading = { heads: store.heads, units: store.units, lang };
  if (values === 'section') return sectionWords(reading, typed);
  if (values === 'place') return placeWords(reading, typed);
  if (values === 'fact') return factWords(store, reading, typed);
  const { facts } = await store.samples([values === 'tag' ? 'tags' : 'unit']);
  if (values === 'tag') return tagWords(facts);
  return values === 'unit' ? unitWords(facts, reading) : dimensionWords(facts, reading);
}

async function factWords(store: FactStore, reading: Reading, typed: string): Promise<Candidate[]> {
  const facts = await store.beginning(typed);
  const ids = facts.filter(({ id }) => begins(id, typed)).map((fact) => [fact.id, fact] as const);
  const isOther = typed !== '' && ids.length === 0;
  const named = isOther ? soleNames((await store.collection()).facts, typed) : [];
  return [...ids, ...named].map(([value, fact]) => ({ value, about: said(fact, reading) }));
}

/** Other names that begin so, without those that several facts have. */
function soleNames(facts: readonly Fact[], typed: string): [string, Fact][] {
  const owners = new Map<string, Fact | undefined>();
  for (const fact of facts) {
    const { label, aliases } = fact;
    for (const name of new Set([...idsOf(fact), label.zh, label.en, ...aliases])) {
      if (name === undefined || !begins(name, typed)) continue;
      owners.set(name, owners.has(name) ? undefined : fact);
    }
  }
  return [...owners].flatMap(([name, fact]) => (fact ? [[name, fact]] : []));
}

function said(fact: Fact, reading: Reading): string {
  const label = labelOf(reading, fact);
  return hasAmount(fact) ? `${label} ${figureOf(reading, fact)}` : label;
}

function sectionWords(reading: Reading, typed: string): Candidate[] {
  return reading.heads.flatMap((head) =>
    head.sections.flatMap(({ id, title, gist }) => {
      const about = textIn(title ?? gist, reading.lang ?? languageOf(head));
      return namesBegun(id, [title?.zh, title?.en], typed).map((value) => ({ value, about }));
    }),
  );
}

function placeWords(reading: Reading, typed: string): Candidate[] {
  return reading.heads.flatMap((head) =>
    Object.entries(head.places).flatMap(([id, place]) => {
      const about = placeName(place, id, reading.lang ?? languageOf(head));
      const names = [...(place.zh ?? []), ...(place.en ?? [])];
      return namesBegun(id, names, typed).map((value) => ({ value, about }));
    }),
  );
}

/** The id, or, where that begins otherwise, the names that begin so. */
function namesBegun(id: string, names: readonly (string | undefined)[], typed: string): string[] {
  if (begins(id, typed)) return [id];
  return names.filter((name) => name !== undefined && begins(name, typed)) as string[];
}

function tagWords(facts: readonly Fact[]): Candidate[] {
  return [...new Set(facts.flatMap(({ tags }) => tags))].sort().map((value) => ({ value }));
}

function unitWords(facts: readonly Fact[], { units }: Reading): Candidate[] {
  const present = new Set(facts.flatMap(({ unit }) => unit ?? []));
  return [...present].map((value) => ({ value, about: dimensionName(value, units) ?? '' }));
}

function dimensionWords(facts: readonly Fact[], { units }: Reading): Candidate[] {
  const present = facts.flatMap(({ unit }) => dimensionName(unit, units) ?? []);
  return [...new Set(present)].sort().map((value) => ({ value }));
}

function begins(name: string, typed: string): boolean {
  return fold(name).startsWith(fold(typed));
}

import type { Fact } from '../model/fact-base.ts';
import { fold } from '../query/fold.ts';
import { strip } from '../query/indexed-text.ts';
import { beginsSo, idsOf, mistypedId, namesOf, resolveFact } from '../query/resolve.ts';
import type { StoredFile } from './stored-file.ts';

/**
 * Resolves a name as `resolveFact` does on all facts, but over those that may be meant: a whole id
 * or name is looked up, only the start of one goes through all ids, and only a name that is nowhere
 * through all facts, for those near to it.
 *
 * @throws FactqError `unknown-id` or `ambiguous-id`.
 */
export function resolveStored(file: StoredFile, name: string): Fact {
  const wanted = fold(name).trim();
  if (wanted === '') return resolveFact({ bases: [], facts: [] }, name);
  const whole = byWholeId(file, wanted);
  if (whole) return whole;
  const exact = factNumbers(file, wanted);
  const facts = exact.map((nth) => file.fact(nth));
  const byId = facts.filter((fact) => idsOf(fact).includes(wanted));
  if (byId.length === 1) return byId[0]!;
  const byName = facts.filter((fact) => namesOf(fact).includes(wanted));
  if (byName.length === 1) return byName[0]!;
  return resolveBegun(file, name, wanted, exact);
}

/** An id with its report names one fact, however many reports have one of that id. */
function byWholeId(file: StoredFile, wanted: string): Fact | undefined {
  if (!wanted.includes(':')) return undefined;
  const facts = file.postings.get('i', wanted).map((nth) => file.fact(nth));
  return facts.find((fact) => idsOf(fact)[1] === wanted);
}

/** Among the facts whose id begins so, too. */
function resolveBegun(
  file: StoredFile,
  name: string,
  wanted: string,
  exact: readonly number[],
): Fact {
  const facts = inOrder(file, [...exact, ...beginning(file, wanted)]);
  const isKnown = facts.some(
    (fact) => idsOf(fact).some((id) => id.startsWith(wanted)) || namesOf(fact).includes(wanted),
  );
  if (isKnown) return resolveFact({ bases: [], facts }, name);
  // Of several bases ids have that of the report before them, which is not among these.
  const mistyped = file.heads().length === 1 ? mistypedId(name, file.ids.all()) : undefined;
  if (mistyped) throw mistyped;
  return resolveFact(file.collection(), name);
}

function factNumbers({ postings, contents }: StoredFile, wanted: string): number[] {
  const bare = wanted.slice(wanted.indexOf(':') + 1);
  const all = [
    postings.get('i', wanted),
    postings.get('i', bare),
    postings.get('v', strip(wanted)),
  ];
  const facts = all.flat().filter((owner) => owner < contents.facts);
  return [...new Set(facts)].sort((a, b) => a - b);
}

/** The facts whose id, with or without the report before it, begins so; in order. */
export function factsBeginning(file: StoredFile, start: string): Fact[] {
  const facts = inOrder(file, beginning(file, fold(start)));
  return facts.filter((fact) => beginsSo(fact, start));
}

function inOrder(file: StoredFile, numbers: readonly number[]): Fact[] {
  return file.factsAt([...new Set(numbers)].sort((a, b) => a - b));
}

/** Numbers of facts that may have an id that begins so. */
function beginning(file: StoredFile, wanted: string): number[] {
  const inReports = file.heads().some(({ report }) => `${report.id}:`.startsWith(wanted));
  if (inReports) return Array.from({ length: file.contents.facts }, (_, nth) => nth);
  const starts = [wanted, wanted.slice(wanted.indexOf(':') + 1)];
  const ids = new Set(starts.flatMap((start) => file.ids.beginning(start)));
  return [...ids].flatMap((id) => file.postings.get('i', id));
}

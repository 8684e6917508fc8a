import type { StoredFactBase } from '../model/fact-base.ts';
import type { Complaint } from './problem.ts';
import { keysAt, listAt, valueAt } from './raw.ts';

type StoredFact = StoredFactBase['facts'][number];

/** What of a file can be checked further, though other parts of it may be broken. */
export interface Draft {
  data: unknown;
  /** Facts that follow the format, with their index in the file. */
  facts: readonly { index: number; fact: StoredFact }[];
  /** Ids of all facts and sections, those of broken ones too, in file order; gaps undefined. */
  factIds: readonly (string | undefined)[];
  sectionIds: readonly (string | undefined)[];
  placeIds: readonly string[];
  termIds: readonly string[];
  /** The language the report says it is written in; empty where it does not say. */
  language: string;
}

/** Sorts out the sound parts of a file, given what is wrong with its shape. */
export function draftOf(data: unknown, complaints: readonly Complaint[]): Draft {
  const broken = new Set(
    complaints
      .filter(({ code, path }) => path[0] === 'facts' && code !== 'unknown-key')
      .map(({ path }) => path[1]),
  );
  const facts = listAt(data, ['facts']).flatMap((fact, index) =>
    broken.has(index) ? [] : [{ index, fact: fact as StoredFact }],
  );
  return {
    data,
    facts: broken.has(undefined) ? [] : facts,
    factIds: idsIn(data, 'facts'),
    sectionIds: idsIn(data, 'sections'),
    placeIds: keysAt(data, ['places']),
    termIds: keysAt(data, ['terms']),
    language: String(valueAt(data, ['report', 'language']) ?? ''),
  };
}

function idsIn(data: unknown, key: string): (string | undefined)[] {
  return listAt(data, [key]).map((entry) => {
    const id = valueAt(entry, ['id']);
    return typeof id === 'string' ? id : undefined;
  });
}

import type { Hedge, StoredFactBase } from '../model/fact-base.ts';
import type { Complaint, Path } from './problem.ts';
import { quoted } from './raw.ts';

type StoredFact = StoredFactBase['facts'][number];

/** A figure expression is short; of a longer text only so many code units are read. */
export const LONGEST_WRITTEN = 200;

/** `asWritten` holds nothing that the fact could have its value from. */
export function notWritten(what: 'figure' | 'date', { source }: StoredFact, path: Path): Complaint {
  return {
    code: 'value',
    path: [...path, 'source', 'asWritten'],
    message: `asWritten ${quoted(source.asWritten)} holds no ${what}`,
    hint: `Write the ${what} as the report prints it.`,
  };
}

/** `asWritten` says one thing and the fact another. */
export function saysElse(
  code: 'value' | 'unit',
  { source }: StoredFact,
  written: string,
  stated: string,
  path: Path,
): Complaint {
  return {
    code,
    path,
    message: `asWritten ${quoted(source.asWritten)} is ${written}, not ${stated}`,
    hint: `Mend ${path.at(-1)} or asWritten.`,
  };
}

/** A hedge that none of the readings of `asWritten` has. */
export function hedgeComplaints(
  fact: StoredFact,
  readings: readonly { hedge: Hedge }[],
  path: Path,
): Complaint[] {
  const stated = fact.hedge ?? 'exact';
  if (readings.some(({ hedge }) => hedge === stated)) return [];
  const written = readings[0]!.hedge;
  return [
    {
      code: 'hedge',
      path: [...path, 'hedge'],
      message: `asWritten ${quoted(fact.source.asWritten)} is hedged as ${written}, the fact as ${stated}`,
      hint:
        written === 'exact'
          ? 'Take "hedge" out, or give asWritten with the word that hedges.'
          : `Set "hedge: ${written}", or mend asWritten.`,
    },
  ];
}

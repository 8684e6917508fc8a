import type { Collection } from '../model/collection.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { entriesOf, type SearchIndex } from '../query/search-index.ts';
import { dictionaryOf } from './readings.ts';
import { collectionOf, type StoredFile } from './stored-file.ts';

/** Makes facts ready for searching, by their numbers. */
export type IndexOf = (facts: readonly number[]) => SearchIndex;

/** Makes facts ready for searching as they are in the whole: with the units of all bases. */
export function indexer(file: StoredFile, units: UnitSet, withPinyin: boolean): IndexOf {
  const heads = file.heads();
  return (numbers) => {
    const facts = numbers.map((nth) => file.fact(nth));
    const dictionary = withPinyin
      ? dictionaryOf(facts.map((fact, at) => [fact, file.readings.at(numbers[at]!)]))
      : undefined;
    const collection = part(heads, facts);
    return { collection, units, entries: entriesOf(collection, dictionary) };
  };
}

function part(heads: ReturnType<StoredFile['heads']>, facts: Collection['facts']): Collection {
  const reports = new Set(facts.map(({ report }) => report));
  return collectionOf(
    heads.filter(({ report }) => reports.has(report.id)),
    facts,
  );
}

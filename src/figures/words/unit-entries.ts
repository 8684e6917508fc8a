import type { UnitSet } from '../../quantity/unit.ts';
import type { Unit } from '../../quantity/unit-table.ts';
import type { Entry } from '../lexicon.ts';

/** Words that mean a unit only where a number stands before them. */
const MORE_WORDS: readonly (readonly [unit: string, words: string])[] = [['人', '人口 个人 人员']];

/** The words of all units for the lexicon: English ones in singular and plural. */
export function unitEntries(units: UnitSet): Entry[] {
  const own = [...units.values()].flatMap((unit) =>
    [unit.id, ...unit.words].map((word): [string, Unit] => [word, unit]),
  );
  const more = MORE_WORDS.flatMap(([id, words]) =>
    words.split(' ').map((word): [string, Unit] => [word, units.get(id)!]),
  );
  return [...own, ...more].flatMap(([word, unit]) =>
    forms(word.toLowerCase()).map((form): Entry => ({ word: form, roles: { unit } })),
  );
}

function forms(word: string): string[] {
  if (!/^[a-z -]+$/.test(word)) return [word];
  const spoken = word.replace(/^-/, '');
  const spaced = spoken.replaceAll('-', ' ');
  return [...new Set([spoken, spaced])].flatMap((form) => [form, pluralOf(form)]);
}

function pluralOf(word: string): string {
  return word.endsWith('y') && !/[aeo]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

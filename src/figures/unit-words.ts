import type { UnitSet } from '../quantity/unit.ts';
import type { Unit } from '../quantity/unit-table.ts';

/** Finds the unit words of a text; made once for a set of units. */
export interface UnitReader {
  /** The longest unit word at `at` (one blank may stand before it), with its end. */
  readAt(text: string, at: number): { unit: Unit; end: number } | undefined;
}

/** Words after 个 and the like that make it no measure word: 个人, 件事 are read as words. */
const NOT_UNITS = [
  '人民',
  '人大',
  '人类',
  '人心',
  '个人',
  '年代',
  '年级',
  '成立',
  '点钟',
  '日报',
  '日电',
  '口号',
  '家庭医生',
  '位于',
  '分之',
];

/** Builds the reader from the words of all units. */
export function unitReader(units: UnitSet): UnitReader {
  const byFirst = new Map<string, [word: string, unit: Unit][]>();
  for (const unit of units.values()) {
    for (const word of [unit.id, ...unit.words]) {
      const spoken = word.replaceAll('-', ' ').toLowerCase();
      for (const form of isLatin(spoken) ? plurals(spoken) : [spoken]) {
        const list = byFirst.get(form[0]!) ?? [];
        list.push([form, unit]);
        byFirst.set(form[0]!, list);
      }
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b[0].length - a[0].length);
  return { readAt: (text, at) => readUnit(byFirst, text, at) };
}

function readUnit(
  byFirst: ReadonlyMap<string, readonly [string, Unit][]>,
  text: string,
  at: number,
): { unit: Unit; end: number } | undefined {
  const start = text[at] === ' ' || text[at] === '-' || text[at] === '\u00A0' ? at + 1 : at;
  const first = text[start]?.toLowerCase();
  for (const [word, unit] of (first && byFirst.get(first)) || []) {
    if (text.slice(start, start + word.length).toLowerCase() !== word) continue;
    const end = start + word.length;
    if (isLatin(word) && /[a-z]/i.test(text[end] ?? '')) continue;
    if (NOT_UNITS.some((other) => other.length > word.length && text.startsWith(other, start)))
      continue;
    return { unit, end };
  }
  return undefined;
}

function plurals(word: string): string[] {
  const many = word.endsWith('y') && !/[aeo]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  return [word, many];
}

function isLatin(word: string): boolean {
  return /^[a-z -]+$/.test(word);
}

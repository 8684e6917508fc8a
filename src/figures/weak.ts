import type { Unit } from '../quantity/unit-table.ts';
import type { NumberAt } from './number.ts';

const MEASURED_TIME =
  /(?:为期|历时|持续|耗时|用时|长达|仅用|用了|时长|lasted|lasts|took|for)\s?(?:了|约|近)?\s?$/i;

/**
 * Whether an expression may state no quantity worth judging: small counts in Chinese numerals
 * (两个方面), spans of time that only set the scene (两年来), bare numbers, and one of anything.
 */
export function isWeak(
  text: string,
  start: number,
  end: number,
  number: NumberAt,
  unit: Unit | undefined,
): boolean {
  if (number.fraction || number.unit) return false;
  if (number.value.eq(1) && number.notation !== 'digits') return true;
  if (unit?.dimension === 'time')
    return !MEASURED_TIME.test(text.slice(Math.max(0, start - 10), start));
  if (number.notation === 'chinese') return number.value.lte(10);
  if (number.notation === 'words') return number.value.lte(12);
  if (unit) return false;
  return number.scale === undefined && !countsNoun(text, end);
}

/** 12,000 nursing workers: digits followed by an English noun count it. */
function countsNoun(text: string, end: number): boolean {
  return (
    /^ [a-z]{3,}/i.test(text.slice(end, end + 5)) &&
    !/^ (?:and|the|was|were|has|had|for|with|from|that|which|but|are|at)\b/i.test(
      text.slice(end, end + 8),
    )
  );
}

import type { Fact, FactBase } from '../model/fact-base.ts';
import { parseUnit, unitSet } from '../quantity/unit.ts';
import type { Unit } from '../quantity/unit-table.ts';
import { singular } from '../text/singular.ts';
import type { Claim } from './claim.ts';
import { placeWords } from './place-words.ts';
import type { VerifyFinding } from './verification.ts';

/**
 * Facts that count by what their sentence does not speak of: 元/年 where it says neither 年 nor any
 * other word for it. What a figure is counted by may stand far from it, so that `asWritten` often
 * leaves it out and only the sentence can tell.
 */
export function uncountedBy(claims: readonly Claim<Fact>[], base: FactBase): VerifyFinding[] {
  const units = unitSet(base.units);
  return claims.flatMap((claim) => {
    const { per = [] } = parseUnit(claim.by.unit ?? '', units) ?? {};
    const sentence = claim.passage.text.toLowerCase();
    return per
      .filter((unit) => !unit.words.some((word) => says(sentence, word.toLowerCase())))
      .map((unit) => notSaid(claim, unit));
  });
}

/** Whether a sentence has a word; an English one whole, in singular or plural. */
function says(sentence: string, word: string): boolean {
  if (!/^[a-z -]+$/.test(word)) return sentence.includes(word);
  const words = sentence.match(/[a-z]+/g) ?? [];
  return ` ${words.map(singular).join(' ')} `.includes(` ${word.replaceAll('-', ' ')} `);
}

function notSaid({ by, passage, span }: Claim<Fact>, unit: Unit): VerifyFinding {
  const place = placeWords(by.source);
  return {
    code: 'counted-by',
    message: {
      en: `${by.id} counts by ${unit.id}, of which ${place.en} says nothing`,
      zh: `${by.id}按${unit.id}计，而${place.zh}没有提到`,
    },
    hint: {
      en: 'Correct the unit, or define one under "units" with the word that the report has.',
      zh: '请改正单位，或在“units”下按报告的用词定义一个。',
    },
    fact: by.id,
    expression: by.source.asWritten,
    place: passage.placeAt(span.start),
  };
}

import type { Lang } from '../lang/lang.ts';
import type { FactBase } from '../model/fact-base.ts';
import { uncountedBy } from './counted-by.ts';
import { coverageOf } from './coverage.ts';
import { factsInPlace } from './facts-in-place.ts';
import { notFigureClaims, unusedEntries } from './not-figures.ts';
import { outlineOf } from './outline.ts';
import type { Verification, VerifyFinding } from './verification.ts';

/**
 * Holds a base against the text of its report: every fact's expression stands where the fact says,
 * and every numeral of the body belongs to a fact or is listed in `notFigures`.
 * @param sha256 of the file the text was read from, in lower-case hexadecimal digits.
 * @param lang language of messages and hints.
 */
export function verify(
  base: FactBase,
  text: string,
  sha256: string,
  lang: Lang = 'en',
): Verification {
  const outline = outlineOf(text.normalize('NFC'), base);
  const { claims, problems } = factsInPlace(base.facts, outline);
  const explained = notFigureClaims(base.notFigures, outline);
  const coverage = coverageOf(outline.passages, claims, explained);
  const all = [
    ...otherText(base, sha256),
    ...outline.problems,
    ...problems,
    ...uncountedBy(claims, base),
    ...coverage.problems,
    ...unusedEntries(base.notFigures, explained, outline),
  ];
  return {
    report: base.report.id,
    ok: all.length === 0,
    counts: {
      facts: base.facts.length,
      inPlace: claims.length,
      numerals: coverage.numerals,
      covered: coverage.covered,
      notFigures: coverage.notFigures,
    },
    problems: all.map((each) => ({
      ...each,
      message: each.message[lang],
      hint: each.hint[lang],
    })),
  };
}

function otherText({ report }: FactBase, sha256: string): VerifyFinding[] {
  if (report.sha256 === undefined || report.sha256 === sha256) return [];
  return [
    {
      code: 'sha256',
      message: {
        en: `the text has the SHA-256 ${sha256}, the base names ${report.sha256}`,
        zh: `文本的SHA-256是${sha256}，数据中写的是${report.sha256}`,
      },
      hint: {
        en: 'Verify against the very file the base was made from, or correct "sha256".',
        zh: '请用制作数据所用的那份文件来核对，或改正“sha256”。',
      },
    },
  ];
}

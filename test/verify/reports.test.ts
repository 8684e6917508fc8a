import { describe, expect, it } from 'vitest';
import { validate } from '../../src/base/validate.ts';
import { verify } from '../../src/verify/verify.ts';
import { isAbsent, MADE_UP, type Reported, readReport, readYaml, SHIPPED } from './reports.ts';

function expectAgreement({ base: file, report }: Reported): void {
  const { base, problems } = validate(readYaml(file), file);
  expect(problems).toEqual([]);
  const { text, sha256 } = readReport(report);
  const { counts, ...verification } = verify(base!, text, sha256);
  expect(verification).toEqual({ report: base!.report.id, ok: true, problems: [] });
  expect(counts.inPlace).toBe(base!.facts.length);
  expect(counts.covered + counts.notFigures).toBe(counts.numerals);
  expect(counts.covered).toBeGreaterThan(counts.notFigures);
}

describe.skipIf(isAbsent)('the shipped base and ../shared/report', () => {
  it('agree', () => expectAgreement(SHIPPED));
});

describe('the made-up base', () => {
  it.each(MADE_UP)('$base agrees with its report', (each) => expectAgreement(each));
});

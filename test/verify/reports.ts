import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sha256Of } from '../../src/io/hash.ts';

/** A base with the report it was made from; paths from the root of the repository. */
export interface Reported {
  base: string;
  report: string;
}

/** The base that ships; its report is there in development and CI only. */
export const SHIPPED: Reported = {
  base: 'data/shanxi-civil-affairs-2021.yaml',
  report: '../shared/report/report.zh.txt',
};

/** The made-up bases. */
export const MADE_UP: readonly Reported[] = [
  { base: 'test/fixtures/harbour/harbour.yaml', report: 'test/fixtures/harbour/report.en.txt' },
  { base: 'test/fixtures/library/library.yaml', report: 'test/fixtures/library/report.zh.txt' },
];

/** Whether the report of the shipped base is absent, and may be. */
export const isAbsent = !existsSync(pathOf(SHIPPED.report)) && process.env.CI !== 'true';

/** A report as `verify` takes it. */
export interface ReportText {
  text: string;
  sha256: string;
}

/** Reads a report. */
export function readReport(file: string): ReportText {
  const bytes = readFileSync(pathOf(file));
  return { text: bytes.toString('utf8'), sha256: sha256Of(bytes) };
}

/** Reads the YAML of a base. */
export function readYaml(file: string): string {
  return readFileSync(pathOf(file), 'utf8');
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../../${file}`, import.meta.url));
}

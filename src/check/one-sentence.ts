import type { Fact } from '../model/fact-base.ts';

/** Whether two facts stand in one sentence of the report. */
export function inOneSentence({ source: a }: Fact, { source: b }: Fact): boolean {
  return a.section === b.section && a.paragraph === b.paragraph && a.sentence === b.sentence;
}

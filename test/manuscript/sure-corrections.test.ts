import { describe, expect, it } from 'vitest';
import type { Judged, Label } from '../../src/check/verdict.ts';
import { sureCorrections } from '../../src/manuscript/sure-corrections.ts';

const PATTERN = /\d+/g;

/** Judges every number of a text by a table; refuted ones get the suggestion of another table. */
const judgeBy =
  (verdicts: Record<string, Label>, suggestions: Record<string, string>) =>
  (text: string): Judged[] =>
    [...text.matchAll(PATTERN)].map(({ 0: number, index }) => ({
      what: 'figure',
      text: number,
      start: index,
      end: index + number.length,
      verdict: verdicts[number] ?? 'nei',
      facts: [],
      ...(suggestions[number] && { suggestion: suggestions[number] }),
    }));

const suggestionsOf = (text: string, judge: (text: string) => Judged[]) =>
  sureCorrections(text, judge(text), judge).map(({ suggestion }) => suggestion);

describe('the corrections of a draft that are sure', () => {
  it('are those that are supported once they are made', () => {
    const judge = judgeBy(
      { 1: 'refuted', 2: 'refuted', 11: 'supported', 22: 'refuted' },
      { 1: '11', 2: '22' },
    );
    expect(suggestionsOf('a 1 b 2 c 3', judge)).toEqual(['11', undefined, undefined]);
  });

  it('are none where what is written settles nothing', () => {
    const judge = judgeBy({ 1: 'refuted' }, { 1: '11' });
    expect(suggestionsOf('a 1', judge)).toEqual([undefined]);
  });

  it('are none of those that do not hold together', () => {
    const judge = (text: string) =>
      judgeBy(
        { 1: 'refuted', 2: 'refuted', 11: text.includes('22') ? 'refuted' : 'supported' },
        { 1: '11', 2: '22' },
      )(text);
    expect(suggestionsOf('a 1 b 2', judge)).toEqual([undefined, undefined]);
  });

  it('are judged too where one of two that overlap has been left out', () => {
    const wrong = { what: 'figure', verdict: 'refuted', facts: [] } as const;
    const first: Judged = { ...wrong, text: '12', start: 0, end: 2, suggestion: '9' };
    const second: Judged = { ...wrong, text: '23', start: 1, end: 3, suggestion: '8' };
    const left = sureCorrections('123', [first, second], () => []);
    expect(left.map(({ suggestion }) => suggestion)).toEqual([undefined, undefined]);
  });
});

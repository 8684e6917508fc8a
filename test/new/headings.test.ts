import { describe, expect, it } from 'vitest';
import { started } from './started.ts';

const BODY = 'All was well that year.';

/** Titles of the sections of a text; `-` for text without a heading. */
function titles(...lines: string[]): string[] {
  const { base } = started(lines.join('\n'));
  return base.sections.map(({ title }) => title?.zh ?? title?.en ?? '-');
}

describe('a heading is', () => {
  it.each([
    ['a short line before running text', ['Report', 'Ferries', BODY], ['Ferries']],
    ['numbered in Chinese', ['报告', '一、渡轮', '一切正常。'], ['一、渡轮']],
    ['numbered in figures', ['Report', '2.1 Ferries', BODY], ['2.1 Ferries']],
    ['marked in Markdown', ['# Report', '## Ferries', BODY], ['## Ferries']],
    ['a chapter above a section', ['Report', 'Sea', 'Ferries', BODY], ['Sea', 'Ferries']],
    ['each of two that are alike', ['R', 'Sea', BODY, 'Sea', BODY], ['Sea', 'Sea']],
  ])('%s', (_, lines, wanted) => {
    expect(titles(...lines)).toEqual(wanted);
  });
});

describe('no heading is', () => {
  it.each([
    ['a line that ends with a stop', ['Report', BODY, 'Ferries.', BODY], ['-']],
    ['the last line', ['Report', BODY, 'Ferries'], ['-']],
    ['a line of a list', ['Report', BODY, 'Buoys', 'Cranes', 'Ferries', BODY], ['-']],
    ['a point of a list', ['Report', BODY, '- Ferries', BODY], ['-']],
    ['a row of a table', ['Report', BODY, 'Ferries | 12', BODY], ['-']],
    ['a long line', ['Report', BODY, 'word '.repeat(20).trim(), BODY], ['-']],
    ['a line without words', ['Report', BODY, '12 345', BODY], ['-']],
    [
      'a line whose numerals a sentence repeats',
      ['Report', BODY, 'The 12 ferries', 'The 12 ferries ran.'],
      ['-'],
    ],
    [
      'a line that is a paragraph elsewhere',
      ['Report', BODY, 'Ferries', BODY, 'Ferries', 'Cranes', 'Buoys', 'Sheds', BODY],
      ['-'],
    ],
  ])('%s', (_, lines, wanted) => {
    expect(titles(...lines)).toEqual(wanted);
  });
});

describe('the ids of sections', () => {
  it.each([
    [['Report', 'A cleaner fleet', BODY], ['cleaner-fleet']],
    [['Report', 'Café & crew', BODY], ['cafe-crew']],
    [
      ['Report', 'Sea', BODY, 'The sea', BODY],
      ['sea', 'sea-2'],
    ],
    [
      ['报告', '渡轮', '一切正常。', '码头', '一切正常。'],
      ['section-1', 'section-2'],
    ],
    [
      ['Report', BODY, '渡轮', BODY],
      ['lead', 'section-1'],
    ],
  ])('of %j are %j', (lines, ids) => {
    expect(started(lines.join('\n')).base.sections.map(({ id }) => id)).toEqual(ids);
  });
});

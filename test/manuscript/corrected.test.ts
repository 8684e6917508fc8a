import { describe, expect, test } from 'vitest';
import type { Judged } from '../../src/check/verdict.ts';
import { corrected } from '../../src/manuscript/corrected.ts';
import { encodeManuscript } from '../../src/manuscript/encode-manuscript.ts';
import type { Manuscript } from '../../src/manuscript/manuscript.ts';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import { docx } from './docx.ts';
import { read } from './read.ts';

/** The first place of some words in the text, refuted. */
function refuted({ text }: Manuscript, words: string, suggestion?: string): Judged {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return {
    what: 'figure',
    text: words,
    start,
    end: start + words.length,
    verdict: 'refuted',
    facts: [],
    ...(suggestion !== undefined && { suggestion }),
  };
}

const CASES: readonly (readonly [
  name: string,
  source: string,
  wrong: string,
  right: string,
  corrected: string,
])[] = [
  ['a.txt', '低保615元。\r\n', '615元', '616元', '低保616元。\r\n'],
  ['a.txt', '约１２个', '１２个', '１２０个', '约１２０个'],
  ['a.txt', '共615元', '615元', '5658元', '共5658元'],
  ['a.txt', '共615元', '615元', '15元', '共15元'],
  ['a.txt', '𝟏𝟐人', '𝟏𝟐人', '𝟏𝟑人', '𝟏𝟑人'],
  ['a.md', '6**15**元', '615元', '616元', '6**16**元'],
  ['a.md', '**615**元', '615元', '5658元', '**5658**元'],
  ['a.md', '**615**元', '615元', '720元', '**720**元'],
  ['a.md', '1**23**4人', '1234人', '5678人', '5678人'],
  ['a.md', '**低保1**23人', '123人', '456人', '**低保456**人'],
  [
    'a.md',
    '| a | b |\n|-|-|\n| 615元 | 12人 |',
    '12人',
    '13人',
    '| a | b |\n|-|-|\n| 615元 | 13人 |',
  ],
  ['a.md', '《白皮书》', '白皮书', '蓝_皮_书', '《蓝\\_皮\\_书》'],
  ['a.md', '- 615元\n- 12人', '615元', '616元', '- 616元\n- 12人'],
  ['a.html', '<p>6<b>15</b>元&amp;</p>', '615元', '616元', '<p>6<b>16</b>元&amp;</p>'],
  ['a.html', '<b>1</b>2<i>3</i>人', '123人', '456人', '<b>456</b><i></i>人'],
  ['a.html', '&#54;15元', '615元', '715元', '715元'],
  ['a.html', 'A&amp;B公司', 'A&B公司', 'A<C公司', 'A&#60;C公司'],
  ['a.html', 'A&amp;B公司', 'A&B公司', 'A&C公司', 'A&amp;C公司'],
  ['a.html', '<p>2<p>15元', '15元', '115元', '<p>2<p>115元'],
  ['a.html', '<p>2<p>15元', '15元', '915元', '<p>2<p>915元'],
];

describe('correcting a draft', () => {
  for (const [name, source, wrong, right, expected] of CASES)
    test(`${JSON.stringify(source)} becomes ${JSON.stringify(expected)}`, async () => {
      const manuscript = await read(source, name);
      expect(corrected(manuscript, [refuted(manuscript, wrong, right)])).toBe(expected);
    });

  test('changes nothing but what is refuted and has a suggestion', async () => {
    const manuscript = await read('甲1元，乙2元，丙3元，丁4元', 'a.txt');
    const judged = [
      refuted(manuscript, '4元', '40元'),
      refuted(manuscript, '1元', '10元'),
      refuted(manuscript, '2元'),
      { ...refuted(manuscript, '3元', '30元'), verdict: 'supported' as const },
    ];
    expect(corrected(manuscript, judged)).toBe('甲10元，乙2元，丙3元，丁40元');
  });

  test('makes the first of two corrections that overlap', async () => {
    const manuscript = await read('共123人', 'a.txt');
    const judged = [refuted(manuscript, '123', '423'), refuted(manuscript, '23人', '23个')];
    expect(corrected(manuscript, judged)).toBe('共423人');
  });

  test('gives the corrected text of a Word document, but does not write one', async () => {
    const manuscript = await readManuscript(
      await docx('<w:p><w:r><w:t>615元</w:t></w:r></w:p>'),
      'a.docx',
    );
    const source = corrected(manuscript, [refuted(manuscript, '615元', '616元')]);
    expect(source).toBe('616元');
    expect(() => encodeManuscript(manuscript, source)).toThrow(
      expect.objectContaining({ code: 'usage', hint: expect.any(String) }),
    );
  });
});

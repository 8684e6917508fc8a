import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { loadCollection } from '../../src/base/collect.ts';
import { check } from '../../src/check/check.ts';
import { corrected } from '../../src/manuscript/corrected.ts';
import type { Manuscript } from '../../src/manuscript/manuscript.ts';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import { CHECK_FORMATS } from '../../src/remarks/check-formats.ts';
import { remarksView } from '../../src/remarks/remarks-view.ts';
import { renderRemarks } from '../../src/remarks/render.ts';
import { FORMATS } from '../../src/render/formats.ts';
import { render } from '../../src/render/render.ts';
import { expectSafe } from '../hostile/refused.ts';
import { expectToldInBoth } from '../lang/told-in-both.ts';
import { PATIENCE, runs } from './cases.ts';

const COLLECTION = await loadCollection(['data/shanxi-civil-affairs-2021.yaml']);
const WORDS = COLLECTION.facts.flatMap(({ label, aliases, source }) => [
  label.zh ?? '',
  label.en ?? '',
  ...aliases,
  source.asWritten,
]);

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...[
        '615元',
        '49.97亿元',
        '约',
        '近',
        '超过',
        '增长',
        '下降',
        '百分之',
        '%',
        '-',
        '至',
        '到',
        '其中',
      ],
      ...[
        '城市',
        '农村',
        '分别为',
        '和',
        '、',
        ',',
        '。',
        ';',
        '\n',
        '\n\n',
        '2021年',
        '7月1日',
        '“',
        '”',
      ],
      ...[
        'nearly ',
        'billion yuan',
        ' per cent',
        ' respectively',
        '. ',
        'twice',
        '1/3',
        '三分之一',
        '两倍',
      ],
    ),
  },
  { weight: 3, arbitrary: fc.nat(10_000_000_000).map(String) },
  { weight: 2, arbitrary: fc.double({ noNaN: true }).map(String) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const markup = fc.constantFrom(
  ...['**', '_', '`', '# ', '> ', '- ', '1. ', '[', '](x)', '|', '---\n', '```\n', '<b>', '</b>'],
  ...['<p>', '<td>', '<!--', '-->', '<script>', '</script>', '&amp;', '&#60;', '&nbsp;', '<', '\\'],
);

const draft = fc.record({
  name: fc.constantFrom('draft.txt', 'draft.md', 'draft.html', '\u001b[2J.txt'),
  content: fc.array(fc.oneof({ weight: 4, arbitrary: piece }, markup), { maxLength: 25 }),
});

async function readOf(name: string, content: string): Promise<Manuscript | undefined> {
  try {
    return await readManuscript(new TextEncoder().encode(content), name);
  } catch (error) {
    expectToldInBoth(error);
    return undefined;
  }
}

vi.setConfig({ testTimeout: PATIENCE });

describe('any draft', () => {
  it('is judged at places it has, and put right where it says', () =>
    fc.assert(
      fc.asyncProperty(draft, async ({ name, content }) => {
        const manuscript = await readOf(name, content.join(''));
        if (!manuscript) return;
        const judged = check(manuscript.text, COLLECTION);
        for (const { start, end } of judged) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(manuscript.text.length);
        }
        expect(typeof corrected(manuscript, judged)).toBe('string');
      }),
      runs(0.4),
    ));

  it('is reported on in every format, safely and at any width', () =>
    fc.assert(
      fc.asyncProperty(
        draft,
        fc.constantFrom(...CHECK_FORMATS, 'table' as const),
        fc.constantFrom(...FORMATS),
        fc.record({ width: fc.integer({ min: 1, max: 200 }), explain: fc.boolean() }),
        fc.constantFrom('en' as const, 'zh' as const),
        async ({ name, content }, own, format, look, lang) => {
          const manuscript = await readOf(name, content.join(''));
          if (!manuscript) return;
          const checked = [{ manuscript, judged: check(manuscript.text, COLLECTION) }];
          const options = { ...look, lang, color: 0 as const, version: '0' };
          expectSafe((await renderRemarks(checked, COLLECTION, own, options)).replaceAll('\t', ''));
          const view = remarksView(checked, COLLECTION, lang);
          expectSafe((await render(view, format, options)).replaceAll('\t', ''));
        },
      ),
      runs(0.1),
    ));

  it('of any bytes is read or refused', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a'),
        async (bytes, name) => {
          try {
            check((await readManuscript(bytes, name)).text, COLLECTION);
          } catch (error) {
            expectToldInBoth(error);
          }
        },
      ),
      runs(0.13),
    ));
});

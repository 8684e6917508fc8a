import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/figures/extract.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { inChinese } from '../quantity/numeral/in-chinese.ts';
import { written } from './written.ts';

/** Numbers as people write them, with hedges and units that belong to the expression. */
const number = fc.oneof(
  fc.nat(10 ** 7).map(String),
  fc.nat(10 ** 7).map((value) => value.toLocaleString('en')),
  fc.tuple(fc.nat(9999), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
  fc.bigInt({ min: 21n, max: 10n ** 12n }).map(inChinese),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('万', '亿'))
    .map(([n, scale]) => `${n}${scale}`),
  fc
    .tuple(fc.integer({ min: 1, max: 49 }), fc.integer({ min: 50, max: 99 }))
    .map(([a, b]) => `${a}-${b}`),
);
const chinese = fc
  .tuple(
    fc.constantFrom('', '约', '近', '超过', '逾', '不到', '至少', '最多'),
    number,
    fc.constantFrom('元', '个', '名', '人次', '%', '倍', '元/月/人'),
    fc.constantFrom('', '左右', '以上', '以内'),
  )
  .map((parts) => parts.join(''));
const english = fc
  .tuple(
    fc.constantFrom('', 'about ', 'nearly ', 'more than ', 'at least ', 'up to '),
    fc.oneof(number, fc.constantFrom('two dozen', 'one hundred and two', '4.997 billion')),
    fc.constantFrom(' yuan', ' people', '%', ' percent', ' villages', ' yuan per month'),
    fc.constantFrom('', ' or so', ' or more'),
  )
  .map((parts) => parts.join(''))
  .filter((text) => !/\p{Script=Han}/u.test(text));
const share = fc.constantFrom(
  '九成五',
  '三分之二',
  '百分之九十四',
  '半数',
  '翻一番',
  '三到四成',
  'two thirds',
  'a quarter',
  'one in five',
);
const expression = fc.oneof(chinese, english, share);

/** What makes two readings the same figure, wherever they stand. */
function same({ start: _, end: __, weak: ___, negated: ____, ...figure }: Figure): unknown {
  return { ...figure, line: written(figure as Figure) };
}

/** Text of the characters that the grammar knows, in any order. */
const nonsense = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...'0123456789０９零一二两三十百千万亿点半几多余约近超成倍分之年月日号第个名元%.,，、-–—~/:()“”《》"+#〔〕 \n',
    ),
    fc.constantFrom(
      'one ',
      'two ',
      'half ',
      'a ',
      'third ',
      'hundred ',
      'million',
      ' and ',
      'to ',
      'July ',
      'per month',
      '百分之',
      '不到',
      '以上',
      '每人每月',
      '2021',
      '翻',
      'COVID-',
      'http://',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

describe('extraction', () => {
  it('reads the span of a figure as the same figure', () => {
    fc.assert(
      fc.property(expression, (text) => {
        const [figure] = extract(text).figures;
        expect(figure?.text).toBe(text.trim());
        const [again, ...more] = extract(figure!.text).figures;
        expect(more).toEqual([]);
        expect(same(again!)).toEqual(same(figure!));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the same figure wherever it stands in a sentence', () => {
    const before = fc.constantFrom('', '全省', '其中,', '标准为', 'the sum of ', '(', '“');
    const after = fc.constantFrom('', '。', ',其中', ' was spent', ')', '\n');
    fc.assert(
      fc.property(before, expression, after, (head, text, tail) => {
        const alone = extract(text).figures.map(same);
        const within = extract(`${head}${text}${tail}`).figures.map(same);
        expect(within).toEqual(alone);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps figures and dates in order, apart and inside the text, and never throws', () => {
    fc.assert(
      fc.property(nonsense, (text) => {
        const { figures, dates } = extract(text);
        const spans = [...figures, ...dates].sort((a, b) => a.start - b.start);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(figures.map(({ start }) => start)).toEqual(
          figures.map(({ start }) => start).toSorted((a, b) => a - b),
        );
        for (const figure of figures) {
          expect(figure.text).toBe(text.slice(figure.start, figure.end));
          expect(figure.upper?.gt(figure.value) ?? true).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the width of digits and letters', () => {
    const wide = (text: string): string =>
      text.replace(/[0-9%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(chinese, (text) => {
        expect(extract(wide(text)).figures.map(written)).toEqual(
          extract(text).figures.map(written),
        );
      }),
    );
  });
});

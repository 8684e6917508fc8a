import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/width.ts';
import { wrap } from '../../src/render/wrap.ts';

const COMMA = '\uff0c';
const LEFT = '\uff08';
const RIGHT = '\uff09';

function lines(text: string, width: number): string[] {
  return wrap(text, width).map((line) => line.map((span) => span.text).join(''));
}

const chinese = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'全省城市低保平均保障标准困难群众',
        '49.97亿元',
        '5658元/年/人',
        '30%-40%',
      ),
      fc.constantFrom(...`、。《》「」“”…${COMMA}${LEFT}${RIGHT}`),
      fc.constantFrom(
        ' ',
        '\u3000',
        'dibao.urban.standard',
        'GDP',
        '👨‍👩‍👧',
        'e\u0301',
        '\n',
        '(',
        ')',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('wrap', () => {
  it.each([
    ['fits', 10, ['fits']],
    ['', 10, ['']],
    ['one two three', 8, ['one two', 'three']],
    ['甲\n\n乙', 10, ['甲', '', '乙']],
    ['  indented text', 10, ['  indented', 'text']],
    [`下拨资金49.97亿元${COMMA}兜底`, 14, ['下拨资金', `49.97亿元${COMMA}兜`, '底']],
    ['农村标准5658元/年/人', 12, ['农村标准', '5658元/年/人']],
    ['指标dibao.urban.standard', 20, ['指标', 'dibao.urban.standard']],
    ['dibao.urban.standard', 14, ['dibao.urban.', 'standard']],
    ['wu-xiang-shu', 8, ['wu-', 'xiang-', 'shu']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    [`困难群众${COMMA}全省`, 8, ['困难群', `众${COMMA}全省`]],
    [`保障${LEFT}全省${RIGHT}`, 6, ['保障', `${LEFT}全`, `省${RIGHT}`]],
    ['约57万人次', 8, ['约', '57万人次']],
  ])('breaks %j at %i', (text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  it('keeps tone and mark over a line break', () => {
    const cell = [{ text: '城市' }, { text: '平均保障', tone: 'good', mark: true }] as const;
    expect(wrap(cell, 6)).toEqual([
      [{ text: '城市' }, { text: '平', tone: 'good', mark: true }],
      [{ text: '均保障', tone: 'good', mark: true }],
    ]);
  });

  it('breaks at the same places whatever the spans', () => {
    fc.assert(
      fc.property(chinese, fc.integer({ min: 2, max: 30 }), fc.nat(), (text, width, cut) => {
        const at = text.length === 0 ? 0 : cut % text.length;
        const spans = [{ text: text.slice(0, at) }, { text: text.slice(at) }];
        const joined = wrap(spans, width).map((line) => line.map((span) => span.text).join(''));
        expect(joined).toEqual(lines(text, width));
      }),
    );
  });

  it('keeps every line within the width and loses nothing but blanks', () => {
    fc.assert(
      fc.property(chinese, fc.integer({ min: 2, max: 40 }), (text, width) => {
        const result = lines(text, width);
        for (const line of result) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        const bare = (value: string) => value.replace(/\s/gu, '');
        expect(bare(result.join(''))).toBe(bare(text));
      }),
    );
  });

  it('starts no line with a closing sign and ends none with an opening one', () => {
    const words = fc.constantFrom(
      '城',
      '低保',
      '49.97亿元',
      'GDP',
      `众${COMMA}`,
      '标准。',
      '《法》',
      '“助”',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }),
        fc.integer({ min: 12, max: 40 }),
        (list, width) => {
          for (const line of lines(list.join(''), width)) {
            expect(line).not.toMatch(/^[、。》」”\uff0c\uff09]/u);
            expect(line).not.toMatch(/[《「“\uff08]$/u);
          }
        },
      ),
    );
  });

  it('keeps words and numbers whole where a line can hold them', () => {
    const words = fc.constantFrom('城', '低', '49.97亿元', '5658元/年/人', 'dibao.urban.id');
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 30 }),
        fc.integer({ min: 14, max: 40 }),
        (list, width) => {
          const spaced = list.join(' ');
          const kept = lines(spaced, width).flatMap((line) => line.split(' '));
          expect(kept.filter(Boolean)).toEqual(list);
        },
      ),
    );
  });

  it('breaks a very long word without a break opportunity', () => {
    expect(lines('x'.repeat(200_000), 80)).toHaveLength(2500);
  });
});

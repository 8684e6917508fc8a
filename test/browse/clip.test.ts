import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clip, spread, tail, widthOf } from '../../src/browse/clip.ts';
import { displayWidth } from '../../src/render/width.ts';

const text = fc.string({
  unit: fc.constantFrom('a', ' ', '低', '保', '“', '…', 'e\u0301', '👨‍👩‍👧', '\n', '\u001B', 'ｆ'),
  maxLength: 30,
});
const width = fc.integer({ min: 0, max: 40 });

const plain = (line: ReturnType<typeof clip>): string => line.map((span) => span.text).join('');

describe('clip', () => {
  test.each([
    ['低保标准', 8, '低保标准'],
    ['低保标准', 7, '低保标…'],
    ['低保标准', 6, '低保…'],
    ['a低b', 2, 'a…'],
    ['低', 1, '…'],
    ['低', 0, ''],
    ['a\nb', 5, 'a␊b'],
  ])('%j in %i columns is %j', (given, columns, expected) => {
    expect(plain(clip(given, columns))).toBe(expected);
  });

  it('never takes more than its columns', () => {
    fc.assert(
      fc.property(text, width, (given, columns) => widthOf(clip(given, columns)) <= columns),
    );
  });

  it('keeps tones and marks', () => {
    const spans = [{ text: '低保' }, { text: '标准', mark: true }];
    expect(clip(spans, 7)).toEqual([
      { text: '低保' },
      { text: '标', mark: true },
      { text: '…', tone: 'dim' },
    ]);
  });
});

describe('spread', () => {
  test.each([
    ['低保', '615元', 12, '低保   615元'],
    ['低保', '615元', 11, '低保  615元'],
    ['低保标准', '615元', 11, '低…   615元'],
    ['低保', '5658元/年/人', 14, '低保  5658元/…'],
    ['低保标准', '', 6, '低保… '],
  ])('%j and %j in %i columns', (left, right, columns, expected) => {
    expect(plain(spread(left, right, columns))).toBe(expected);
  });

  it('takes its columns exactly', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 4, max: 60 }), (left, right, columns) => {
        expect(widthOf(spread(left, right, columns))).toBe(columns);
      }),
    );
  });
});

describe('tail', () => {
  test.each([
    ['低保标准', 4, '标准'],
    ['低保标准', 5, '标准'],
    ['dibao', 9, 'dibao'],
  ])('of %j in %i columns is %j', (given, columns, expected) => {
    expect(tail(given, columns)).toBe(expected);
  });

  it('never takes more than its columns', () => {
    fc.assert(
      fc.property(text, width, (given, columns) => displayWidth(tail(given, columns)) <= columns),
    );
  });
});

import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth, graphemes } from '../../src/render/width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['低保615元', 9],
    ['“…”', 3],
    ['\uff0c', 2],
    ['e\u0301', 1],
    ['👨‍👩‍👧', 2],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('agrees with string-width on every character of the basic plane', () => {
    const all = Array.from({ length: 0xd800 - 0x20 }, (_, at) => String.fromCharCode(at + 0x20));
    expect(all.filter((char) => displayWidth(char) !== stringWidth(char))).toEqual([]);
  });

  it('agrees with string-width on signs, quotes, lines and letters in any mix with marks', () => {
    const sign = fc.constantFrom(...'·─│█▌✓✗≈–—“”…×ÀéÿA低，\u0301\ufe0f\u200d👩');
    fc.assert(
      fc.property(fc.array(sign), (list) => {
        expect(displayWidth(list.join(''))).toBe(stringWidth(list.join('')));
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with string-width on any text without control characters', () => {
    const common = fc
      .integer({ min: 0x2e80, max: 0xffff })
      .map((code) => String.fromCharCode(code));
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(common).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        expect(displayWidth(value)).toBe(stringWidth(value));
      }),
      { numRuns: 500 },
    );
  });
});

describe('graphemes', () => {
  it('keeps a family and a letter with its accent whole', () => {
    expect(graphemes('👨‍👩‍👧e\u0301').map(({ end, width }) => [end, width])).toEqual([
      [8, 2],
      [10, 1],
    ]);
  });

  it('parts texts of common characters, with marks and without, where Intl.Segmenter does', () => {
    const sign = fc.constantFrom(...'·─│✓≈–“”…Àÿaz 低，。、（）\u0301\ufe0f\u200d👩');
    const common = fc.constantFrom(...'·─│✓≈–“”…Àÿaz 低，。、（）');
    const segmenter = new Intl.Segmenter();
    fc.assert(
      fc.property(fc.oneof(fc.array(sign), fc.array(common)), (list) => {
        const text = list.join('');
        const parts = Array.from(segmenter.segment(text), ({ segment, index }) => ({
          text: segment,
          end: index + segment.length,
          width: stringWidth(segment),
        }));
        expect(graphemes(text)).toEqual(parts);
      }),
      { numRuns: 500 },
    );
  });
});

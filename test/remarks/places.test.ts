import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesIn } from '../../src/remarks/places.ts';
import { hostileText } from './made-up.ts';

describe('placesIn', () => {
  const text = '头\r\n\t孤儿𠮷5078名\n\nа615';
  it.each([
    ['the first character', '头', [1, 1, 0]],
    ['a tab after CRLF', '\t', [2, 1, 3]],
    ['ideographs', '孤', [2, 2, 4]],
    ['what stands behind an astral character', '5078', [2, 5, 7]],
    ['a line after an empty one', 'а', [4, 1, 14]],
    ['what stands behind Cyrillic', '615', [4, 2, 15]],
  ])('finds %s', (_, piece, wanted) => {
    const offset = text.indexOf(piece);
    const { line, column, codePoint } = placesIn(text, [offset])(offset);
    expect([line, column, codePoint]).toEqual(wanted);
  });

  it('agrees with counting from the start, whatever the order of the offsets', () => {
    fc.assert(
      fc.property(hostileText, fc.array(fc.nat(), { maxLength: 20 }), (source, numbers) => {
        const edges = [...source].map((_, at, all) => all.slice(0, at).join('').length);
        const offsets = numbers.map((number) => edges[number % edges.length]!);
        const placeOf = placesIn(source, offsets);
        for (const offset of offsets) {
          const before = source.slice(0, offset);
          const line = before.slice(before.lastIndexOf('\n') + 1);
          expect(placeOf(offset)).toMatchObject({
            line: before.split('\n').length,
            column: [...line].length + 1,
            codePoint: [...before].length,
          });
        }
      }),
    );
  });

  it('knows the end of the text', () => {
    expect(placesIn('a\n', [2])(2)).toMatchObject({ line: 2, column: 1 });
  });

  it('throws for an offset it was not asked for', () => {
    expect(() => placesIn('615', [0])(1)).toThrow(RangeError);
  });
});

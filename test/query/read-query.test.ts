import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UNITS } from '../../src/quantity/unit-table.ts';
import { readQuery } from '../../src/query/query.ts';

/** The terms of a text without figures, as Unicode's classes of characters part them. */
function parted(text: string): string[] {
  return text.match(/\p{Script=Han}+|[^\p{Script=Han}\s\p{P}\p{S}]+(?:['’][a-z]+)?/gu) ?? [];
}

it('parts Chinese runs and words as Unicode does, in common characters and in rare ones', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '低保',
      '城市',
      "children's",
      'x’s',
      'π',
      '〇',
      '㐀',
      '龘',
      'é',
      '_',
      '^',
      '<b>',
    ),
    fc.string({ unit: 'binary-ascii', maxLength: 4 }),
    fc.string({ unit: 'grapheme', maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      // A word of the query has to stay a word: numerals and small words are another matter.
      const text = `z${pieces.join('z')}`.toLowerCase();
      const terms = readQuery(text, UNITS).terms.map((term) => term.text);
      const han = (run: string) => /\p{Script=Han}/u.test(run);
      expect(terms.filter(han)).toEqual(parted(text.slice(0, 200)).filter(han).slice(0, 16));
    }),
    { numRuns: 1000 },
  );
});

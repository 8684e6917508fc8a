import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Records, RecordsBuilder } from '../../src/store/records.ts';
import { sectionOf } from './stored.ts';

it('texts of any length are found by their number, while they are gathered and when they are packed', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.nat(70_000).map((length) => '低'.repeat(length)),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      const builder = new RecordsBuilder();
      for (const each of texts) builder.add(each);
      expect(texts.map((_, nth) => builder.at(nth))).toEqual(texts);
      const packed = builder.pack();
      const records = new Records(sectionOf(Buffer.concat(packed.texts)), sectionOf(packed.ends));
      expect(records.count).toBe(texts.length);
      expect(texts.map((_, nth) => records.at(nth))).toEqual(texts);
      expect([...records.between(0, texts.length)].join('')).toBe(texts.join(''));
    }),
    { numRuns: 50 },
  );
});

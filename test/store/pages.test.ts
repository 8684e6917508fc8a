import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PAGE } from '../../src/store/page.ts';
import { Damaged, PageReader } from '../../src/store/page-reader.ts';
import { writePages } from '../../src/store/page-writer.ts';

const data = fc.uint8Array({ minLength: 1, maxLength: 5 * PAGE });
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

function pagesOf(bytes: Uint8Array): Buffer {
  const pages: Uint8Array[] = [];
  writePages([bytes], (batch) => pages.push(Uint8Array.from(batch)));
  return Buffer.concat(pages);
}

function readerOf(pages: Buffer): PageReader {
  return new PageReader((into, position) => pages.copy(into, 0, position));
}

/** Start and length of a range of bytes, by shares of what there is. */
function rangeOf({ length }: Uint8Array, from: number, long: number): [number, number] {
  const start = Math.floor(from * length);
  return [start, 1 + Math.floor(long * (length - start))];
}

it('pages give any range of the bytes they were made of', () => {
  fc.assert(
    fc.property(data, fc.array(fc.tuple(share, share), { minLength: 1 }), (bytes, ranges) => {
      const reader = readerOf(pagesOf(bytes));
      for (const [from, long] of ranges) {
        const [start, length] = rangeOf(bytes, from, long);
        const wanted = [...bytes.subarray(start, start + length)];
        expect([...reader.bytes(start, length)]).toEqual(wanted);
      }
    }),
  );
});

it('a changed bit is found by whoever reads it, and changes nothing elsewhere', () => {
  fc.assert(
    fc.property(data, share, share, share, fc.nat(7), (bytes, from, long, where, bit) => {
      const [start, length] = rangeOf(bytes, from, long);
      const pages = pagesOf(bytes);
      pages[Math.floor(where * pages.length)]! ^= 1 << bit;
      const wanted = [...bytes.subarray(start, start + length)];
      let given: number[] | undefined;
      try {
        given = [...readerOf(pages).bytes(start, wanted.length)];
      } catch (error) {
        expect(error).toBeInstanceOf(Damaged);
      }
      expect(given ?? wanted).toEqual(wanted);
    }),
  );
});

it('a page of zeros, as a crash may leave it, is found', () => {
  const bytes = new Uint8Array(3 * PAGE).fill(7);
  const pages = pagesOf(bytes).fill(0, PAGE, 2 * PAGE);
  expect(() => readerOf(pages).bytes(PAGE, PAGE)).toThrow(Damaged);
});

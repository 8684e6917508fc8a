import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { quotedWords } from '../../src/completion/quoted-words.ts';

test.each([
  ['factq sh', ['factq', 'sh'], 'sh', ''],
  ['factq  show ', ['factq', 'show', ''], '', ''],
  ["factq show 'a b' 'c d", ['factq', 'show', 'a b', 'c d'], "'c d", "'"],
  ['factq "a\\"b', ['factq', 'a"b'], '"a\\"b', '"'],
  ['factq a\\ b', ['factq', 'a b'], 'a\\ b', ''],
  ["factq ''", ['factq', ''], "''", ''],
] as const)('splits %j', (line, words, raw, quote) => {
  expect(quotedWords(line)).toEqual({ words, raw, quote });
});

it('gives back any words that were put in single quotes', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (words) => {
      const line = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
      expect(quotedWords(line).words).toEqual(words);
    }),
  );
});

import { expect, it } from 'vitest';
import { HAN } from '../../src/text/han.ts';

const all = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

it('takes every Chinese character for one', () => {
  const missed = all.filter((text) => /\p{Script=Han}/u.test(text) && !HAN.test(text));
  expect(missed).toEqual([]);
});

it('takes no letter or digit of another script for one', () => {
  const taken = all.filter(
    (text) => /(?!\p{Script=Han})[\p{L}\p{N}]/u.test(text) && HAN.test(text),
  );
  expect(taken).toEqual([]);
});

import { expect, it } from 'vitest';
import { startsHan, startsLetter } from '../../src/figures/script.ts';

const CHARACTERS = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));

it('tells Chinese characters as Unicode does', () => {
  const wrong = CHARACTERS.filter((char) => startsHan(char) !== /\p{Script=Han}/u.test(char));
  expect(wrong).toEqual([]);
});

it('tells letters beyond ASCII as Unicode does', () => {
  const others = CHARACTERS.filter((char) => !/[a-z]/i.test(char));
  const wrong = others.filter((char) => startsLetter(char) !== /\p{L}/u.test(char));
  expect(wrong).toEqual([]);
});

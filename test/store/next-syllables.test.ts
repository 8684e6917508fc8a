import { describe, expect, it } from 'vitest';
import { nextSyllables } from '../../src/store/next-syllables.ts';

const KNOWN = ['qing', 'xi', 'xian', 'an', 'bao', 'bi'];

describe('nextSyllables', () => {
  it.each([
    ['qingbao', ['qing']],
    ['xian', ['xi', 'xian']],
    ['xianb', ['xi', 'xian']],
    ['b', ['bao', 'bi']],
    ['qingbeds', []],
    ['beds', []],
  ])('reads %s from its beginning to its end', (letters, wanted) => {
    expect(nextSyllables(letters, KNOWN)).toEqual(wanted);
  });
});

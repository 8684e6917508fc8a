import { describe, expect, test } from 'vitest';
import { fold } from '../../src/query/fold.ts';
import { strip } from '../../src/query/indexed-text.ts';
import { buildIndex } from '../../src/query/search.ts';
import { searchStem } from '../../src/query/search-stem.ts';
import { segment } from '../../src/query/segment.ts';
import { madeUp } from './made-up.ts';

describe('to the search', () => {
  test.each([
    ['organizations', 'organisation'],
    ['organized', 'organise'],
    ['funded', 'funding'],
    ['funded', 'fund'],
    ['charities', 'charity'],
    ['carried', 'carry'],
    ['Carries', 'carry'],
    ['stopped', 'stop'],
    ['planning', 'plan'],
    ['ferry’s', 'ferry'],
    ["ferries'", 'ferry'],
    ['lines', 'line'],
    ['boats', 'boat'],
  ])('%s is the same word as %s', (a, b) => {
    expect(searchStem(a)).toBe(searchStem(b));
  });

  test.each([
    ['red', 're'],
    ['bed', 'b'],
    ['king', 'k'],
    ['ring', 'r'],
    ['feeding', 'fee'],
    ['ieda', 'y'],
    ['size', 'sise'],
    ['filling', 'fil'],
    ['tree', 'tr'],
    ['one', 'on'],
    ['edit', 'it'],
  ])('%s is another word than %s', (a, b) => {
    expect(searchStem(a)).not.toBe(searchStem(b));
  });
});

describe('text as it is compared', () => {
  test.each([
    ['ＡＢＣ', 'abc'],
    ['！～', '!~'],
    ['甲　乙', '甲 乙'],
    ['Ä', 'ä'],
    ['İ', 'İ'],
    ['¢', '¢'],
    ['𠮷A', '𠮷a'],
    ['一鿿', '一鿿'],
    ['ﾡＡ', 'ﾡa'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(folded.length).toBe(text.length);
  });

  test.each([
    ['“甲”、乙', '甲乙'],
    ['a-b c', 'abc'],
    ['12.5%+', '12.5%+'],
    ['一é鿿', '一é鿿'],
    ['ä—b', 'äb'],
    ['𠮷 轮', '𠮷轮'],
    ['5‰é', '5‰é'],
    ['é\u0080\u007f', 'é'],
  ])('%s has no blanks and punctuation: %s', (text, bare) => {
    expect(strip(text)).toBe(bare);
  });
});

describe('a Chinese run', () => {
  const index = buildIndex(
    madeUp([{ id: 'a', aliases: ['渡轮', '渡轮班次', '班次', '码头', 'boat', '岸'] }]),
  );

  test.each([
    ['渡轮码头', ['渡轮', '码头']],
    ['渡轮班次码头', ['渡轮班次', '码头']],
    ['渡轮和码头', ['渡轮', '码头']],
    ['渡轮老旧码头', ['渡轮', '老旧', '码头']],
    ['老旧渡轮', ['老旧', '渡轮']],
    ['渡轮老旧', ['渡轮', '老旧']],
    ['渡轮有多少', ['渡轮']],
    ['渡轮是什么', ['渡轮']],
    ['多少', ['多少']],
    ['岸', ['岸']],
    ['岸渡轮', ['渡轮']],
    ['的岸', ['岸']],
    ['班次渡轮班', ['班次', '渡轮']],
  ])('%s is cut into %j', (run, words) => {
    expect(segment(run, index).map(({ text }) => text)).toEqual(words);
  });
});

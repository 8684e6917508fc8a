import { describe, expect, it } from 'vitest';
import { figuresIn } from './written.ts';

describe('a figure in English text', () => {
  it.each([
    ['615 yuan', '615元'],
    ['4.997 billion yuan', '4997000000元'],
    ['one and a half million yuan', '1500000元'],
    ['$5 million', '5000000美元'],
    ['US$5m', '5000000美元'],
    ['RMB 615', '615元'],
    ['€89', '89欧元'],
    ['157.1 mn people', '157100000人'],
    ['two dozen villages', '24村'],
    ['239 illegal social organisations', '239'],
    ['57,000 instances', '57000人次'],
    ['three-year', '3年'],
    ['two and a half years', '2.5年'],
    ['5 homes', '5'],
  ])('%s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });

  it.each([
    ['a quarter of the total', '25%'],
    ['three-quarters of them', '75%'],
    ['two thirds', '66.6667%'],
    ['one-half', '50%'],
    ['half of villages', '50%'],
    ['more than half of them', '>50%'],
    ['one in five', '20%'],
    ['9 in 10 homes', '90%'],
    ['3 in 4', '75%'],
    ['nine out of ten', '90%'],
    ['3 out of 4', '75%'],
    ['94 per cent', '94%'],
    ['3 percentage points', '3%'],
    ['2.4 times', '2.4倍'],
    ['three times the total', '3倍'],
    ['met two times', '2次'],
    ['twice as many', '2倍'],
    ['twice a year', '2次/年'],
    ['double the total', '2倍'],
    ['doubled', '2倍'],
    ['tripled', '3倍'],
    ['tenfold', '10倍'],
    ['2.4-fold', '2.4倍'],
  ])('as a share or multiple: %s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });

  it.each([
    ['nearly 57,000', '<~57000'],
    ['almost 300', '<~300'],
    ['just under 57,000', '<~57000'],
    ['some 3,000 people', '~3000人'],
    ['about RMB 615', '~615元'],
    ['300 or so', '~300'],
    ['upwards of 300', '>300'],
    ['well over 300', '>300'],
    ['300-odd villages', '>300村'],
    ['at least 239', '>=239'],
    ['300 or more', '>=300'],
    ['no more than 500', '<=500'],
    ['up to 28 items', '<=28个'],
    ['fewer than 30', '<30'],
    ['fell short of 615 yuan', '<615元'],
    ['not 615 yuan', '!615元'],
    ['is not the 615 yuan', '!615元'],
    ['not only 615 yuan', '615元'],
  ])('with a hedge or denied: %s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });

  it.each([
    ['5-6 homes', ['5..6']],
    ['20 to 30 minutes', ['20..30分钟']],
    ['5 to 6 million yuan', ['5000000..6000000元']],
    ['between 30 and 40 percent', ['30..40%']],
    ['from 30% to 40%', ['30..40%']],
    ['rose from 30% to 40%', ['30%', '40%']],
    ['$5-6 million', ['5000000..6000000美元']],
    ['30 and 40 percent', ['30%', '40%']],
    ['30, 40 and 50 villages', ['30村', '40村', '50村']],
    ['In 2021, 300 villages', ['300村']],
    ['239, with 30 villages', ['239', '30村']],
    ['two hundred and three hundred', ['200', '300']],
  ])('as a range or beside others: %s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    ['615 yuan a month per person', '615元/人/月'],
    ['615 yuan per person per month', '615元/人/月'],
    ['monthly 615 yuan', '615元'],
    ['89 euros each', '89欧元/个'],
  ])('with a rate: %s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });
});

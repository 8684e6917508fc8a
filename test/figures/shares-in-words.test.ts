import { describe, expect, it } from 'vitest';
import { figuresIn } from './written.ts';

describe('a share or multiple in words', () => {
  it.each([
    ['过半居民', '>50%'],
    ['近半家庭', '<~50%'],
    ['逾半老人', '>50%'],
    ['五分之三强的面积', '>60%'],
    ['五分之一弱的家庭', '<~20%'],
    ['六折', '60%'],
    ['打六五折', '65%'],
    ['打8.5折', '85%'],
    ['打85折', '85%'],
    ['对折', '50%'],
    ['产量翻倍', '2倍'],
    ['费用减半', '50%'],
    ['the fee was halved', '50%'],
    ['4x higher', '4倍'],
    ['up 6pc', '6%'],
    ['four times bigger', '4倍'],
    ['上调15个基点', '15基点'],
    ['30 basis points', '30基点'],
    ['每五人中就有两人', '40%'],
    ['每8户中有1户', '12.5%'],
  ])('%s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });

  it.each([
    ['年近半百', ''],
    ['五分之一强制执行', '20%'],
    ['1920x1080', ''],
    ['3 x 4', '3 4'],
    ['4万元折合6000美元', '40000元 6000美元'],
    ['每100人配备4名护理员', '4人'],
    ['每五人中就有两户', '2户'],
  ])('is not found in %s', (text, figures) => {
    expect(figuresIn(text).join(' ')).toBe(figures);
  });
});

describe('a part of a number in English', () => {
  it.each([
    ['a quarter of a million people', '250000人'],
    ['three-quarters of a billion yuan', '750000000元'],
    ['a million and a half people', '1500000人'],
    ['two and a quarter million yuan', '2250000元'],
    ['2 1/2 years', '2.5年'],
    ['up 5 1/4 percent', '5.25%'],
    ['sixty or seventy people', '60..70人'],
    ['the 4,000-strong crowd', '4000'],
    ['a 250-member council', '250'],
  ])('%s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });

  it.each([
    ['three or nine people', '3人 9人'],
    ['a quarter of the million', '25%'],
  ])('is not joined in %s', (text, figures) => {
    expect(figuresIn(text).join(' ')).toBe(figures);
  });
});

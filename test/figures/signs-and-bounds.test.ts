import { describe, expect, it } from 'vitest';
import { withoutDenial } from '../../src/figures/denial.ts';
import { extract } from '../../src/figures/extract.ts';
import { figuresIn, written } from './written.ts';

describe('a minus', () => {
  it.each([
    ['利润为负1.5亿元', '-150000000元'],
    ['负1,200万元', '-12000000元'],
    ['增速为负2.5%', '-2.5%'],
    ['增速为负百分之二点五', '-2.5%'],
    ['增速为 负 2.5%', '-2.5%'],
    ['零下15℃', '-15℃'],
    ['零下二十摄氏度', '-20℃'],
    ['growth was minus 1.5 percent', '-1.5%'],
    ['negative 4 percent', '-4%'],
    ['It hit minus 8°C', '-8℃'],
  ])('%s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });

  it('subtracts after a number', () => {
    expect(figuresIn('12 minus 30 yuan')).toEqual(['12', '30元']);
  });
});

describe('a bound that is denied is the other one, itself included', () => {
  it.each([
    ['不得超过4万元', '<=40000元'],
    ['不能高于4万元', '<=40000元'],
    ['不会超过40%', '<=40%'],
    ['未突破4万元', '<=40000元'],
    ['没超过4万元', '<=40000元'],
    ['不应大于30平方米', '<=30平方米'],
    ['不宜多于5人', '<=5人'],
    ['不得少于15天', '>=15天'],
    ['不能低于60%', '>=60%'],
    ['不许少于10人', '>=10人'],
    ['未低于4万元', '>=40000元'],
    ['the fee cannot exceed 400 yuan', '<=400元'],
    ['it shall not be less than 400 yuan', '>=400元'],
    ['it may not be higher than 400 yuan', '<=400元'],
    ['it is capped at 400 yuan', '<=400元'],
    ['没有至少400元', '<400元'],
  ])('%s', (text, figure) => {
    const [found] = extract(text).figures;
    expect(written(withoutDenial(found!, text))).toBe(figure);
  });

  it('a word that ends in a denial denies nothing', () => {
    expect(figuresIn('洪水淹没600亩')).toEqual(['600亩']);
  });
});

describe('a hedge', () => {
  it.each([
    ['>70%的家庭', '>70%'],
    ['误差≤3%', '<=3%'],
    ['误差<3%', '<3%'],
    ['≥70%', '>=70%'],
    ['~350 beds', '~350'],
    ['最多可容纳600人', '<=600人'],
    ['最多能坐600人', '<=600人'],
    ['最高可获补贴3万元', '<=30000元'],
    ['至少造成15人受伤', '>=15人'],
    ['至少在四年之内', '<=4年'],
  ])('as a sign, or with a verb behind it: %s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });

  it.each([
    ['<b>5个</b>', '5个'],
    ['->5个', '5个'],
    ['人数最多的县有500人', '500人'],
    ['30~40元', '30..40元'],
  ])('not in %s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });
});

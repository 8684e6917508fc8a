import { describe, expect, it } from 'vitest';
import { extract } from '../../src/figures/extract.ts';
import { figuresIn, strongIn } from './written.ts';

describe('an age, a score or minutes that are told by name', () => {
  it.each([
    ['得分97.5分', '97.5分'],
    ['平均得分为91分', '91分'],
    ['评分8.6分', '8.6分'],
    ['考了六百一十分', '610分'],
    ['满分100分', '100分'],
    ['人均预期寿命79.1岁', '79.1岁'],
    ['平均寿命七十九岁', '79岁'],
    ['年龄在20~40岁之间', '20..40岁'],
    ['2小时15分', '2小时 15分钟'],
    ['身高1米82', '1.82米'],
    ['身高一米七', '1.7米'],
    ['有4.5w人', '45000人'],
  ])('%s', (text, figures) => {
    expect(figuresIn(text).join(' ')).toBe(figures);
  });

  it.each([
    ['70岁以上、85分、8时15分', ''],
    ['长4米30处', '4米 30处'],
    ['长4米5宽3米', '4米 5 3米'],
    ['千儿八百块钱', ''],
  ])('is not found in %s', (text, figures) => {
    expect(figuresIn(text).join(' ')).toBe(figures);
  });

  it('is as precise as its digits', () => {
    expect(extract('身高1米82').figures[0]).toMatchObject({ place: -2, grain: -2 });
    expect(extract('两年半').figures[0]).toMatchObject({ place: -1, grain: -1 });
  });
});

describe('the number of a name', () => {
  it.each([
    ['The iPhone 12 was shown.'],
    ['Windows 10 is old.'],
    ['They flew Airbus 320 planes.'],
    ['Call 110 at once.'],
    ['He lives at 24 Long Lane Road.'],
  ])('is hardly a figure: %s', (text) => {
    expect(extract(text).figures).toHaveLength(1);
    expect(strongIn(text)).toEqual([]);
  });

  it.each([
    ['In 340 of them', '340'],
    ['Taiyuan has 340 of them', '340'],
    ['Orphans: 5,078', '5,078'],
    ['Build 340 new homes', '340'],
    ["In 2021 Taiyuan's 340 new homes", '340'],
    ['Taiyuan 340 villages', '340 villages'],
  ])('but that of a count is: %s', (text, figure) => {
    expect(strongIn(text)).toEqual([figure]);
  });
});

import { describe, expect, it } from 'vitest';
import { extract } from '../../src/figures/extract.ts';
import { figuresIn, written } from './written.ts';

describe('度 stands for what the words near it tell', () => {
  it.each([
    ['用电260度', '260千瓦时'],
    ['每月免费电量15度', '15千瓦时'],
    ['气温25度', '25℃'],
    ['零下六度', '-6℃'],
    ['体温37.5度', '37.5℃'],
    ['约三十五度的高温', '~35℃'],
    ['共节约4000度', '4000千瓦时'],
  ])('%s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });

  it.each([['北纬度约30度'], ['倾斜40度'], ['三度入选'], ['两度获奖']])(
    'and may tell nothing: %s',
    (text) => {
      expect(extract(text).figures.map(({ weak }) => weak)).toEqual([true]);
    },
  );
});

describe('a Chinese numeral before a measure word', () => {
  it.each([
    ['种下一万三千棵树', '13000件'],
    ['口罩二百零五箱', '205件'],
    ['三百册', '300件'],
    ['耕牛一百六十头', '160件'],
    ['打井三十二口井', '32件'],
    ['一家五口', '1家 5人'],
  ])('%s', (text, figures) => {
    expect(figuresIn(text).join(' ')).toBe(figures);
  });

  it.each([
    ['增加一百六十床', '160'],
    ['一百二十列列车', '120'],
    ['十几列', '11..19'],
    ['三大任务', '3'],
  ])('that is not known may be a figure: %s', (text, figure) => {
    expect(extract(text).figures.map(written)).toEqual([figure]);
    expect(extract(text).figures.every(({ weak }) => weak)).toBe(true);
  });

  it('stands alone with decimals', () => {
    expect(figuresIn('约为二点七一八')).toEqual(['~2.718']);
  });
});

describe('one of a unit of time', () => {
  it.each([
    ['over a year', '>1年'],
    ['a little more than a year', '>1年'],
    ['about an hour', '~1小时'],
    ['nearly a week', '<~1周'],
  ])('is told, weakly, after a hedge: %s', (text, figure) => {
    expect(extract(text).figures.map(written)).toEqual([figure]);
    expect(extract(text).figures[0]!.weak).toBe(true);
  });

  it.each([['a year'], ['for an hour']])('and not without one: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});

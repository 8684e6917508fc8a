import { describe, expect, it } from 'vitest';
import { figuresIn } from './written.ts';

describe('千 and 百 before a unit that has them in its name belong to the unit:', () => {
  it.each([
    ['这座电站发电4200千瓦时', '4200千瓦时'],
    ['供电量9.6万亿千瓦时', '9600000000000千瓦时'],
    ['功率为350千瓦', '350千瓦'],
    ['功率为三百五十万千瓦', '3500000千瓦'],
    ['电压330千伏', '330千伏'],
    ['热量1800千卡', '1800千卡'],
    ['气压990百帕', '990百帕'],
    ['全长六百千米', '600公里'],
    ['全长3百千米', '300公里'],
    ['重八十千克', '80公斤'],
    ['功率五千瓦', '5千瓦'],
    ['长三千米', '3000米'],
    ['3千名', '3000人'],
  ])('%s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });
});

describe('a scale may stand after a blank', () => {
  it.each([
    ['投入 800 万元', '8000000元'],
    ['投入800 万元', '8000000元'],
    ['投入 1,800 万元。', '18000000元'],
    ['人口为 13 亿,', '1300000000'],
    ['近 4 万人', '<~40000人'],
    ['30 余万人', '>300000人'],
    ['30 多 万人', '>300000人'],
    ['20 万 - 30 万元', '200000..300000元'],
    ['4 万 6 千人', '46000人'],
    ['房租 6 千元', '6000元'],
    ['1亿 2000户', '100000000 2000户'],
  ])('%s', (text, figures) => {
    expect(figuresIn(text).join(' ')).toBe(figures);
  });

  it('but a word that begins like one is no scale', () => {
    expect(figuresIn('走访 12 万州老人')).toEqual(['12']);
  });
});

describe('a sum of digits and scales', () => {
  it.each([
    ['4千6百万元', '46000000元'],
    ['4千6百亿元', '460000000000元'],
    ['1百2十万人', '1200000人'],
    ['7亿4千3百万元', '743000000元'],
    ['2千300万元', '23000000元'],
    ['4千6百户', '4600户'],
    ['1亿2000万户', '120000000户'],
    ['1½ million people', '1500000人'],
  ])('%s is one number', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });

  it.each([['3千2000万元'], ['3百5百万元']])('%s is two, as the parts do not fall', (text) => {
    expect(figuresIn(text)).toHaveLength(2);
  });
});

describe('a figure in traditional characters', () => {
  it.each([
    ['約有三千人', '~3000人'],
    ['超過五百萬元', '>5000000元'],
    ['四千餘名學生', '>4000人'],
    ['兩千戶', '2000户'],
    ['三十五個百分點', '35%'],
    ['面積七百平方公尺', '700平方米'],
    ['不到兩個月', '<2月'],
  ])('%s', (text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });
});

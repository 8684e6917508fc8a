import { describe, expect, it } from 'vitest';
import { withInheritedUnits } from '../../src/check/inherit-unit.ts';
import { extract } from '../../src/figures/extract.ts';
import { written } from '../figures/written.ts';

const inherited = (text: string): string =>
  withInheritedUnits(text, extract(text).figures).map(written).join(' ');

describe('a number takes unit and scale from the bracket of its label', () => {
  it.each([
    ['标准(元/人·月):520', '520元/人/月'],
    ['标准（元/月/人）：520', '520元/月/人'],
    ['资金(亿元):3.5', '350000000元'],
    ['人数(万人): 12.3', '123000人'],
    ['增幅(%)6.1', '6.1%'],
    ['资金(万元):30-40', '300000..400000元'],
  ])('%s', (text, figure) => {
    expect(inherited(text)).toBe(figure);
  });

  it.each([
    ['资金(亿元):3万元', '30000元'],
    ['资金(万元):3亿', '300000000'],
    ['数量(2021年):30', '30'],
    ['数量(其中):30', '30'],
    ['资金(多万元):30', '30'],
    ['资金(亿元)共有30', '30'],
  ])('but not in %s', (text, figure) => {
    expect(inherited(text)).toBe(figure);
  });

  it('and has the precision of its digits', () => {
    const text = '资金(亿元):3.5';
    const [figure] = withInheritedUnits(text, extract(text).figures);
    expect(figure).toMatchObject({ place: 7, grain: 7, scale: '亿', weak: false });
  });
});

describe('a part takes the currency of its whole', () => {
  it.each([
    ['2.1 billion yuan, of which 300 million went to homes', '2100000000元 300000000元'],
    ['2.1 billion yuan, and 300 million went to homes', '2100000000元 300000000'],
    ['2.1 billion yuan, of which 300 went', '2100000000元 300'],
  ])('%s', (text, figures) => {
    expect(inherited(text)).toBe(figures);
  });
});

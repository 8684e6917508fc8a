import Big from 'big.js';
import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../src/check/context.ts';
import { carriedTime, fitUnits, ratesOf } from '../../src/check/measure.ts';
import { parseUnit, unitSet } from '../../src/quantity/unit.ts';
import { takenApart } from './isle.ts';

const rates = (text: string, written?: string): string[] => {
  const { draft, figure } = takenApart(text, written);
  return ratesOf(draft, figure).map(({ id }) => id);
};

describe('what a figure is counted by', () => {
  test.each<[text: string, rates: string[], written?: string]>([
    ['船200元。', []],
    ['船200元/月。', ['月']],
    ['每月200元。', ['月']],
    ['每人每月200元。', ['人', '月']],
    ['Each month 200 yuan.', ['月']],
    ['200 yuan a month.', ['月']],
    ['200 yuan, monthly.', [], '200 yuan'],
    ['200 yuan of tickets a month.', ['月']],
    ['200 yuan for those who sail every day.', []],
    ['200 yuan was spent on monthly passes.', []],
    // Its own words go before those around it.
    ['每年200元/月。', ['月']],
    ['Each year they get 200 yuan a month.', ['月']],
    // Words behind the figure before it or before the next are not of it.
    ['每月100元和200元。', [], '200元'],
    ['船100元每月200元。', ['月'], '200元'],
    ['200 yuan and each month 100 yuan.', [], '200 yuan'],
    ['200 yuan of wages each month and 100 yuan.', ['月'], '200 yuan'],
    ['200 yuan of wages, 100 yuan each month.', [], '200 yuan'],
    ['Each month 200 yuan and 100 yuan.', [], '100 yuan'],
    // No farther than sixty characters off.
    [`每月${'船'.repeat(57)}200元。`, ['月']],
    [`每月${'船'.repeat(61)}200元。`, []],
    // An adjective of a name is no rate; another of the name may be.
    ['A monthly pass is 200 yuan.', []],
    ['Each year a monthly pass is 200 yuan.', ['年']],
    ['A monthly ticket is 200 yuan.', ['月']],
    ['Ships came. A monthly pass is 200 yuan.', []],
    ['Ships came. A monthly pass is paid each year at 200 yuan.', ['年']],
  ])('%s %j', (text, wanted, written) => {
    expect(rates(text, written).sort()).toEqual([...wanted].sort());
  });
});

describe('the time that a figure is counted by is carried', () => {
  const carried = (text: string, written?: string): string | undefined => {
    const { draft, figure } = takenApart(text, written);
    return carriedTime(draft, figure, ratesOf(draft, figure))?.id;
  };

  test.each<[text: string, time: string | undefined, written?: string]>([
    ['船200元。', undefined],
    ['摊到每个月,大约是200元。', '月'],
    ['每年发放,每月200元。', undefined],
    ['按月算,船200元。', '月'],
    ['按年算,船200元。', '年'],
    ['换算成年,船200元。', '年'],
    ['每月发放,一年下来,船200元。', '年'],
    ['全年合计,船200元。', '年'],
    ['每个人,船200元。', undefined],
    ['每人每月发放,船200元。', '月'],
    ['每个月给每人发放,船200元。', '月'],
    [`${'船'.repeat(60)}每月:城市300元,农村200元。`, undefined],
    // From the head of a sentence past the figures between.
    ['Monthly: urban 300 yuan, rural 200 yuan.', '月'],
    ['Monthly: urban 300 yuan; rural 200 yuan.', '月'],
    ['每月标准:城市300元,农村200元。', '月'],
    ['每月300元,农村200元。', undefined],
    ['每年开港,每月标准:城市300元,农村200元。', '月'],
    ['Ships. Monthly: urban 300 yuan, rural 200 yuan.', '月'],
    ['At 5: monthly, urban 300 yuan, rural 200 yuan.', undefined],
    // Not from behind, another sentence or afar.
    ['船200元,每月发放。', undefined],
    ['每月发放。船200元。', undefined],
    ['每月发放,一座港口,船200元。', '月'],
    [`每月${'船'.repeat(50)},车200元。`, '月'],
    [`每月${'船'.repeat(61)},车200元。`, undefined],
  ])('%s %s', (text, time, written) => {
    expect(carried(text, written)).toBe(time);
  });
});

/** How a figure of a draft fits a unit: what makes it up, or why it does not. */
function fitted(text: string, unit: string): string {
  const { draft, figure } = takenApart(text);
  const wording = wordingOf(draft, figure);
  const found = fitUnits(figure, ratesOf(draft, figure), parseUnit(unit, unitSet({})), wording);
  if (found.kind !== 'same') return found.kind;
  const { factor, ...flags } = found;
  const said = Object.entries(flags).filter(([, value]) => value === true);
  return [`× ${new Big(factor).round(4).toFixed()}`, ...said.map(([name]) => name)].join(' ');
}

describe('a figure meets the unit of a fact', () => {
  test.each<[text: string, unit: string, fit: string]>([
    ['船200元。', '元', '× 1'],
    ['船200元。', '', 'other'],
    ['船200元。', '个', 'other'],
    ['船200元。', '美元', 'other'],
    ['船200角。', '元', '× 0.1 converted'],
    ['船200公斤。', '吨', '× 0.001 converted'],
    ['船200公斤。', '米', 'other'],
    ['船用了2年。', '月', '× 12 converted'],
    ['船用了2天。', '月', 'other'],
    // By a time: another one converts, where both go by months or both by seconds.
    ['每月200元。', '元/月', '× 1 rated'],
    ['每年200元。', '元/月', '× 0.0833 converted spread rated'],
    ['每月200元。', '元/年', '× 12 converted spread rated'],
    ['每天200元。', '元/月', 'rate'],
    ['船200元。', '元/月', '× 1'],
    ['每月200元。', '元', 'rate'],
    ['每年200元。', '元', '× 1'],
    ['每月2年。', '年', '× 1'],
    ['每月200角。', '元/年', '× 1.2 converted spread rated'],
    // By whom: another one does not fit.
    ['每人200元。', '元/人', '× 1'],
    ['每人200元。', '元/人/月', '× 1'],
    ['每人200元。', '元/户', 'rate'],
    ['每户200元。', '元/人', 'rate'],
    ['每户200元。', '元', '× 1'],
    ['船200元。', '元/户', '× 1'],
    ['每人每月200元。', '元/人/月', '× 1 rated'],
    ['每户200元。', '元/个', '× 1'],
    ['每次200元。', '元/户', '× 1'],
    // Shares and multiples of another amount.
    ['数量是船的240%。', '倍', '× 0.01 converted'],
    ['涨了240%。', '倍', 'other'],
    ['数量是船的2.4倍。', '%', '× 100 converted'],
    ['翻到2.4倍。', '%', 'other'],
    ['比率0.45。', '%', '× 100 converted'],
    ['比率1.45。', '%', 'other'],
    ['比率1。', '%', 'other'],
    ['比率0。', '%', 'other'],
    ['比率0.45。', '个', '× 1'],
    ['0.45%。', '%', '× 1'],
    // What counts things counts any.
    ['船200个。', '家', '× 1'],
    ['船200次。', '个', '× 1'],
    ['船200次。', '家', 'other'],
    ['船200户。', '家', '× 1'],
    ['船200户。', '个', 'other'],
    ['船200人。', '个', 'other'],
    ['船200个。', '人', '× 1'],
    ['船200家。', '人', 'other'],
    ['船200个。', '户', '× 1'],
    ['船200家。', '户', '× 1'],
    ['船200次。', '户', 'other'],
    ['船200次。', '人次', '× 1'],
    ['船200个。', '人次', 'other'],
    ['船200个。', '米', 'other'],
    ['船200户次。', '人次', 'other'],
    ['船200。', '个', '× 1'],
    ['船200。', '人', '× 1'],
    ['船200。', '%', 'other'],
    // A large bare number may be money, where it is spent or money by its noun.
    ['投入200万。', '元', '× 1'],
    ['投入200万。', '个', 'other'],
    ['投入200。', '元', 'other'],
    ['200万资金。', '元', '× 1'],
    ['200万资金。', '个', 'other'],
    ['200资金。', '元', 'other'],
    ['200万船。', '元', 'other'],
    ['船200万。', '元', '× 1'],
    ['船200。', '元', 'other'],
    ['投入200万个。', '元', '× 1'],
    ['投入200个。', '元', 'other'],
    ['投入两百万。', '元', '× 1'],
    ['投入二百。', '元', 'other'],
    ['It is worth 2 million.', '元', '× 1'],
    ['They saw 2 million birds.', '元', 'other'],
  ])('%s in %s: %s', (text, unit, wanted) => {
    expect(fitted(text, unit)).toBe(wanted);
  });
});

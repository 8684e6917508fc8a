import { describe, expect, test } from 'vitest';
import { differences } from '../../src/check/derive/differences.ts';
import { multiples } from '../../src/check/derive/multiples.ts';
import { rests } from '../../src/check/derive/rests.ts';
import { shares } from '../../src/check/derive/shares.ts';
import { type Told, workedOut } from './derive-input.ts';

/** The facts that a clause speaks of, in this order, and what its figure may be worked out from. */
type Row = [facts: string, clause: string, wanted: string[], told?: Told];

const DIFFERENCES: readonly Row[] = [
  ['harvest.apples harvest.pears', '苹果比梨少400吨', ['1200吨 - 800吨 = 400 ✗!']],
  ['harvest.apples harvest.pears', '苹果比梨低50%', ['(1200吨 - 800吨) / 800吨 = 50 ✗!']],
  ['harvest.apples harvest.pears', '苹果比梨多400吨', ['1200吨 - 800吨 = 400 ✓!']],
  ['harvest.pears harvest.apples', '梨和苹果相差500吨', ['1200吨 - 800吨 = 400 ✗!']],
  ['harvest.apples harvest.pears', '苹果和梨多出400吨', ['1200吨 - 800吨 = 400 ✓']],
  ['harvest.apples harvest.pears', '苹果和梨共400吨', []],
  ['harvest.apples harvest.pears', '苹果比梨多50%', ['(1200吨 - 800吨) / 800吨 = 50 ✓!']],
  ['harvest.pears harvest.apples', '梨比苹果少33%', ['(1200吨 - 800吨) / 1200吨 = 33.33 ≈!']],
  ['harvest.apples harvest.pears', '苹果比梨多50个百分点', []],
  ['harvest.apples harvest.pears', '苹果比梨高400元', []],
  ['harvest.apples harvest.pears', '苹果比梨多400', ['1200吨 - 800吨 = 400 ✓!']],
  [
    'harvest.apples harvest.plums',
    '苹果比李子多700吨',
    ['1200吨 - 500000公斤 = 700 ✓!', '1200吨 - 500000公斤 = 700000 ✓!'],
  ],
  [
    'harvest.plums harvest.apples',
    '李子比苹果少70万公斤',
    ['1200吨 - 500000公斤 = 700000 ✓!', '1200吨 - 500000公斤 = 700 ✓!'],
  ],
  [
    'harvest.apples harvest.plums',
    '苹果比李子多700公斤',
    ['1200吨 - 500000公斤 = 700 ✗!', '1200吨 - 500000公斤 = 700000 ✗!'],
  ],
  ['harvest.apples harvest.nuts', '苹果比坚果多400吨', []],
  ['harvest.apples harvest.figs', '苹果比无花果多1200吨', []],
  ['harvest.apples earlier.apples', '苹果比上年多200吨', []],
  ['harvest.figs harvest.apples', '无花果比苹果少1200吨', []],
  ['harvest.nuts harvest.apples', '坚果比苹果少1200吨', []],
  ['harvest.apples early.pears', '苹果比早梨多1100吨', []],
  ['early.pears harvest.apples', '早梨比苹果少1100吨', []],
  ['hands.men hands.all', '男工比工人少60人', []],
  ['hands.men hands.women', '男工比女工少20人', ['60人 - 40人 = 20 ✓!']],
  ['hands.women hands.men', '女工比男工多20人', ['60人 - 40人 = 20 ✓!']],
  ['cover.town cover.all', '城镇比全部高2个百分点', ['94% - 92% = 2 ✓!']],
  ['cover.all cover.town', '全部比城镇低2个百分点', ['94% - 92% = 2 ✓!']],
  ['cover.all cover.hills', '全部比山区高2个百分点', []],
  [
    'harvest.pears harvest.apples',
    '相差33%',
    ['(1200吨 - 800吨) / 1200吨 = 33.33 ≈!'],
    { unnamed: 'harvest.pears harvest.apples' },
  ],
  ['cover.town cover.hills', '城镇比山区高4个百分点', ['94% - 90% = 4 ✓!']],
  [
    'cover.town cover.hills',
    'the town is 4 percentage points higher than the hills',
    ['94% - 90% = 4 ✓'],
  ],
  ['cover.town cover.hills', '城镇比山区高4%', []],
  ['cover.town cover.hills', '城镇比山区高4', []],
  [
    'aid.town aid.hills',
    '城镇比山区高1800元',
    ['600元/人/月 - 5400元/人/年 = 1800 ✓!'],
    { per: '人 年' },
  ],
  [
    'aid.town aid.hills',
    '城镇比山区高150元',
    ['600元/人/月 - 5400元/人/年 = 150 ✓!'],
    { per: '人 月' },
  ],
  [
    'aid.town aid.hills',
    '城镇比山区高1800元',
    ['600元/人/月 - 5400元/人/年 = 150 ✗!', '600元/人/月 - 5400元/人/年 = 1800 ✓!'],
    { per: '人' },
  ],
  ['aid.town aid.hills', '城镇比山区高5元', [], { per: '人 天' }],
  [
    'aid.hills aid.town',
    '山区比城镇低150元',
    ['600元/人/月 - 5400元/人/年 = 1800 ✗!', '600元/人/月 - 5400元/人/年 = 150 ✓!'],
  ],
];

const MULTIPLES: readonly Row[] = [
  ['harvest.apples harvest.pears', '苹果比梨多0.5倍', ['1200吨 / 800吨 - 1 = 0.5 ✓!']],
  ['harvest.apples harvest.pears', '苹果较梨高1.5倍', ['1200吨 / 800吨 - 1 = 0.5 ✗!']],
  ['harvest.pears harvest.apples', '梨比苹果多0.5倍', []],
  ['harvest.apples harvest.pears', '苹果比梨少1.5倍', []],
  ['harvest.apples harvest.pears', '苹果与梨相比,最多为1.5倍', ['1200吨 / 800吨 = 1.5 ≈!']],
  ['harvest.apples harvest.pears', 'apples came to 1.5x the pears', ['1200吨 / 800吨 = 1.5 ✓!']],
  ['harvest.apples harvest.pears', '苹果是梨的1.5倍', ['1200吨 / 800吨 = 1.5 ✓!']],
  ['harvest.apples harvest.pears', '苹果比梨多1.5吨', []],
  ['harvest.apples harvest.plums', '苹果是李子的2.4倍', ['1200吨 / 500000公斤 = 2.4 ✓!']],
  ['harvest.apples harvest.pears', '苹果是梨的150%', ['1200吨 / 800吨 = 150 ✓!']],
  ['harvest.apples harvest.pears', '苹果为梨的150%', ['1200吨 / 800吨 = 150 ✓!']],
  ['harvest.pears harvest.apples', '梨只有苹果的67%', ['800吨 / 1200吨 = 66.67 ≈!']],
  ['harvest.pears harvest.apples', '梨仅为苹果的67%', ['800吨 / 1200吨 = 66.67 ≈!']],
  ['harvest.pears harvest.apples', '梨不到苹果的70%', ['800吨 / 1200吨 = 66.67 ≈!']],
  ['harvest.pears harvest.apples', '梨占苹果的67%', ['800吨 / 1200吨 = 66.67 ≈!']],
  ['harvest.apples harvest.pears', '苹果相当于梨150%', ['1200吨 / 800吨 = 150 ✓!']],
  ['harvest.apples harvest.pears', '苹果产量的150%', []],
  ['harvest.apples harvest.pears', '苹果比梨多50%', []],
  [
    'harvest.pears harvest.apples',
    'pears came to 67% of the apples',
    ['800吨 / 1200吨 = 66.67 ≈!'],
  ],
  ['harvest.pears harvest.apples', 'pears came to 67% of that', ['800吨 / 1200吨 = 66.67 ≈!']],
  ['harvest.apples harvest.pears', '150% as much as pears', ['1200吨 / 800吨 = 150 ✓!']],
  ['harvest.apples harvest.pears', '150% as many', ['1200吨 / 800吨 = 150 ✓!']],
  ['harvest.apples harvest.pears', '150% as high', ['1200吨 / 800吨 = 150 ✓!']],
  ['harvest.apples harvest.pears', '150% as good', []],
  ['harvest.pears harvest.apples', '后者是前者的1.5倍', ['1200吨 / 800吨 = 1.5 ✓!']],
  ['harvest.pears harvest.apples', '是前者的1.5倍', ['1200吨 / 800吨 = 1.5 ✓!']],
  ['harvest.pears harvest.apples', '为前者的1.5倍', ['1200吨 / 800吨 = 1.5 ✓!']],
  ['harvest.pears harvest.apples', '相当于前者的1.5倍', ['1200吨 / 800吨 = 1.5 ✓!']],
  ['harvest.pears harvest.apples', '达前者的1.5倍', ['1200吨 / 800吨 = 1.5 ✓!']],
  ['harvest.pears harvest.apples', '达到前者的1.5倍', ['1200吨 / 800吨 = 1.5 ✓!']],
  ['harvest.apples harvest.pears', '占前者的67%,不到', ['800吨 / 1200吨 = 66.67 ≈!']],
  ['harvest.apples harvest.pears', '只有前者的67%', ['800吨 / 1200吨 = 66.67 ≈!']],
  ['harvest.apples harvest.pears', '不到前者的70%', ['800吨 / 1200吨 = 66.67 ✗!']],
  [
    'harvest.pears harvest.apples',
    'the latter was 1.5 times the former',
    ['1200吨 / 800吨 = 1.5 ✓!'],
  ],
  ['harvest.pears harvest.apples', '1.5 times that of the former', ['1200吨 / 800吨 = 1.5 ✓!']],
  ['harvest.apples harvest.pears', '前者是后者的1.5倍', ['1200吨 / 800吨 = 1.5 ✓!']],
  [
    'harvest.apples harvest.pears',
    '苹果是梨的1.5倍',
    ['1200吨 / 800吨 = 1.5 ✓'],
    { unnamed: 'harvest.pears' },
  ],
  [
    'harvest.apples harvest.pears',
    '苹果是梨的1.5倍',
    ['800吨 / 1200吨 = 0.67 ✗'],
    { unnamed: 'harvest.apples' },
  ],
  ['harvest.apples harvest.pears', '苹果是梨的150吨', []],
  ['harvest.apples earlier.apples', '苹果是上年的1.2倍', []],
];

const SHARES: readonly Row[] = [
  ['hands.women hands.men', '女工占男工的40%', []],
  ['hands.men hands.women', '男工占女工的40%', []],
  [
    'hands.men hands.women',
    '男工占女工的40%',
    [
      '40人 / 100人 = 40 ✓!',
      '60人 / 100人 = 60 ✗',
      '40人 / (40人 + 60人) = 40 ✓',
      '60人 / (60人 + 40人) = 60 ✗',
    ],
    { unnamed: 'hands.women' },
  ],
  [
    'hands.men hands.women hands.all',
    '男工占女工的40%',
    ['40人 / 100人 = 40 ✓', '60人 / 100人 = 60 ✗'],
  ],
  ['cover.town cover.hills', '城镇占51.1%', []],
  ['hands.men', '男工占40%', ['40人 / 100人 = 40 ✓!']],
  ['harvest.apples harvest.pears', '苹果比梨多四成', []],
  [
    'harvest.apples harvest.pears',
    '苹果占六成',
    ['1200吨 / (1200吨 + 800吨) = 60 ✓', '800吨 / (800吨 + 1200吨) = 40 ✗'],
  ],
  ['hands.men', '男工达40%', []],
  ['hands.men hands.all', '男工达40%', ['40人 / 100人 = 40 ✓']],
  [
    'hands.men hands.women',
    '男工占40%',
    [
      '40人 / 100人 = 40 ✓!',
      '60人 / 100人 = 60 ✗',
      '40人 / (40人 + 60人) = 40 ✓',
      '60人 / (60人 + 40人) = 60 ✗',
    ],
  ],
  ['hands.men hands.women', '男工达40%', []],
  ['hands.men', 'men are 40% of them', ['40人 / 100人 = 40 ✓!']],
  ['hands.men', 'men are 40% often', []],
  ['hands.men', '40%的工人', ['40人 / 100人 = 40 ✓!']],
  ['hands.men', '男工40%是的', []],
  ['hands.men', '除男工外占60%', ['1 - 40人 / 100人 = 60 ✓!']],
  [
    'hands.men hands.women',
    '除男工外占60%',
    [
      '1 - 40人 / 100人 = 60 ✓!',
      '1 - 60人 / 100人 = 40 ✗',
      '40人 / (40人 + 60人) = 40 ✗',
      '60人 / (60人 + 40人) = 60 ✓',
    ],
  ],
  ['hands.men', 'men are 40%of them', ['40人 / 100人 = 40 ✓!']],
  ['hands.men', 'men are 40%, one of them', []],
  ['hands.men', '男工占400‰', ['40人 / 100人 = 40 ✓!']],
  ['hands.men', '男工占40人', []],
  [
    'harvest.apples harvest.plums',
    '苹果占70.6%',
    ['1200吨 / (1200吨 + 500000公斤) = 70.59 ≈', '500000公斤 / (500000公斤 + 1200吨) = 29.41 ✗'],
  ],
  ['sheds.lit', '占40%', []],
  ['hands.fewer', '占30%', []],
];

const RESTS: readonly Row[] = [
  ['sheds.begun', '尚有20个未开工', ['90个 - 70个 = 20 ✓!']],
  ['sheds.begun', '还剩20个', ['90个 - 70个 = 20 ✓']],
  ['sheds.begun', '20 are not yet begun', ['90个 - 70个 = 20 ✓!']],
  ['sheds.begun', '20 others are without a roof', ['90个 - 70个 = 20 ✓!']],
  ['sheds.begun', '没有被开工的还有20个', ['90个 - 70个 = 20 ✓!']],
  ['sheds.begun', '共20个', []],
  ['sheds.begun', '还剩20元', []],
  ['sheds.lit', '还剩2个', []],
  ['hands.men sheds.begun', '还剩20个', ['100人 - 40人 = 60 ✗', '90个 - 70个 = 20 ✓']],
  ['trees.bearing trees.young', '尚有40%未结果', ['100% - 60% = 40 ✓!', '100% - 10% = 90 ✗']],
  ['trees.young trees.bearing', '还剩40%', ['100% - 10% = 90 ✗', '100% - 60% = 40 ✓']],
  ['hands.men trees.bearing', '尚有40%未结果', ['100% - 60% = 40 ✓!']],
  ['trees.bearing', '尚有40个未结果', []],
  ['trees.spread', '还剩95%', []],
];

describe('one of two facts less the other', () => {
  test.each(DIFFERENCES)('%s: %s', (facts, clause, wanted, told) => {
    expect(workedOut(differences, facts, clause, told)).toEqual(wanted);
  });
});

describe('how many times one fact is of another', () => {
  test.each(MULTIPLES)('%s: %s', (facts, clause, wanted, told) => {
    expect(workedOut(multiples, facts, clause, told)).toEqual(wanted);
  });
});

describe('a part over its whole, or over both of two', () => {
  test.each(SHARES)('%s: %s', (facts, clause, wanted, told) => {
    expect(workedOut(shares, facts, clause, told)).toEqual(wanted);
  });
});

describe('what is left of a whole', () => {
  test.each(RESTS)('%s: %s', (facts, clause, wanted, told) => {
    expect(workedOut(rests, facts, clause, told)).toEqual(wanted);
  });
});

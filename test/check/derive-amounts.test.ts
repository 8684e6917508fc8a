import { describe, expect, test } from 'vitest';
import { bases } from '../../src/check/derive/bases.ts';
import { portions } from '../../src/check/derive/portions.ts';
import { products } from '../../src/check/derive/products.ts';
import { quotients } from '../../src/check/derive/quotients.ts';
import { spreads } from '../../src/check/derive/spreads.ts';
import { sums } from '../../src/check/derive/sums.ts';
import { type Told, workedOut } from './derive-input.ts';

/** The facts that a clause speaks of, in this order, and what its figure may be worked out from. */
type Row = [facts: string, clause: string, wanted: string[], told?: Told];

const SUMS: readonly Row[] = [
  ['harvest.apples harvest.pears', '苹果和梨各2000吨', []],
  ['harvest.apples harvest.pears', '苹果和梨均为2000吨', []],
  ['harvest.apples harvest.pears', '苹果和梨都是2000吨', []],
  ['harvest.apples harvest.pears', '苹果和梨各自合计2000吨', ['1200吨 + 800吨 = 2000 ✓!']],
  ['harvest.apples harvest.pears', '首都的苹果和梨2000吨', ['1200吨 + 800吨 = 2000 ✓']],
  ['harvest.apples harvest.pears', 'apples and pears, 2,000 tonnes each', []],
  ['harvest.apples harvest.pears', 'both apples and pears, 2,000 tonnes', []],
  ['harvest.apples harvest.pears', '苹果各2000吨', [], { sentence: '一共各2000吨' }],
  ['harvest.apples harvest.pears', '苹果和梨合计2000吨', ['1200吨 + 800吨 = 2000 ✓!']],
  ['harvest.apples harvest.pears', '苹果和梨2000吨', ['1200吨 + 800吨 = 2000 ✓']],
  ['harvest.apples harvest.pears', '苹果2000吨', []],
  [
    'harvest.apples harvest.pears',
    '苹果2000吨',
    ['1200吨 + 800吨 = 2000 ✓'],
    { sentence: '一共,苹果2000吨' },
  ],
  [
    'harvest.apples harvest.pears',
    '苹果一共2000吨',
    ['1200吨 + 800吨 = 2000 ✓'],
    { sentence: '苹果' },
  ],
  ['harvest.apples harvest.pears hands.men hands.women', '合计100人', ['40人 + 60人 = 100 ✓!']],
  [
    'harvest.apples harvest.pears hands.men hands.women',
    '合计100',
    ['1200吨 + 800吨 = 2000 ✗!', '40人 + 60人 = 100 ✓!'],
  ],
  [
    'harvest.apples harvest.plums harvest.pears',
    '合计2500吨',
    ['1200吨 + 500000公斤 + 800吨 = 2500 ✓!'],
  ],
  ['harvest.plums harvest.apples', '合计1700吨', ['500000公斤 + 1200吨 = 1700000 ✓!']],
  ['harvest.plums harvest.apples', '合计1700公斤', ['500000公斤 + 1200吨 = 1700000 ✗!']],
  ['harvest.apples', '合计1200吨', []],
  ['harvest.apples harvest.nuts', '合计1200吨', []],
  ['harvest.apples earlier.apples', '合计2200吨', []],
  ['hands.women hands.men', '合计100人', ['60人 + 40人 = 100 ✓!']],
  ['hands.women hands.men', '合计100元', []],
  ['hands.women hands.men', '合计100个', ['60人 + 40人 = 100 ✓!']],
  ['hands.women hands.men', '合计100户', []],
  ['harvest.apples harvest.pears', '合计2000升', []],
  ['harvest.apples harvest.pears', '合计2000个', []],
];

const PORTIONS: readonly Row[] = [
  ['trees.all trees.bearing', '结果的3000棵', ['5000棵 × 60% = 3000 ✓']],
  ['trees.all trees.bearing', '尚未结果的2000棵', ['5000棵 × (1 - 60%) = 2000 ✓']],
  ['trees.all trees.young', '幼树500棵', []],
  ['trees.all trees.bearing trees.young', '结果的3000棵', ['5000棵 × 60% = 3000 ✓']],
  ['trees.all trees.bearing', '结果的3000元', []],
  ['trees.all trees.bearing', '结果的60%', []],
  ['cover.town cover.hills', '85%', []],
  ['hands.all trees.bearing', '60人', []],
  ['trees.all', '结果的3000棵', []],
  ['trees.gone trees.bearing', '3棵', []],
  ['trees.sheds trees.bearing', '6座', []],
  ['trees.all trees.spread', '3000棵', []],
  ['later.trees trees.bearing', '60棵', []],
];

const PRODUCTS: readonly Row[] = [
  ['fund.year', '两年合计100万元', ['50万元 × 2 = 1000000 ✓!']],
  ['fund.year', '前后共100万元', ['50万元 × 2 = 1000000 ✓']],
  ['fund.year', '前后100万元', []],
  ['fund.year', '两年100万元', ['50万元 × 2 = 1000000 ✓']],
  ['fund.year', '二年100万元', ['50万元 × 2 = 1000000 ✓']],
  ['fund.year', '2年间100万元', ['50万元 × 2 = 1000000 ✓']],
  ['fund.year', '两个年度100万元', ['50万元 × 2 = 1000000 ✓']],
  ['fund.year', 'over two years 1 million yuan', ['50万元 × 2 = 1000000 ✓']],
  ['fund.year', '100万元', ['50万元 × 2 = 1000000 ✓'], { sentence: '一共100万元' }],
  ['fund.year', '合计100万元', [], { per: '年' }],
  ['fund.year', '两年合计100万元', ['50万元 × 2 = 1000000 ✓!'], { per: '年' }],
  ['fund.year', '两年100万元', [], { per: '年' }],
  ['fund.year', '合计100万元', ['50万元 × 2 = 1000000 ✓!'], { per: '人' }],
  ['fund.each', '合计300元', ['300元 × 1 = 300 ✓!']],
  ['fund.zh', '合计400元', ['400元 × 1 = 400 ✓!']],
  ['fund.euro', '合计700欧元', ['700欧元/年 × 1 = 700 ✓!']],
  ['fund.head', '合计800元', []],
  ['fund.range', '合计800元', []],
  ['aid.hills', '合计5400元', []],
  ['wages.all', '合计600万元', []],
  ['fund.year', '合计100人', []],
];

const QUOTIENTS: readonly Row[] = [
  ['wages.all', '人均6万元', ['600万元 / 100人 = 60000 ✓!'], { per: '人' }],
  ['wages.all', '平均6万元', ['600万元 / 100人 = 60000 ✓']],
  ['wages.all', '6万元', []],
  ['wages.all', '6万元', [], { per: '年' }],
  ['wages.all', '6万元', ['600万元 / 100人 = 60000 ✓'], { per: '人' }],
  ['wages.all', '户均6万元', [], { per: '户' }],
  ['wages.all', '平均每天6万元', [], { per: '天' }],
  ['wages.all', '人均每月6万元', [], { per: '人 月' }],
  ['wages.all', '人均每年6万元', ['600万元 / 100人 = 60000 ✓!'], { per: '年 人' }],
  ['wages.all', '人均6万美元', [], { per: '人' }],
  [
    'wages.all wages.paid wages.span',
    '平均12万元',
    ['600万元 / 100人 = 60000 ✗!', '600万元 / 50人 = 120000 ✓!'],
    { per: '人' },
  ],
  ['aid.town', '平均6万元', [], { per: '人' }],
  [
    'aid.town.spent aid.town.guests aid.guests',
    '平均2000元',
    ['24000元 / 12人 = 2000 ✓!'],
    { per: '人' },
  ],
  ['fund.gift', '平均7万元', ['约700万元 / 100人 = 70000 ≈!'], { per: '人' }],
  ['fund.gift', '平均不到7.1万元', ['约700万元 / 100人 = 70000 ≈!'], { per: '人' }],
  ['fund.year fund.givers', '平均5万元', ['50万元 / 10人 = 50000 ✓!'], { per: '人' }],
  ['hands.fewer', '每家0.3人', [], { per: '人' }],
  ['hands.fewer', '平均0.3人', ['30人 / 100人 = 0.3 ✓'], { per: '人' }],
  ['harvest.nuts hands.all', '平均5吨', [], { per: '人' }],
  ['wages.fees', '每人1万元', ['100万元 / 30人 = 33333.33 ✗'], { per: '人' }],
];

const SPREADS: readonly Row[] = [
  ['wages.all', '平均每月50万元', ['600万元 / 12 = 500000 ✓'], { per: '月' }],
  ['wages.all', '平均每季度150万元', ['600万元 / 4 = 1500000 ✓'], { per: '季度' }],
  ['wages.all', '平均每周11.5万元', ['600万元 / 52 = 115384.62 ≈'], { per: '周' }],
  ['wages.all', '平均每天1.64万元', ['600万元 / 365 = 16438.36 ≈'], { per: '天' }],
  ['wages.all', '一天1.64万元', ['600万元 / 365 = 16438.36 ≈'], { per: '天' }],
  ['wages.all', '日均1.64万元', ['600万元 / 365 = 16438.36 ≈'], { per: '天' }],
  ['wages.all', '月均50万元', ['600万元 / 12 = 500000 ✓'], { per: '月' }],
  ['wages.all', '1.64万元', [], { per: '天' }],
  ['wages.all', 'daily wages of 16,438 yuan', ['600万元 / 365 = 16438.36 ≈'], { per: '天' }],
  ['wages.all', '16,438 yuan a day', ['600万元 / 365 = 16438.36 ≈'], { per: '天' }],
  ['wages.all', '平均每年600万元', [], { per: '年' }],
  ['wages.all', '合50万元', [], { per: '月' }],
  ['wages.all', '平均50万元', [], { per: '人' }],
  ['wages.all', '平均50万元', []],
  ['aid.hills', '每天14.79元', ['5400元/人/年 / 365 = 14.79 ≈'], { per: '人 天' }],
  ['aid.hills', '平均每月450元', [], { per: '人 月' }],
  ['harvest.both', '平均每月216.7吨', [], { per: '月' }],
  ['aid.town', '每天450元', [], { per: '人 天' }],
  ['fund.year', '每天1370元', ['50万元 / 365 = 1369.86 ≈'], { per: '天' }],
  ['fund.each', '每天1元', [], { per: '天' }],
  ['harvest.nuts', '每天1吨', [], { per: '天' }],
  ['wages.all', '每天1吨', [], { per: '天' }],
];

const BASES: readonly Row[] = [
  ['sheds.times', '45个', ['90个 / 2倍 = 45 ✓']],
  ['sheds.times', '45人', []],
  ['sheds.begun', '45个', []],
  ['wages.all', '45人', []],
  ['sheds.never', '45个', []],
  ['sheds.more', '3个', []],
];

describe('facts added up', () => {
  test.each(SUMS)('%s: %s', (facts, clause, wanted, told) => {
    expect(workedOut(sums, facts, clause, told)).toEqual(wanted);
  });
});

describe('the share of a count that one sentence of the report gives', () => {
  test.each(PORTIONS)('%s: %s', (facts, clause, wanted, told) => {
    expect(workedOut(portions, facts, clause, told)).toEqual(wanted);
  });
});

describe('a yearly amount over its years', () => {
  test.each(PRODUCTS)('%s: %s', (facts, clause, wanted, told) => {
    expect(workedOut(products, facts, clause, told)).toEqual(wanted);
  });
});

describe('an amount over a count', () => {
  test.each(QUOTIENTS)('%s: %s', (facts, clause, wanted, told) => {
    expect(workedOut(quotients, facts, clause, told)).toEqual(wanted);
  });
});

describe('an amount of a year by month or day', () => {
  test.each(SPREADS)('%s: %s', (facts, clause, wanted, told) => {
    expect(workedOut(spreads, facts, clause, told)).toEqual(wanted);
  });
});

describe('what a multiple is a multiple of', () => {
  test.each(BASES)('%s: %s', (facts, clause, wanted, told) => {
    expect(workedOut(bases, facts, clause, told)).toEqual(wanted);
  });
});

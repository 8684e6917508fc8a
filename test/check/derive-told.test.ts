import Big from 'big.js';
import { describe, expect, test } from 'vitest';
import { derivedFromTold } from '../../src/check/derive/told.ts';
import { factsOf, inputOf, shown } from './derive-input.ts';

/** What the clause of a figure says besides. */
interface Beside {
  /** The facts it speaks of in full. */
  spoken?: string;
  /** The small numbers that stand before the figure. */
  counts?: number[];
  /** What the figure is counted by. */
  per?: string;
}

/** The facts that other figures of the draft bear out, a clause, and what its figure is worked out from. */
type Row = [stated: string, clause: string, wanted: string[], beside?: Beside];

const SUMS: readonly Row[] = [
  ['harvest.apples harvest.pears', '合计2000吨', ['1200吨 + 800吨 = 2000 ✓!']],
  ['harvest.apples harvest.pears', '得到2000吨', []],
  ['harvest.apples hands.men', '合计1200吨', []],
  ['harvest.apples hands.men', '合计1240吨', []],
  [
    'harvest.apples harvest.pears harvest.plums',
    '合计2500吨',
    ['1200吨 + 800吨 + 500000公斤 = 2500 ✓!'],
  ],
  ['harvest.apples harvest.pears harvest.plums', '合计1300吨', ['800吨 + 500000公斤 = 1300 ✓!']],
  ['harvest.apples harvest.pears harvest.plums', '合计2000吨', []],
  [
    'harvest.apples harvest.pears harvest.plums',
    '合计1300000公斤',
    ['800吨 + 500000公斤 = 1300 ✓!'],
  ],
  ['harvest.apples', '合计1200吨', []],
  ['harvest.apples harvest.nuts', '合计1200吨', []],
  ['harvest.apples harvest.figs', '合计1200吨', []],
  ['sheds.planned trees.all', '合计5090个', ['90个 + 5000棵 = 5090 ✓!']],
];

const DIFFERENCES: readonly Row[] = [
  [
    'harvest.apples harvest.pears',
    '苹果比梨少400吨',
    [],
    { spoken: 'harvest.apples harvest.pears' },
  ],
  [
    'harvest.apples harvest.pears',
    '相差400吨',
    ['1200吨 - 800吨 = 400 ✓!', '1200吨 - 800吨 = 400 ✓!'],
  ],
  [
    'harvest.pears harvest.apples',
    '相差400吨',
    ['1200吨 - 800吨 = 400 ✓!', '1200吨 - 800吨 = 400 ✓!'],
  ],
  ['harvest.apples harvest.pears', '得到400吨', []],
  ['harvest.apples harvest.pears', '相差500吨', []],
  ['harvest.apples harvest.pears', '相差400元', []],
  [
    'harvest.apples harvest.plums',
    '相差700吨',
    ['1200吨 - 500000公斤 = 700 ✓!', '1200吨 - 500000公斤 = 700000 ✓!'],
  ],
  [
    'harvest.apples harvest.plums',
    '相差70万公斤',
    ['1200吨 - 500000公斤 = 700 ✓!', '1200吨 - 500000公斤 = 700000 ✓!'],
  ],
  ['harvest.apples hands.men', '相差1160吨', []],
  ['sheds.planned hands.all', '相差10个', []],
  ['trees.all sheds.planned', '相差4910个', ['5000棵 - 90个 = 4910 ✓!', '5000棵 - 90个 = 4910 ✓!']],
  ['wages.all harvest.apples', '相差5998800', []],
  ['harvest.apples harvest.figs', '相差1200吨', []],
  ['fund.year aid.hills', '相差494600元', []],
];

const RESTS: readonly Row[] = [
  ['sheds.planned sheds.begun', '还剩20个', ['90个 - 70个 = 20 ✓!']],
  ['sheds.begun sheds.planned', '还剩20个', ['90个 - 70个 = 20 ✓!']],
  ['sheds.planned sheds.begun', '得到20个', []],
  ['sheds.planned sheds.begun', '还剩20元', []],
  ['trees.all sheds.begun', '还剩4930个', []],
  ['hands.fewer hands.all', '还剩70人', ['100人 - 30人 = 70 ✓!']],
  ['hands.all hands.fewer', '还剩70人', ['100人 - 30人 = 70 ✓!']],
  ['wages.all sheds.begun hands.all', '还剩30人', []],
  ['aid.town aid.town.spent', '还剩23400元', []],
  ['hands.women hands.all', '还剩40人', ['100人 - 60人 = 40 ✓!']],
  ['fund.gift hands.all', '还剩699.99万元', []],
  ['hands.fewer trees.all hands.men', '还剩10人', []],
  ['wages.fees wages.all', '还剩500万元', ['600万元 - 100万元 = 5000000 ✓!']],
  ['wages.all wages.fees', '还剩500万元', ['600万元 - 100万元 = 5000000 ✓!']],
  ['wages.all fund.year', '还剩550万元', []],
  ['wages.fees fund.year', '还剩50万元', []],
];

const MULTIPLES: readonly Row[] = [
  ['harvest.apples harvest.pears', '前者是后者的1.5倍', ['1200吨 / 800吨 = 1.5 ✓!']],
  ['harvest.pears harvest.apples', '后者是前者的1.5倍', ['1200吨 / 800吨 = 1.5 ✓!']],
  ['harvest.pears harvest.apples', '是前者的1.5倍', ['1200吨 / 800吨 = 1.5 ✓!']],
  ['harvest.apples harvest.pears', '是梨的1.5倍', []],
  ['harvest.apples harvest.pears', '前者是后者的1.5吨', []],
  ['trees.all harvest.apples harvest.pears', '前者是后者的1.5倍', ['1200吨 / 800吨 = 1.5 ✓!']],
  ['harvest.apples hands.men', '前者是后者的30倍', []],
  ['harvest.apples', '前者是后者的1倍', []],
  ['harvest.apples harvest.plums', '前者是后者的2.4倍', []],
  [
    'harvest.apples harvest.pears',
    'the former is 1.5 times the latter',
    ['1200吨 / 800吨 = 1.5 ✓!'],
  ],
  [
    'harvest.pears harvest.apples',
    'the latter is 1.5 times the former',
    ['1200吨 / 800吨 = 1.5 ✓!'],
  ],
  ['harvest.apples harvest.pears', '前者是后者的1.5x', ['1200吨 / 800吨 = 1.5 ✓!']],
];

const AVERAGES: readonly Row[] = [
  ['wages.all hands.all', '平均6万元', ['600万元 / 100人 = 60000 ✓!']],
  ['hands.all wages.all', '平均6万元', ['600万元 / 100人 = 60000 ✓!']],
  ['wages.all hands.all', '得到6万元', []],
  ['wages.all hands.all', '6万元', ['600万元 / 100人 = 60000 ✓!'], { per: '人' }],
  ['wages.all hands.all', '6万元', [], { per: '月' }],
  ['wages.all hands.all', '6万元', [], { per: '月 人' }],
  ['wages.all hands.all', '6万元', ['600万元 / 100人 = 60000 ✓!'], { per: '年 人' }],
  ['wages.all hands.all', '得到6万元', [], { per: '年' }],
  ['wages.all hands.all', '户均6万元', [], { per: '户' }],
  ['wages.all trees.young', '平均60万元', []],
  ['wages.all hands.all', '平均6万美元', []],
  ['wages.all hands.all', '平均7万元', []],
  ['trees.all hands.all', '平均50棵', ['5000棵 / 100人 = 50 ✓!']],
  ['wages.all wages.span', '平均200万元', []],
];

const SHARES: readonly Row[] = [
  ['hands.men hands.all', '占40%', ['40人 / 100人 = 40 ✓!'], { spoken: 'hands.men' }],
  ['hands.men hands.all', '占40%', []],
  ['hands.men hands.all', '约40%', [], { spoken: 'hands.men' }],
  ['hands.men hands.all', '占40人', [], { spoken: 'hands.men' }],
  ['sheds.begun sheds.planned', '约78%', ['70个 / 90个 = 77.78 ≈!']],
  ['sheds.begun sheds.planned', '占77.8%', ['70个 / 90个 = 77.78 ≈!']],
  ['sheds.begun trees.all', '约1.4%', []],
  ['sheds.begun hands.all', '占70%', [], { spoken: 'sheds.begun' }],
  ['hands.men hands.women', '占40%', ['40人 / (40人 + 60人) = 40 ✓!'], { spoken: 'hands.men' }],
  ['hands.women hands.men', '占60%', ['60人 / (60人 + 40人) = 60 ✓!'], { spoken: 'hands.women' }],
  ['hands.women hands.men', '占66.7%', [], { spoken: 'hands.women' }],
  ['hands.women hands.men', '占150%', [], { spoken: 'hands.women' }],
  [
    'hands.men hands.women hands.fewer',
    '占30.8%',
    ['40人 / (40人 + 60人 + 30人) = 30.77 ≈!'],
    { spoken: 'hands.men' },
  ],
  ['hands.men', '占100%', [], { spoken: 'hands.men' }],
  ['trees.young trees.bearing', '占16.7%', [], { spoken: 'trees.young' }],
  [
    'harvest.apples harvest.pears',
    '占60%',
    ['1200吨 / (1200吨 + 800吨) = 60 ✓!'],
    { spoken: 'harvest.apples' },
  ],
  ['harvest.apples harvest.plums', '占70.6%', [], { spoken: 'harvest.apples' }],
  [
    'hands.men hands.women wages.all',
    '占40%',
    ['40人 / (40人 + 60人) = 40 ✓!'],
    { spoken: 'hands.men' },
  ],
  ['sheds.begun hands.all', '约70%', []],
  ['hands.men hands.all', '约40%', []],
];

const PRODUCTS: readonly Row[] = [
  ['fund.year', '两年就是100万元', ['50万元 × 2 = 1000000 ✓!'], { counts: [2] }],
  ['fund.year', '两年便是100万元', ['50万元 × 2 = 1000000 ✓!'], { counts: [2] }],
  ['fund.year', '两年得到100万元', [], { counts: [2] }],
  ['fund.year', '两年就是100万元', []],
  ['fund.year', '两年就是100万元', [], { counts: [3] }],
  ['fund.year', '两年就是100万元', ['50万元 × 2 = 1000000 ✓!'], { counts: [3, 2] }],
  ['fund.year', '两年就是100万至110万元', [], { counts: [2] }],
  ['fund.year', '两年就是近101万元', [], { counts: [2] }],
  ['fund.year', '两年就是100元', [], { counts: [2] }],
  ['hands.all', '两年就是200元', [], { counts: [2] }],
  ['hands.all fund.year', '两年就是100万元', ['50万元 × 2 = 1000000 ✓!'], { counts: [2] }],
  ['fund.year', 'two of them make 1 million yuan', ['50万元 × 2 = 1000000 ✓!'], { counts: [2] }],
  ['harvest.apples', '两份共2400吨', ['1200吨 × 2 = 2400 ✓!'], { counts: [2] }],
  ['harvest.apples', '两份共2400000公斤', ['1200吨 × 2 = 2400 ✓!'], { counts: [2] }],
  ['harvest.apples', '两份共2400公斤', [], { counts: [2] }],
];

function derivedOf(stated: string, clause: string, beside: Beside = {}): string[] {
  const { spoken = '', counts = [], per = '' } = beside;
  const told = { facts: factsOf(stated), counts: counts.map((count) => new Big(count)) };
  return derivedFromTold(inputOf(spoken, clause, { per }), told).map(shown);
}

describe('sums of what a draft states before', () => {
  test.each(SUMS)('%s: %s', (stated, clause, wanted, beside) => {
    expect(derivedOf(stated, clause, beside)).toEqual(wanted);
  });
});

describe('differences of what a draft states before', () => {
  test.each(DIFFERENCES)('%s: %s', (stated, clause, wanted, beside) => {
    expect(derivedOf(stated, clause, beside)).toEqual(wanted);
  });
});

describe('rests of what a draft states before', () => {
  test.each(RESTS)('%s: %s', (stated, clause, wanted, beside) => {
    expect(derivedOf(stated, clause, beside)).toEqual(wanted);
  });
});

describe('multiples of what a draft states before', () => {
  test.each(MULTIPLES)('%s: %s', (stated, clause, wanted, beside) => {
    expect(derivedOf(stated, clause, beside)).toEqual(wanted);
  });
});

describe('averages of what a draft states before', () => {
  test.each(AVERAGES)('%s: %s', (stated, clause, wanted, beside) => {
    expect(derivedOf(stated, clause, beside)).toEqual(wanted);
  });
});

describe('shares of what a draft states before', () => {
  test.each(SHARES)('%s: %s', (stated, clause, wanted, beside) => {
    expect(derivedOf(stated, clause, beside)).toEqual(wanted);
  });
});

describe('what a number of them comes to', () => {
  test.each(PRODUCTS)('%s: %s', (stated, clause, wanted, beside) => {
    expect(derivedOf(stated, clause, beside)).toEqual(wanted);
  });
});

import { describe, expect, test } from 'vitest';
import { toldOf } from './farm.ts';

/** Figures told beside others of their sentence, which they are worked out from or set against. */
const ROWS: readonly (readonly [draft: string, told: readonly string[]])[] = [
  [
    '苹果产量1200吨,梨产量800吨,合起来2000吨。',
    [
      '1200吨 supported:exact yield.apples',
      '800吨 supported:exact yield.pears',
      '2000吨 supported:derived yield.pears yield.apples',
    ],
  ],
  [
    '苹果产量1200吨,梨产量800吨,合起来2200吨。',
    [
      '1200吨 supported:exact yield.apples',
      '800吨 supported:exact yield.pears',
      '2200吨 refuted:value yield.pears yield.apples → 2000吨',
    ],
  ],
  [
    '苹果产量1200吨,梨产量800吨,总计2000吨。',
    [
      '1200吨 supported:exact yield.apples',
      '800吨 supported:exact yield.pears',
      '2000吨 supported:derived yield.pears yield.apples',
    ],
  ],
  [
    '苹果产量1200吨,梨产量800吨,前者比后者多400吨。',
    [
      '1200吨 supported:exact yield.apples',
      '800吨 supported:exact yield.pears',
      '400吨 supported:derived yield.apples yield.pears',
    ],
  ],
  [
    '苹果产量1200吨,梨产量800吨,后者比前者少400吨。',
    [
      '1200吨 supported:exact yield.apples',
      '800吨 supported:exact yield.pears',
      '400吨 supported:derived yield.apples yield.pears',
    ],
  ],
  [
    '苹果产量1200吨,梨产量800吨,前者是后者的1.5倍。',
    [
      '1200吨 supported:exact yield.apples',
      '800吨 supported:exact yield.pears',
      '1.5倍 supported:derived yield.apples yield.pears',
    ],
  ],
  [
    '苹果产量1200吨,梨产量800吨,后者是前者的三分之二。',
    [
      '1200吨 supported:exact yield.apples',
      '800吨 supported:exact yield.pears',
      '三分之二 supported:derived yield.pears yield.apples',
    ],
  ],
  [
    '苹果产量1200吨,梨产量800吨,后者是前者的三分之一。',
    [
      '1200吨 supported:exact yield.apples',
      '800吨 supported:exact yield.pears',
      '三分之一 refuted:value yield.pears yield.apples',
    ],
  ],
  [
    '苹果产量1200吨,梨产量800吨,相差400吨。',
    [
      '1200吨 supported:exact yield.apples',
      '800吨 supported:exact yield.pears',
      '400吨 supported:derived yield.apples yield.pears',
    ],
  ],
  [
    '苹果产量1200吨,梨产量800吨,相差500吨。',
    [
      '1200吨 supported:exact yield.apples',
      '800吨 supported:exact yield.pears',
      '500吨 refuted:value yield.apples yield.pears → 400吨',
    ],
  ],
  [
    '工人100人,女工60人,其余40人是男工。',
    [
      '100人 supported:exact workers.total',
      '60人 supported:exact workers.women',
      '40人 supported:exact workers.men',
    ],
  ],
  [
    '工人100人,女工60人,其余50人是男工。',
    [
      '100人 supported:exact workers.total',
      '60人 supported:exact workers.women',
      '50人 refuted:value workers.men → 40人',
    ],
  ],
  [
    '工人100人,女工60人,占比60%。',
    [
      '100人 supported:exact workers.total',
      '60人 supported:exact workers.women',
      '60% supported:derived workers.women workers.total',
    ],
  ],
  [
    '工人100人,女工60人,占比50%。',
    [
      '100人 supported:exact workers.total',
      '60人 supported:exact workers.women',
      '50% refuted:value workers.women workers.total → 60%',
    ],
  ],
  [
    '工人100人,每人工资6万元,合计600万元。',
    [
      '100人 supported:exact workers.total',
      '6万元 supported:derived wages.total workers.total',
      '600万元 supported:exact wages.total',
    ],
  ],
  [
    '果树5000棵,工人100人,平均每人50棵。',
    [
      '5000棵 supported:exact trees.total',
      '100人 supported:exact workers.total',
      '50棵 supported:derived trees.total workers.total',
    ],
  ],
  [
    '果树5000棵,苹果产量1200吨,平均每棵0.24吨。',
    [
      '5000棵 supported:exact trees.total',
      '1200吨 supported:exact yield.apples',
      '0.24吨 supported:derived yield.apples trees.total',
    ],
  ],
  [
    '苹果产量1200吨,平均每月100吨。',
    ['1200吨 supported:exact yield.apples', '100吨 supported:derived yield.apples'],
  ],
  [
    '苹果产量1200吨,平均每季度300吨。',
    ['1200吨 supported:exact yield.apples', '300吨 supported:derived yield.apples'],
  ],
  [
    '苹果产量1200吨,平均每天3.29吨。',
    ['1200吨 supported:exact yield.apples', '3.29吨 supported:derived yield.apples'],
  ],
  [
    '补贴每年50万元,三年就是150万元。',
    ['50万元 supported:exact fund.year', '150万元 supported:derived fund.year'],
  ],
  [
    '补贴每年50万元,相当于每月4.17万元。',
    ['50万元 supported:exact fund.year', '4.17万元 supported:rounded fund.year'],
  ],
  ['青河农场苹果产量1200吨。', ['1200吨 supported:exact yield.apples']],
  ['外省苹果产量1200吨。', ['1200吨 refuted:scope yield.apples']],
  ['全国苹果产量1200吨。', ['1200吨 refuted:scope yield.apples']],
  ['全省果树5000棵。', ['5000棵 refuted:scope trees.total']],
  [
    '男工40人,果树5000棵。',
    ['40人 supported:exact workers.men', '5000棵 supported:exact trees.total'],
  ],
  [
    '果树5000棵,男工60人。',
    ['5000棵 supported:exact trees.total', '60人 refuted:subject workers.men → 40人'],
  ],
  [
    '女工40人,果树5000棵。',
    ['40人 refuted:subject workers.women → 60人', '5000棵 supported:exact trees.total'],
  ],
  ['工人60人。', ['60人 refuted:subject workers.total → 100人']],
  ['工人40人。', ['40人 refuted:subject workers.total → 100人']],
  ['工人120人。', ['120人 refuted:value workers.total → 100人']],
  ['工人1000人。', ['1000人 refuted:value workers.total → 100人']],
  ['农场工人只有100人。', ['100人 supported:exact workers.total']],
  ['农场工人多达100人。', ['100人 supported:exact workers.total']],
  ['农场工人增加到100人。', ['100人 supported:exact workers.total']],
  ['农场工人增加100人。', ['100人 nei']],
  ['农场工人减少100人。', ['100人 nei']],
  ['农场工人增加了20%。', ['20% nei']],
  ['苹果产量增长到1200吨。', ['1200吨 supported:exact yield.apples']],
  ['苹果产量增长1200吨。', ['1200吨 nei']],
  [
    '苹果的产量为1200吨,梨的则为800吨。',
    ['1200吨 supported:exact yield.apples', '800吨 supported:exact yield.pears'],
  ],
  [
    '苹果的产量为1200吨,梨的则为900吨。',
    ['1200吨 supported:exact yield.apples', '900吨 refuted:value yield.pears → 800吨'],
  ],
  [
    '苹果、梨产量依次为1200吨、800吨。',
    ['1200吨 supported:exact yield.apples', '800吨 supported:exact yield.pears'],
  ],
  [
    '苹果、梨产量依次是800吨、1200吨。',
    ['800吨 refuted:subject yield.apples → 1200吨', '1200吨 refuted:subject yield.pears → 800吨'],
  ],
  ['每位工人平均工资6万元。', ['6万元 supported:derived wages.total workers.total']],
  [
    '开园是在6月18日,苹果产量1200吨。',
    ['6月18日 supported:exact opened', '1200吨 supported:exact yield.apples'],
  ],
  ['6月18日开园,6月19日迎来游客。', ['6月18日 supported:exact opened']],
  [
    '农场2023年6月18日正式开园,工人100人。',
    ['2023年6月18日 supported:exact opened', '100人 supported:exact workers.total'],
  ],
];

describe('figures beside each other', () => {
  test.each(ROWS)('%s', (draft, told) => {
    expect(toldOf(draft)).toEqual(told);
  });
});

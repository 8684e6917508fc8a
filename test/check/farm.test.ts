import { describe, expect, test } from 'vitest';
import { toldOf } from './farm.ts';

/** Years, places, what is to come or denied, notations, and figures told beside others. */
const ROWS: readonly (readonly [draft: string, told: readonly string[]])[] = [
  ['2023年苹果产量1200吨。', ['1200吨 supported:exact yield.apples']],
  ['2022年苹果产量1200吨。', ['1200吨 refuted:scope yield.apples']],
  ['2024年苹果产量1200吨。', ['1200吨 refuted:scope yield.apples']],
  ['苹果产量上一年为1200吨。', ['1200吨 refuted:scope yield.apples']],
  ['苹果产量次年为1200吨。', ['1200吨 refuted:scope yield.apples']],
  ['2023年1月至6月苹果产量1200吨。', ['1200吨 refuted:scope yield.apples']],
  ['2023年6月苹果产量1200吨。', ['1200吨 refuted:scope yield.apples']],
  ['比2022年,苹果产量增至1200吨。', ['1200吨 supported:exact yield.apples']],
  ['自2019年以来,苹果产量1200吨。', ['1200吨 supported:exact yield.apples']],
  ['到2023年底,苹果产量1200吨。', ['1200吨 supported:exact yield.apples']],
  ['在青河,苹果产量1200吨。', ['1200吨 supported:exact yield.apples']],
  ['苹果产量将达到1200吨。', ['1200吨 refuted:status yield.apples']],
  ['苹果产量有望达到1200吨。', ['1200吨 refuted:status yield.apples']],
  ['苹果产量计划为1200吨。', ['1200吨 refuted:status yield.apples']],
  ['苹果产量已达1200吨。', ['1200吨 supported:exact yield.apples']],
  ['苹果产量没有达到1200吨。', ['没有达到1200吨 refuted:direction yield.apples → 1200吨']],
  ['苹果产量不是1200吨。', ['1200吨 refuted:value yield.apples']],
  ['苹果产量并非1300吨。', ['1300吨 nei']],
  ['苹果产量是1200吨吗?', ['1200吨 supported:exact yield.apples']],
  ['苹果产量超过1100吨。', ['超过1100吨 supported:rounded yield.apples']],
  ['苹果产量超过1300吨。', ['超过1300吨 refuted:direction yield.apples → 1200吨']],
  ['苹果产量1200多吨。', ['1200多吨 refuted:direction yield.apples → 1200吨']],
  ['苹果产量上千吨。', ['上千吨 supported:rounded yield.apples']],
  ['苹果产量每年1200吨。', ['1200吨 supported:exact yield.apples']],
  [
    '男工40人,女工60人,合起来100人。',
    [
      '40人 supported:exact workers.men',
      '60人 supported:exact workers.women',
      '100人 supported:derived workers.women workers.men',
    ],
  ],
  [
    '男工40人,女工60人,合起来110人。',
    [
      '40人 supported:exact workers.men',
      '60人 supported:exact workers.women',
      '110人 refuted:value workers.women workers.men → 100人',
    ],
  ],
  [
    '男工40人,女工60人,相差20人。',
    [
      '40人 supported:exact workers.men',
      '60人 supported:exact workers.women',
      '20人 supported:derived workers.men workers.women',
    ],
  ],
  [
    '男工40人,女工60人,比例为2比3。',
    ['40人 supported:exact workers.men', '60人 supported:exact workers.women'],
  ],
  [
    '工人100人,男工40人,还剩60人。',
    [
      '100人 supported:exact workers.total',
      '40人 supported:exact workers.men',
      '60人 supported:derived workers.total workers.men',
    ],
  ],
  [
    '工人100人,男工40人,不到一半。',
    [
      '100人 supported:exact workers.total',
      '40人 supported:exact workers.men',
      '不到一半 supported:derived workers.men workers.total',
    ],
  ],
  [
    '工人100人,男工40人,占四成。',
    [
      '100人 supported:exact workers.total',
      '40人 supported:exact workers.men',
      '四成 supported:derived workers.men workers.total',
    ],
  ],
  [
    '工人100人,男工40人,占五成。',
    [
      '100人 supported:exact workers.total',
      '40人 supported:exact workers.men',
      '五成 refuted:value workers.men workers.total',
    ],
  ],
  [
    '果树5000棵,其中六成售出。',
    ['5000棵 supported:exact trees.total', '六成 supported:converted sold.share'],
  ],
  ['补贴每年50万元。', ['50万元 supported:exact fund.year']],
  ['补贴每年60万元。', ['60万元 refuted:value fund.year → 50万元']],
  ['补贴每月4.17万元。', ['4.17万元 supported:rounded fund.year']],
  [
    '每年补贴50万元,两年就是100万元。',
    ['50万元 supported:exact fund.year', '100万元 supported:derived fund.year'],
  ],
  [
    '工资600万元,工人100人,平均6万元。',
    [
      '600万元 supported:exact wages.total',
      '100人 supported:exact workers.total',
      '6万元 supported:derived wages.total workers.total',
    ],
  ],
  [
    '工资600万元,平均每人6万元。',
    ['600万元 supported:exact wages.total', '6万元 supported:derived wages.total workers.total'],
  ],
  [
    '工资600万元,平均每人7万元。',
    [
      '600万元 supported:exact wages.total',
      '7万元 refuted:value wages.total workers.total → 6万元',
    ],
  ],
  ['男工人数是女工的三分之二。', ['三分之二 supported:derived workers.men workers.women']],
  ['女工人数是男工的三倍。', ['三倍 refuted:value workers.women workers.men → 一点五倍']],
  [
    '农场有男工40名、女工60名。',
    ['40名 supported:exact workers.men', '60名 supported:exact workers.women'],
  ],
  [
    '农场有男工60名、女工40名。',
    ['60名 refuted:subject workers.men → 40名', '40名 refuted:subject workers.women → 60名'],
  ],
  [
    '男工、女工各40人、60人。',
    ['40人 supported:exact workers.men', '60人 supported:exact workers.women'],
  ],
  [
    '女工、男工分别为60人、40人。',
    ['60人 supported:exact workers.women', '40人 supported:exact workers.men'],
  ],
  [
    '女工、男工分别为40人、60人。',
    ['40人 refuted:subject workers.women → 60人', '60人 refuted:subject workers.men → 40人'],
  ],
  [
    '梨、苹果产量分别为800吨、1200吨。',
    ['800吨 supported:exact yield.pears', '1200吨 supported:exact yield.apples'],
  ],
  ['苹果产量一千二百吨。', ['一千二百吨 supported:exact yield.apples']],
  ['苹果产量1.2千吨。', ['1.2千吨 supported:converted yield.apples']],
  ['苹果产量0.12万吨。', ['0.12万吨 supported:converted yield.apples']],
  ['苹果产量约1000吨。', ['约1000吨 refuted:value yield.apples → 1200吨']],
  ['苹果产量12吨。', ['12吨 refuted:value yield.apples → 1200吨']],
  ['苹果产量1200万吨。', ['1200万吨 refuted:value yield.apples → 1200吨']],
  ['工资600万美元。', ['600万美元 refuted:unit wages.total → 600万元']],
  ['工资6000000元。', ['6000000元 supported:converted wages.total']],
  ['工资600万。', ['600万 supported:exact wages.total']],
  ['工人一百人。', ['一百人 supported:exact workers.total']],
  ['工人上百人。', ['上百人 supported:rounded workers.total']],
  ['工人近百人。', ['近百人 supported:rounded workers.total']],
  ['工人百余人。', ['百余人 refuted:direction workers.total → 一百人']],
];

describe('a draft about the made-up farm', () => {
  test.each(ROWS)('%s', (draft, told) => {
    expect(toldOf(draft)).toEqual(told);
  });
});

import { describe, expect, test } from 'vitest';
import { toldOf } from './farm.ts';

/** Each figure and date with its verdict, the facts it is worked out from, and what is to be written. */
const ROWS: readonly (readonly [draft: string, judged: readonly string[]])[] = [
  [
    '苹果产量1200吨,梨产量800吨,两者合计2000吨。',
    [
      '1200吨 supported:exact yield.apples',
      '800吨 supported:exact yield.pears',
      '2000吨 supported:derived yield.pears yield.apples',
    ],
  ],
  [
    '苹果产量1200吨,梨产量800吨,两者合计2100吨。',
    [
      '1200吨 supported:exact yield.apples',
      '800吨 supported:exact yield.pears',
      '2100吨 refuted:value yield.pears yield.apples → 2000吨',
    ],
  ],
  ['苹果和梨产量共2000吨。', ['2000吨 supported:derived yield.apples yield.pears']],
  ['苹果产量比梨多400吨。', ['400吨 supported:derived yield.apples yield.pears']],
  ['苹果产量比梨多500吨。', ['500吨 refuted:value yield.apples yield.pears → 400吨']],
  ['苹果产量比梨多50%。', ['50% supported:derived yield.apples yield.pears']],
  ['苹果产量比梨高出40%。', ['40% refuted:value yield.apples yield.pears → 50%']],
  ['苹果产量是梨的1.5倍。', ['1.5倍 supported:derived yield.apples yield.pears']],
  ['苹果产量是梨的3倍。', ['3倍 refuted:value yield.apples yield.pears → 1.5倍']],
  ['梨产量是苹果的三分之二。', ['三分之二 supported:derived yield.pears yield.apples']],
  ['梨产量相当于苹果的67%。', ['67% supported:derived yield.pears yield.apples']],
  [
    '男工40人,女工60人,男工占40%。',
    [
      '40人 supported:exact workers.men',
      '60人 supported:exact workers.women',
      '40% supported:derived workers.men workers.total',
    ],
  ],
  ['女工占工人的60%。', ['60% supported:derived workers.women workers.total']],
  ['女工占工人的70%。', ['70% refuted:value workers.women workers.total → 60%']],
  ['男工占全部工人的四成。', ['四成 supported:derived workers.men workers.total']],
  ['除女工外,其余40人为男工。', ['40 supported:exact workers.men']],
  [
    '工人共100人,人均工资6万元。',
    ['100人 supported:exact workers.total', '6万元 supported:derived wages.total workers.total'],
  ],
  ['人均工资6万元。', ['6万元 supported:derived wages.total workers.total']],
  ['人均工资5万元。', ['5万元 refuted:value wages.total workers.total → 6万元']],
  ['人均工资8万元。', ['8万元 refuted:value wages.total workers.total → 6万元']],
  [
    '全年工资600万元,平均每月50万元。',
    ['600万元 supported:exact wages.total', '50万元 supported:derived wages.total'],
  ],
  [
    '补贴每年50万元,两年共100万元。',
    ['50万元 supported:exact fund.year', '100万元 supported:derived fund.year'],
  ],
  ['补贴两年共投入100万元。', ['100万元 supported:derived fund.year']],
  [
    '果树售出60%,尚有40%未售出。',
    ['60% supported:exact sold.share', '40% supported:derived sold.share'],
  ],
  [
    '果树售出60%,尚有30%未售出。',
    ['60% supported:exact sold.share', '30% refuted:value sold.share → 40%'],
  ],
  ['开园时间为6月18日。', ['6月18日 supported:exact opened']],
  ['开园时间为6月19日。', ['6月19日 refuted:value opened → 6月18日']],
  ['2023年6月开园。', ['2023年6月 supported:rounded opened']],
  ['2023年开园。', ['2023年 supported:rounded opened']],
  ['2022年6月18日开园。', ['2022年6月18日 refuted:value opened → 2023年6月18日']],
  [
    '苹果和梨产量分别为1200吨和800吨。',
    ['1200吨 supported:exact yield.apples', '800吨 supported:exact yield.pears'],
  ],
  [
    '苹果和梨产量分别为800吨和1200吨。',
    ['800吨 refuted:subject yield.apples → 1200吨', '1200吨 refuted:subject yield.pears → 800吨'],
  ],
  ['苹果产量800吨。', ['800吨 refuted:subject yield.apples → 1200吨']],
  ['梨产量1200吨。', ['1200吨 refuted:subject yield.pears → 800吨']],
  ['苹果产量1200公斤。', ['1200公斤 refuted:unit yield.apples → 120万公斤']],
  ['苹果产量120万公斤。', ['120万公斤 supported:converted yield.apples']],
  ['苹果产量2400万斤。', ['2400万斤 refuted:value yield.apples → 240万斤']],
  ['苹果产量240万斤。', ['240万斤 supported:converted yield.apples']],
  ['苹果产量近1200吨。', ['近1200吨 supported:rounded yield.apples']],
  ['男工比女工少20人。', ['20人 supported:derived workers.men workers.women']],
  ['女工比男工多一半。', ['一半 supported:derived workers.women workers.men']],
  ['女工是男工的1.5倍。', ['1.5倍 supported:derived workers.women workers.men']],
  [
    '工人100人,其中女工六成。',
    ['100人 supported:exact workers.total', '六成 supported:derived workers.women workers.total'],
  ],
];

describe('a draft that works things out', () => {
  test.each(ROWS)('%s', (draft, wanted) => {
    expect(toldOf(draft)).toEqual(wanted);
  });
});

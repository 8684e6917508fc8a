import { describe, expect, test } from 'vitest';
import { toldOf } from './farm.ts';

type Row = readonly [draft: string, told: readonly string[]];

/** Years, places, what is to come or denied, notations, and figures told beside others. */
const CHINESE: readonly Row[] = [
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

const ENGLISH: readonly Row[] = [
  ['The yield of apples was 1,200 tonnes in 2023.', ['1,200 tonnes supported:exact yield.apples']],
  ['The yield of apples was 1,200 tonnes in 2022.', ['1,200 tonnes refuted:scope yield.apples']],
  [
    'The yield of apples was 1,200 tonnes a year earlier.',
    ['1,200 tonnes a year refuted:scope yield.apples'],
  ],
  [
    'The yield of apples will be 1,200 tonnes next year.',
    ['1,200 tonnes refuted:status yield.apples'],
  ],
  [
    'The yield of apples is expected to reach 1,200 tonnes.',
    ['1,200 tonnes refuted:status yield.apples'],
  ],
  ['The yield of apples was not 1,200 tonnes.', ['1,200 tonnes refuted:value yield.apples']],
  [
    'The yield of apples was no less than 1,200 tonnes.',
    ['no less than 1,200 tonnes supported:rounded yield.apples'],
  ],
  [
    'The yield of apples was twelve hundred tonnes.',
    ['twelve hundred tonnes supported:exact yield.apples'],
  ],
  [
    'The yield of apples was 1.2 million kilograms.',
    ['1.2 million kilograms supported:converted yield.apples'],
  ],
  [
    'The yield of apples was 1.2 thousand tonnes.',
    ['1.2 thousand tonnes supported:converted yield.apples'],
  ],
  [
    'The yield of apples was 1,200 kilograms.',
    ['1,200 kilograms refuted:unit yield.apples → 1.2 million kilograms'],
  ],
  [
    'The yield of apples was 2,100 tonnes.',
    ['2,100 tonnes refuted:value yield.apples → 1,200 tonnes'],
  ],
  [
    'The yield of apples was 800 tonnes.',
    ['800 tonnes refuted:subject yield.apples → 1,200 tonnes'],
  ],
  [
    'The yield of apples and pears was 1,200 tonnes and 800 tonnes respectively.',
    ['1,200 tonnes supported:exact yield.apples', '800 tonnes supported:exact yield.pears'],
  ],
  [
    'The yield of pears and apples was 1,200 tonnes and 800 tonnes respectively.',
    [
      '1,200 tonnes refuted:subject yield.pears → 800 tonnes',
      '800 tonnes refuted:subject yield.apples → 1,200 tonnes',
    ],
  ],
  [
    'The yield of apples was 400 tonnes more than that of pears.',
    ['400 tonnes supported:derived yield.apples yield.pears'],
  ],
  [
    'The yield of apples was 50% more than that of pears.',
    ['50% supported:derived yield.apples yield.pears'],
  ],
  [
    'The yield of apples was 1.5 times that of pears.',
    ['1.5 times supported:derived yield.apples yield.pears'],
  ],
  [
    'The yield of apples was 2.5 times that of pears.',
    ['2.5 times refuted:value yield.apples yield.pears → 1.5 times'],
  ],
  [
    'The yield of pears was two thirds of that of apples.',
    ['two thirds supported:derived yield.pears yield.apples'],
  ],
  [
    'The yield of apples and the yield of pears came to 2,000 tonnes together.',
    ['2,000 tonnes supported:derived yield.pears yield.apples'],
  ],
  [
    'The yield of apples, 1,200 tonnes, and of pears, 800 tonnes, adds up to 2,000 tonnes.',
    [
      '1,200 tonnes supported:exact yield.apples',
      '800 tonnes supported:exact yield.pears',
      '2,000 tonnes supported:derived yield.pears yield.apples',
    ],
  ],
  [
    'The farm has 40 men and 60 women.',
    ['40 supported:exact workers.men', '60 supported:exact workers.women'],
  ],
  [
    'The farm has 60 men and 40 women.',
    ['60 refuted:subject workers.men → 40', '40 refuted:subject workers.women → 60'],
  ],
  [
    'Of 100 workers 40 are men, which leaves 60 women.',
    [
      '100 supported:exact workers.total',
      '40 supported:exact workers.men',
      '60 supported:exact workers.women',
    ],
  ],
  ['Women make up 60% of the workers.', ['60% supported:derived workers.women workers.total']],
  ['Women make up 70% of the workers.', ['70% refuted:value workers.women workers.total → 60%']],
  [
    'Two fifths of the workers are men.',
    ['Two fifths supported:derived workers.men workers.total'],
  ],
  ['Half of the workers are men.', ['Half refuted:value workers.men workers.total']],
  [
    'Wages came to 6 million yuan, 60,000 yuan for each worker.',
    [
      '6 million yuan supported:converted wages.total',
      '60,000 yuan supported:derived wages.total workers.total',
    ],
  ],
  [
    'Wages came to 6 million yuan for 100 workers, an average of 60,000 yuan.',
    [
      '6 million yuan supported:converted wages.total',
      '100 supported:exact workers.total',
      '60,000 yuan supported:derived wages.total workers.total',
    ],
  ],
  [
    'Wages came to 6 million yuan, half a million yuan a month on average.',
    [
      '6 million yuan supported:converted wages.total',
      'half a million yuan a month supported:derived wages.total',
    ],
  ],
  [
    'Wages came to 6 million dollars.',
    ['6 million dollars refuted:unit wages.total → 6 million yuan'],
  ],
  ['The subsidy is 500,000 yuan a year.', ['500,000 yuan a year supported:converted fund.year']],
  [
    'The subsidy is 600,000 yuan a year.',
    ['600,000 yuan a year refuted:value fund.year → 500,000 yuan a year'],
  ],
  [
    'The subsidy came to 1 million yuan over two years.',
    ['1 million yuan supported:derived fund.year'],
  ],
  [
    'Of 5,000 trees 60% were sold; 40% were not sold.',
    [
      '5,000 supported:exact trees.total',
      '60% supported:exact sold.share',
      '40% supported:derived sold.share',
    ],
  ],
  [
    'Of 5,000 trees 60% were sold; 30% were not sold.',
    [
      '5,000 supported:exact trees.total',
      '60% supported:exact sold.share',
      '30% refuted:value sold.share → 40%',
    ],
  ],
  ['The garden opened on 18 June 2023.', ['18 June 2023 supported:exact opened']],
  ['The garden opened on 18 June 2022.', ['18 June 2022 refuted:value opened → 18 June 2023']],
  ['The garden opened on 19 June.', ['19 June refuted:value opened → 18 June']],
  ['The garden opened on June 18, 2023.', ['June 18, 2023 supported:exact opened']],
  ['The garden opened in June 2023.', ['June 2023 supported:rounded opened']],
  ['The garden opened in July 2023.', ['July 2023 refuted:value opened']],
  ['The garden opened in 2023.', ['2023 supported:rounded opened']],
  ['Nearly 100 workers are employed.', ['Nearly 100 supported:rounded workers.total']],
  ['More than 100 workers are employed.', ['More than 100 refuted:direction workers.total → 100']],
  ['About 100 workers are employed.', ['About 100 supported:rounded workers.total']],
  ['At least 100 workers are employed.', ['At least 100 supported:rounded workers.total']],
];

describe('a draft about the made-up farm', () => {
  test.each([...CHINESE, ...ENGLISH])('%s', (draft, told) => {
    expect(toldOf(draft)).toEqual(told);
  });
});

import { describe, expect, it } from 'vitest';
import { BASES, judge } from './stated.ts';

const [shanxi] = BASES;

/** Each figure of a text with its verdict and how it matches or why it fails. */
function told(text: string): string[] {
  return judge(text, shanxi!).map((each) =>
    [each.text, each.verdict, each.match ?? each.reason].filter(Boolean).join(' '),
  );
}

describe('what a draft works out from what it states itself', () => {
  it.each([
    ['换届预警处置机制12项，村级组织事项清单28项，合起来40项。', '40项 supported derived'],
    ['市级殡仪馆每个补1500万元，县级殡仪馆补700万元，多八百万。', '八百万 supported derived'],
    ['县级殡仪馆一座补700万元，两座就是1400万元。', '1400万元 supported derived'],
    [
      '市级殡仪馆每个补1500万元，县级殡仪馆补700万元，前者是后者的两倍多。',
      '两倍多 supported derived',
    ],
    ['90个殡仪馆都已选址，70个开了工，还剩20个。', '20个 supported derived'],
    ['农村低保5658元一年，合每天15.5元。', '15.5元 supported derived'],
  ])('%s', (text, wanted) => {
    expect(told(text)).toContain(wanted);
  });

  it.each([
    ['换届预警处置机制12项，村级组织事项清单28项，合起来41项。', '41项'],
    ['县级殡仪馆一座补700万元，两座就是1500万元。', '1500万元'],
    ['90个殡仪馆都已选址，70个开了工，还剩30个。', '30个'],
  ])('supports no wrong result: %s', (text, figure) => {
    expect(told(text).filter((each) => each.startsWith(`${figure} supported`))).toEqual([]);
  });
});

describe('numbers that have changed places', () => {
  it.each([
    '受惠企业2849家，协会商会13201家。',
    '事实无人抚养儿童与孤儿，前者5078名，后者5758名。',
    '福彩公益金约24亿元，销售额7.7亿元。',
    '省慈善总会接收16.67亿元，全省合计4.08亿元。',
    '11个县区、117个市编制了公益性安葬设施规划。',
  ])('are not supported: %s', (text) => {
    expect(told(text).filter((each) => each.includes(' supported'))).toEqual([]);
  });
});

describe('where the words that tell of a figure stand', () => {
  it.each<[text: string, wanted: string[]]>([
    ['94%和90%，这是社区和村“一肩挑”的比例。', ['94% supported exact', '90% supported exact']],
    [
      '【社工站试点】\n县：15个\n乡镇（街道）：102个',
      ['15个 supported exact', '102个 supported exact'],
    ],
    [
      '山西孤儿：5078名|事实无人抚养儿童：5758名',
      ['5078名 supported exact', '5758名 supported exact'],
    ],
    ['山西城市低保月均615元 农村年均5658元', ['615元 supported exact', '5658元 supported exact']],
    ['6280万元！这是行业协会商会清理收费给企业减轻的负担。', ['6280万元 supported exact']],
    [
      'Shanxi covers 5,758 children who are de facto unattended and 5,078 who are orphans.',
      ['5,758 supported exact', '5,078 supported exact'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe('what the report does not speak of', () => {
  it.each([
    '全市城市低保标准提高到每人每月760元，福彩销售3.2亿元。',
    '2021年全国居民人均可支配收入35128元，比上年实际增长8.1%。',
    '孤儿医疗康复项目为87名孤儿做了手术。',
    '省里发放棉被11.3万床、折叠床8600张，志愿者3万余名。',
    'A single room in that care home costs 3,200 yuan a month.',
  ])('is neither supported nor refuted: %s', (text) => {
    expect(told(text).filter((each) => !each.endsWith('nei') && !each.startsWith('3万'))).toEqual(
      [],
    );
  });

  it('is told apart by a word that only seems to stand there', () => {
    expect(told('全省下拨困难群众救助补助资金近50亿元。')).toEqual(['近50亿元 supported rounded']);
  });
});

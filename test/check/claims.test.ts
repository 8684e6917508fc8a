import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBase } from '../../src/base/load.ts';
import { check } from '../../src/check/check.ts';
import type { Judged } from '../../src/check/verdict.ts';
import { type Collection, collectionOf } from '../../src/model/collection.ts';
import { readClaims } from '../score/claims.ts';
import { isFalseSupport, score } from '../score/score.ts';
import { FIXTURE, SHARED, SHIPPED, shortfalls } from '../score/thresholds.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const CLAIMS = file('../../../shared/claims/claims.jsonl');
const absent = !existsSync(CLAIMS) && process.env.CI !== 'true';
const FACTS = file('../../data/shanxi-civil-affairs-2021.yaml');

const load = async (path: string): Promise<Collection> => collectionOf(await loadBase(path));

describe.skipIf(absent)('check on the labelled claims (../shared/claims)', () => {
  it('finds every figure, is right on 97 % of them and supports none falsely', async () => {
    const base = await load(FACTS);
    const result = score(readClaims(CLAIMS), (text) => check(text, base));
    expect(result.outcomes.filter(isFalseSupport).map(({ claim }) => claim.id)).toEqual([]);
    expect(shortfalls(result, SHARED)).toEqual([]);
  });
});

const REPORT = file('../../../shared/report/report.zh.txt');

describe.skipIf(!existsSync(REPORT) && process.env.CI !== 'true')(
  'check on the report itself (../shared/report)',
  () => {
    it('refutes nothing', async () => {
      const judged = check(readFileSync(REPORT, 'utf8'), await load(FACTS));
      expect(judged.filter(({ verdict }) => verdict === 'refuted')).toEqual([]);
      expect(judged.filter(({ verdict }) => verdict === 'supported').length).toBeGreaterThan(69);
    });
  },
);

describe.each(['harbour', 'library'])('check on the labelled claims of the %s report', (name) => {
  it('is right on 90 % of the figures and supports none falsely', async () => {
    const base = await load(file(`../fixtures/${name}/${name}.yaml`));
    const claims = readClaims(file(`../fixtures/${name}/claims.jsonl`));
    const result = score(claims, (text) => check(text, base));
    expect(result.outcomes.filter(isFalseSupport).map(({ claim }) => claim.id)).toEqual([]);
    expect(shortfalls(result, FIXTURE)).toEqual([]);
  });
});

describe('check on further labelled claims about the shipped report', () => {
  it('is right on 95 % of the figures and supports none falsely but those known', async () => {
    const base = await load(FACTS);
    const claims = readClaims(file('../fixtures/shanxi/claims.jsonl'));
    const result = score(claims, (text) => check(text, base));
    expect(result.outcomes.filter(isFalseSupport).map(({ claim }) => claim.id)).toEqual(
      SHIPPED.falsely,
    );
    expect(shortfalls(result, SHIPPED)).toEqual([]);
  });
});

describe('shortfalls', () => {
  it('names every way in which a score is too low', () => {
    const claim = {
      id: 'X1',
      lang: 'zh' as const,
      category: 'exact',
      claim: '甲有3个,乙有4个。',
      figures: [
        { text: '3个', verdict: 'nei' as const },
        { text: '4个', verdict: 'nei' as const },
      ],
    };
    const given: Judged = {
      what: 'figure',
      text: '3个',
      start: 2,
      end: 4,
      verdict: 'supported',
      facts: [],
    };
    const result = score([claim, { ...claim, id: 'X2', figures: [] }], () => [given]);
    expect(shortfalls(result, SHARED)).toEqual([
      '0.0 % right, where 97.0 % are wanted',
      '1 figures not found',
      '1 figures falsely supported',
      'figures found in 1 claims that have none',
    ]);
  });
});

describe('check', () => {
  let shipped: Collection;
  beforeAll(async () => {
    shipped = await load(FACTS);
  });

  it.each([
    ['该书售价615元。', ['nei']],
    ['城市低保标准为每人每月615元,农村为每人每年5658元。', ['supported', 'supported']],
    ['城市、农村低保标准分别为5658元、615元。', ['refuted', 'refuted']],
    ['农村低保标准为每人每月615元。', ['refuted']],
    ['殡仪馆开工率达到九成。', ['refuted']],
    ['联系电话0351-6385000,第3条。', []],
    ['城市低保标准不是每人每月615元吗?', ['supported']],
    ['城市低保标准没有低于每人每月600元。', ['supported']],
    ['山西90个殡仪馆任务全部完工。', ['refuted']],
    ['省慈善总会接收捐赠款物16.67亿元。', ['refuted']],
    ['18877个村通了天然气。', ['nei']],
    ['18877个村换好了班子。', ['supported']],
    ['问:县级殡仪馆补多少?答:700万元。', ['supported']],
    ['模范机构30个、模范县100个。', ['refuted', 'refuted']],
    ['公益性安葬设施已开工的不足150个。', ['refuted']],
    ['拟开工的公益性安葬设施有157个,目前还没有动工。', ['refuted']],
    ['社工站试点在102个乡镇结束试点并通过验收。', ['refuted']],
    ['协会商会给2849家企业减轻了负担。', ['refuted']],
    ['体育彩票卖了24亿元。', ['nei']],
    ['某县走访慰问1.2万人次。', ['nei']],
    ['把农村低保摊到每个月,大概是472元。', ['supported']],
    ['山西有5078名孤儿接种了疫苗。', ['nei']],
    ['山西共有5078名孤儿。', ['supported']],
    ['建立了12项村委会换届选举工作预警处置机制。', ['supported']],
    ['11个市、117个县区都有了公益性安放设施规划。', ['supported', 'supported']],
    ['省政府把新建30个幸福工程列入民生实事。', ['supported']],
    ['村“一肩挑”比例比社区高4个百分点。', ['refuted']],
    ['There are 680 fewer orphans than de facto unattended children.', ['supported']],
    ['Orphans outnumber de facto unattended children by 680.', ['refuted']],
    ['省慈善总会接收的捐赠款物比全省少12.59亿元。', ['nei']],
    ['全年走访57万人次,平均每月4.75万人次。', ['supported', 'supported']],
    ['Neighbouring Henan took in 9.3 billion yuan in flood donations.', ['nei']],
    ['Just over 12,000 villages held elections.', ['refuted']],
    ['Some 512 of the zombie organisations were struck off.', ['nei']],
    ['Shanxi hopes to verify 175,070 damaged homes; none has been verified.', ['refuted']],
    ['Only two provinces nationwide have such a minors committee under a governor.', ['supported']],
    [
      'Temporary relief: 56,568 person-times, 38.24 million yuan. That is about 676 yuan each time.',
      ['supported', 'supported', 'supported'],
    ],
  ])('judges %s', (text, wanted) => {
    expect(check(text, shipped).map(({ verdict }) => verdict)).toEqual(wanted);
  });
});

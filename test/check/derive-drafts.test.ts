import { describe, expect, test } from 'vitest';
import { computedVerdict, mayBeComputed } from '../../src/check/computed.ts';
import { wordingOf } from '../../src/check/context.ts';
import { evidenceFor } from '../../src/check/evidence.ts';
import type { FactBase } from '../../src/model/fact-base.ts';
import { UNITS } from '../../src/quantity/unit-table.ts';
import { factsOf } from './derive-input.ts';
import { contextOf } from './held.ts';
import { madeUpBase } from './made-up-base.ts';
import { orchard } from './orchard.ts';

/** What a draft is told with besides its words. */
interface Beside {
  /** Ids of facts that other figures bear out. */
  told?: string;
  /** Ids of the units the figure is counted by. */
  per?: string;
}

/** What the last figure of a draft is worked out from, `!` where the words ask for nothing else. */
function computed(text: string, { told = '', per = '' }: Beside = {}, base: FactBase = orchard) {
  const context = contextOf(base, text);
  const figure = context.draft.figures.at(-1)!;
  const rates = [...per].map((id) => UNITS.get(id)!);
  const around = evidenceFor(context.draft, figure);
  const words = wordingOf(context.draft, figure);
  const found = computedVerdict(context, figure, around, rates, words, factsOf(told));
  if (!found) return 'nothing';
  const { verdict, decisive, right } = found;
  const instead = right ? ` → ${right.low}${right.hedge === 'about' ? ' or so' : ''}` : '';
  const how = verdict.reason === 'direction' ? ' the wrong way' : '';
  return `${verdict.verdict}${how} ${verdict.report}${decisive ? '!' : ''}${instead}`;
}

/** A draft, and what its last figure is worked out from. */
type Row = [draft: string, wanted: string, beside?: Beside];

const ROWS: readonly Row[] = [
  ['整修的大棚45个', 'nothing'],
  ['平均整修大棚45个', 'supported 90个 / 2倍'],
  ['整修的大棚45个', 'supported 90个 / 2倍', { per: '人' }],
  ['整修的大棚45个', 'supported 90个 / 2倍', { per: '天' }],
  ['整修的大棚45个', 'nothing', { per: '年' }],
  ['整修的大棚45个', 'supported 90个 / 2倍', { per: '年人' }],
  ['两处整修的大棚45个', 'nothing'],
  ['学徒是工人一半', 'supported 50人 / 100人'],
  ['挂果的果树3000棵', 'supported 5000棵 × 60%'],
  ['苹果旁挂果的果树3000棵', 'supported 5000棵 × 60%'],
  ['酒坊旁挂果的果树3000棵', 'supported 5000棵 × 60%'],
  ['果树1234棵', 'nothing'],
  ['酒坊旁果树1234棵', 'nothing'],
  ['挂果的果树4000棵', 'nothing'],
  ['果树3000棵', 'nothing'],
  ['挂果3000棵', 'nothing'],
  ['两份就是2400吨', 'supported 1200吨 × 2!', { told: 'harvest.apples' }],
  ['两份就是2400吨', 'nothing'],
  ['女工比男工少20人', 'refuted the wrong way 60人 - 40人!'],
  ['女工比男工少30人', 'refuted 60人 - 40人!'],
  ['女工比男工多20人', 'supported 60人 - 40人!'],
  ['女工比男工多20人,同比持平', 'supported 60人 - 40人!'],
  ['女工比男工同比多20人', 'nothing'],
  ['平均下来,工资6万元', 'supported 600万元 / 100人'],
  [`${'很好。'.repeat(40)}平均下来,工资6万元`, 'supported 600万元 / 100人'],
  ['平均下来。工资6万元', 'nothing'],
  ['平均下来5天,工资6万元', 'nothing'],
  ['平均下来,扣除以后,工资6万元', 'nothing'],
  ['平均很好。下来以后,工资6万元', 'nothing'],
  [`平均${'很'.repeat(117)},工资6万元`, 'supported 600万元 / 100人'],
  [`平均${'很'.repeat(118)},工资6万元`, 'nothing'],
  ['十二份就是14400吨', 'supported 1200吨 × 12!', { told: 'harvest.apples' }],
  ['十三份就是15600吨', 'nothing', { told: 'harvest.apples' }],
  ['一份就是1200吨', 'nothing', { told: 'harvest.apples' }],
  ['约两份就是2400吨', 'nothing', { told: 'harvest.apples' }],
  ['两至三份就是2400吨', 'nothing', { told: 'harvest.apples' }],
  ['2元就是2400吨', 'nothing', { told: 'harvest.apples' }],
  ['2 make 2,400 tonnes', 'supported 1200吨 × 2!', { told: 'harvest.apples' }],
  ['两年就是2400吨', 'supported 1200吨 × 2!', { told: 'harvest.apples' }],
  ['两份,就是2400吨', 'nothing', { told: 'harvest.apples' }],
  ['苹果和梨产量合计2000吨', 'supported 1200吨 + 800吨!'],
  ['苹果和梨产量合计2100吨', 'refuted 1200吨 + 800吨! → 2000'],
  ['苹果和梨产量2100吨', 'nothing'],
  ['苹果和梨产量合计超过1200吨', 'nothing'],
  ['人均工资5万元', 'refuted 600万元 / 100人! → 60000', { per: '人' }],
  ['客人人均救济支出1999元', 'refuted 24000元 / 12人! → 2000', { per: '人' }],
  ['人均救济支出1999元', 'nothing', { per: '人' }],
  ['人均工资50000', 'refuted 600万元 / 100人! → 60000', { per: '人' }],
  ['人均费用3万元', 'refuted 100万元 / 30人! → 33333 or so', { per: '人' }],
  ['苹果产量是梨的1.4倍', 'refuted 1200吨 / 800吨! → 1.5'],
  ['苹果产量占苹果和梨的50%', 'nothing'],
  ['男工占工人的50%', 'refuted 40人 / 100人! → 40'],
  ['梨产量很好。苹果产量是梨的1.5倍', 'supported 1200吨 / 800吨!'],
  ['苹果产量很好。是梨产量的1.5倍', 'supported 1200吨 / 800吨'],
  ['梨产量是苹果的67%', 'supported 800吨 / 1200吨!'],
  ['The share of men is 37%.', 'refuted 40人 / 100人! → 40'],
  ['The share of men is 37% of all hands.', 'refuted 40人 / 100人! → 40'],
  ['The share of men is 37% of hands.', 'refuted 40人 / 100人! → 40'],
  ['The share of men is 37% of all orchards.', 'nothing'],
  ['The share of men is 37% of the many old orchards.', 'nothing'],
  ['苹果产量占苹果和梨的60%', 'supported 1200吨 / (1200吨 + 800吨)'],
  ['装袋橡子平均每月102.8吨', 'supported 1234吨 / 12', { per: '月' }],
  ['装袋平均每月102.8吨', 'nothing', { per: '月' }],
  ['橡树装袋平均每月102.8吨', 'supported 1234吨 / 12', { per: '月' }],
  ['装袋橡子平均每月103吨', 'supported 1234吨 / 12', { per: '月' }],
  ['装袋晒干橡子平均每月102.8吨', 'supported 1234吨 / 12', { per: '月', told: 'oak.twin' }],
  ['橡子平均每月360.1吨', 'supported 4321吨 / 12', { per: '月' }],
  ['橡子平均每月360吨', 'nothing', { per: '月' }],
  ['装袋橡子平均每月100吨', 'nothing', { per: '月' }],
  ['装袋橡子晒干平均每月103吨', 'supported 1234吨 / 12', { per: '月' }],
  ['橡树平均每月102.8吨', 'nothing', { per: '月' }],
  ['李子产量月均4.17万公斤', 'supported 500000公斤 / 12', { per: '月' }],
  ['李子产量平均每月4.17万公斤', 'supported 500000公斤 / 12', { per: '月' }],
];

describe('what the words of a draft ask to be worked out', () => {
  test.each(ROWS)('%s: %s', (draft, wanted, beside) => {
    expect(computed(draft, beside)).toBe(wanted);
  });
});

/** So many harvests that words do not tell apart, one of which came to 1,200 tonnes in a year. */
function alike(count: number): FactBase {
  const facts = Array.from({ length: count }, (_, at) => ({
    id: `harvest.of-${at}`,
    kind: 'figure',
    label: { zh: '产量' },
    value: String(1200 + at * 1000),
    unit: '吨',
    about: ['harvest'],
    source: { section: 'orchard', paragraph: 1, sentence: 1, asWritten: `${1200 + at * 1000}吨` },
  }));
  const terms = { harvest: { zh: ['产量'] } };
  const place = { id: 'hill', zh: '南坡' };
  return madeUpBase({ id: 'orchard', title: '年报', publisher: '果园', place, terms, facts });
}

test('nothing is worked out from more than 60 facts that words do not tell apart', () => {
  const draft = '产量平均每月100吨';
  expect(computed(draft, { per: '月' }, alike(60))).toBe('supported 1200吨 / 12');
  expect(computed(draft, { per: '月' }, alike(61))).toBe('nothing');
});

describe('a figure that others of its sentence may tell', () => {
  test.each([
    ['共2000吨', true],
    ['人均2000吨', true],
    ['得到2000吨', false],
    ['两份得到2000吨', true],
    ['二十份得到2000吨', false],
  ])('%s: %s', (draft, may) => {
    const context = contextOf(orchard, draft);
    const figure = context.draft.figures.at(-1)!;
    expect(mayBeComputed(context, figure, wordingOf(context.draft, figure))).toBe(may);
  });
});

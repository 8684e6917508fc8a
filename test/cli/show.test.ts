import { describe, expect, it } from 'vitest';
import { factq, jsonOf } from './run.ts';

describe('factq show', () => {
  it('says what a fact is, where it stands and what it is related to', () => {
    const { stdout, code } = factq('show', 'flood.donations.federation');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^figure +4\.08亿元$/m);
    expect(stdout).toMatch(/^value +408000000 元$/m);
    expect(stdout).toMatch(/^stands in +汇聚起向上向善的强大力量, paragraph 1, sentence \d+$/m);
    expect(stdout).toMatch(/^report +新华网, 回望2021:山西民政交出民生福祉新答卷, 2022-01-15$/m);
    expect(stdout).toMatch(/part of 16\.67亿元 \S+\s+flood\.donations\.total/);
    expect(stdout).toContain('held by 山西省慈善总会 org.charity-federation');
  });

  it('is an object for one fact and a list for several', () => {
    expect(jsonOf(factq('show', 'lottery.sales', '--json'))).toMatchObject({
      id: 'lottery.sales',
      value: 2400000000,
    });
    const several = jsonOf(factq('show', 'lottery.sales', 'relief.funds', '--json', 'id'));
    expect(several).toEqual([{ id: 'lottery.sales' }, { id: 'relief.funds' }]);
  });

  it.each([
    ['an alias', '城市低保'],
    ['the start of an id', 'dibao.urban.sta'],
    ['a label', 'Average urban subsistence allowance (dibao)'],
    ['full-width letters', 'DIBAO.urban.standard'],
    ['an id after its report', 'shanxi2021:dibao.urban.standard'],
  ])('finds a fact by %s', (_, name) => {
    expect(jsonOf(factq('show', name, '--json', 'id'))).toEqual({ id: 'dibao.urban.standard' });
  });
});

describe('factq get', () => {
  it.each([
    [['lottery.sales'], '2400000000'],
    [['lottery.sales', 'value'], '2400000000'],
    [['lottery.sales', 'unit'], '元'],
    [['lottery.sales', 'label.en'], 'Welfare lottery sales'],
    [['dibao.urban.spending-share'], '30-40'],
    [['charity.day'], '--09-05'],
    [['lottery.sales', 'tags'], '["charity","lottery","money"]'],
  ])('%j prints %s', (args, wanted) => {
    expect(factq('get', ...args)).toEqual({ stdout: `${wanted}\n`, stderr: '', code: 0 });
  });

  it('prints a JSON number where JSON is asked for', () => {
    expect(jsonOf(factq('get', 'lottery.sales', '--json'))).toBe(2400000000);
  });

  it.each([
    [['nope'], 1, /^factq: no fact is called "nope"\. \S.*\n$/],
    [
      ['lottery.slaes'],
      1,
      /^factq: no fact is called "lottery\.slaes"\. Did you mean lottery\.sales\?\n$/,
    ],
    [['一肩挑'], 2, /"一肩挑" names 2 facts\. Give one id: election\.one-shoulder\.villages, /],
    [['lottery.sales', 'unti'], 2, /no field is called "unti"\. Did you mean unit\?\n$/],
    [['lottery.sales', 'date'], 2, /lottery\.sales has no date\. factq show lottery\.sales says/],
    [['wellness.brand'], 2, /wellness\.brand is a .* and has no value\. /],
    [[], 2, /missing required argument 'id'/],
  ])('refuses %j', (args, exit, message) => {
    const { stdout, stderr, code } = factq('get', ...args);
    expect({ stdout, code }).toEqual({ stdout: '', code: exit });
    expect(stderr).toMatch(message);
  });
});

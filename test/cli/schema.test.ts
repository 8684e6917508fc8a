import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { factq, factqIn, jsonOf } from './run.ts';

const REPORT = fileURLToPath(new URL('../../../shared/report/report.zh.txt', import.meta.url));
const BROKEN = 'factq: 1\nreport: {}\n';

function faultsOf(name: string, data: unknown): unknown {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const isValid = ajv.compile(jsonOf(factq('schema', name)));
  return isValid(data) ? [] : isValid.errors;
}

describe('factq schema', () => {
  it('lists what there is a schema of', () => {
    const names = factq('schema').stdout.trim().split('\n');
    expect(names[0]).toBe('base');
    for (const name of names) expect(factq('schema', name).code, name).toBe(0);
  });

  it('refuses another name with the nearest', () => {
    expect(factq('schema', 'serch')).toMatchObject({
      stdout: '',
      stderr: 'factq: no schema is called "serch". Did you mean search?\n',
      code: 2,
    });
  });

  test.each([
    ['sections', ['sections']],
    ['list', ['list']],
    ['search', ['search', '低保']],
    ['search', ['search', 'zzzz']],
    ['show', ['show', 'lottery.sales']],
    ['show', ['show', 'lottery.sales', 'charity.day']],
    ['compare', ['compare', '城市低保', '农村低保']],
    ['compare', ['compare', 'dibao.urban.spending-share', 'dibao.rural.spending-share']],
    ['compare', ['compare', 'flood.donations.total', 'flood.donations.federation']],
    ['compare', ['compare', 'dibao.adjustment.start', 'dibao.adjustment.set-up']],
    ['table', ['table']],
    ['table', ['table', '--rows', 'place', '--columns', 'period']],
    ['cite', ['cite', 'lottery.sales', 'charity.day', '--style', 'apa']],
    ['calc', ['calc', 'dibao.urban.standard / dibao.rural.standard']],
    ['calc', ['calc', 'dibao.urban.spending-share * 2']],
    ['chart', ['chart', '城市低保', '农村低保']],
    ['chart', ['chart', 'flood.donations.federation', '--type', 'shares']],
    ['check', ['check', '去年福利彩票销售42亿元,慈善总会接收捐赠4.08亿元。']],
  ])('of %s holds for %j', (name, args) => {
    expect(faultsOf(name, jsonOf(factq(...args, '--json')))).toEqual([]);
  });

  it('of validate holds for a broken base', () => {
    const outcome = factqIn({ stdin: BROKEN }, 'validate', '-', '--json');
    expect(outcome.code).toBe(1);
    expect(faultsOf('validate', jsonOf(outcome))).toEqual([]);
  });

  it.skipIf(!existsSync(REPORT) && process.env.CI !== 'true')(
    'of verify holds for the report and for another text (../shared/report)',
    () => {
      expect(faultsOf('verify', jsonOf(factq('verify', REPORT, '--json')))).toEqual([]);
      const other = factqIn({ stdin: '别的报告,共12人。' }, 'verify', '-', '--json');
      expect(other.code).toBe(1);
      expect(faultsOf('verify', jsonOf(other))).toEqual([]);
    },
  );
});

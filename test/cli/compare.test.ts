import { describe, expect, it, test } from 'vitest';
import { factq, jsonOf } from './run.ts';

describe('factq compare', () => {
  it('converts 5658 a year to the month of the other, and says what it means', () => {
    const { stdout, code } = factq('compare', 'dibao.urban.standard', 'dibao.rural.standard');
    expect(code).toBe(0);
    expect(stdout).toContain('471.5元/人/月');
    expect(stdout.replace(/\s+/g, ' ')).toContain('1.30 times');
    expect(stdout).toMatch(/^农村低保平均保障标准 +█+ +471\.5元\/人\/月$/m);
  });

  it('states difference, ratio and percentage for scripts', () => {
    const { pairs } = jsonOf(factq('compare', '城市低保', '农村低保', '--json'));
    expect(pairs).toMatchObject([
      { a: 'dibao.urban.standard', difference: 143.5, ratio: 1.3043, percent: 30.43 },
    ]);
  });

  it('gives the share of a part in its whole', () => {
    const { pairs } = jsonOf(
      factq('compare', 'flood.donations.total', 'flood.donations.federation', '--json'),
    );
    expect(pairs[0].share).toEqual({
      part: 'flood.donations.federation',
      whole: 'flood.donations.total',
      percent: 24.48,
    });
  });

  it('shows a projection beside what is achieved', () => {
    const { stdout } = factq('compare', 'lottery.sales', 'lottery.welfare-fund');
    expect(stdout).toContain('约7.7亿元 (projected)');
    expect(stdout.replace(/\s+/g, ' ')).toContain('the result is approximate');
  });

  test.each([
    [['lottery.sales', 'children.orphans'], /cannot be compared|not comparable|元/],
    [['lottery.sales', 'wellness.brand'], /has no value to compare/],
    [['lottery.sales', 'charity.day'], /is a date/],
    [['lottery.sales'], /missing required argument/],
  ])('refuses %j, saying why', (args, why) => {
    const { stdout, stderr, code } = factq('compare', ...args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(why);
    expect(stderr).toMatch(/^factq: [^\n]+\n$/);
  });
});

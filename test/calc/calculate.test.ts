import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/calc/calculate.ts';
import type { Lang } from '../../src/lang/lang.ts';
import type { Collection } from '../../src/model/collection.ts';
import { errorOf } from '../query/error-of.ts';
import { shanxi, twice } from '../query/shanxi.ts';
import { made, of } from './made-up.ts';

const calc = (text: string, collection: Collection = shanxi, lang: Lang = 'en') =>
  calculate(text, collection, { lang });

function failure(text: string, collection: Collection = shanxi, lang: Lang = 'en') {
  return errorOf(() => calc(text, collection), lang);
}

describe('figures', () => {
  it.each([
    ['2 + 3 * 4', '14'],
    ['(2 + 3) * 4', '20'],
    ['2 - 3 - 4', '-5'],
    ['12 / 3 / 2', '2'],
    ['-2 * -3', '6'],
    ['--3', '3'],
    ['0.1 + 0.2', '0.3'],
    ['4/7', '4/7'],
    ['1/3*3', '1'],
    ['1,000 + 1', '1001'],
    ['1亿 / 4', '25000000'],
    ['1.5亿元 + 50万元', '150500000'],
    ['（1＋2）×3÷9', '1'],
    ['30% * 200', '60'],
    ['50% * 50%', '0.25'],
    ['1 - 30%', '70'],
    ['10元/2', '5'],
  ])('%s is %s', (text, value) => {
    expect(calc(text).value).toBe(value);
  });
});

describe('units', () => {
  it.each([
    ['615元/人/月 * 12个月', '7380', '元/人'],
    ['615元/人/月 * 1年', '7380', '元/人'],
    ['100元/人 * 3人', '300', '元'],
    ['300元 / 3人', '100', '元/人'],
    ['615元/人/月 / 3', '205', '元/人/月'],
    ['2年 + 6个月', '2.5', '年'],
    ['6个月 + 2年', '30', '月'],
    ['1公里 - 1米', '0.999', '公里'],
    ['3米 * 4米', '12', '米²'],
    ['1 / 4年', '0.25', '/年'],
    ['20% + 5%', '25', '%'],
    ['1 + 30%', '130', '%'],
    ['200人 * 30%', '60', '人'],
    ['3倍 * 5人', '15', '人'],
  ])('%s is %s %s', (text, value, unit) => {
    expect(calc(text)).toMatchObject({ value, unit });
  });

  it('compares a month with a year by itself', () => {
    expect(calc('dibao.urban.standard / dibao.rural.standard')).toMatchObject({
      value: '30/23',
      rounded: '1.3043',
      unit: '',
      notes: ['Rounded; exactly 30/23.'],
    });
  });

  it.each([
    ['dibao.urban.standard * 12 / dibao.rural.standard', '360/23', '≈ 1.3043'],
    ['12 * dibao.urban.standard / dibao.rural.standard', '360/23', '≈ 1.3043'],
    ['dibao.urban.standard / (dibao.rural.standard / 12)', '360/23', '≈ 1.3043'],
    [
      'dibao.urban.standard * 12 - dibao.rural.standard',
      '6908.5',
      '143.5 yuan per person per month',
    ],
    [
      'dibao.urban.standard - dibao.rural.standard / 12',
      '13817/24',
      '143.5 yuan per person per month',
    ],
  ])('tells that a month is made a year twice: %s', (text, value, without) => {
    const { notes, value: own } = calc(text);
    expect(own).toBe(value);
    expect(notes[0]).toBe(
      `Units are converted already (1 year = 12 months), and the plain 12 does so once more. Without it the result is ${without}.`,
    );
  });

  it('says nothing of a 12 that converts nothing', () => {
    expect(calc('dibao.urban.standard * 12').notes).toEqual([]);
    expect(calc('dibao.urban.standard * 6 / dibao.rural.standard').notes).toHaveLength(1);
  });
});

describe('facts', () => {
  const hyphens = of(
    made('a.b', { value: '10' }),
    made('a.b-c', { value: '3' }),
    made('c', { value: '4' }),
    made('2020', { value: '7' }),
  );

  it.each([
    ['a.b-c', '3'],
    ['a.b -c', '6'],
    ['a.b - c', '6'],
    ['a.b-c-c', '-1'],
    ['a.b-c-a.b', '-7'],
    ['a.b-1', '9'],
    ['2020', '7'],
    ['20200', '20200'],
    ['2020*2', '14'],
  ])('takes the longest id: %s is %s', (text, value) => {
    expect(calc(text, hyphens).value).toBe(value);
  });

  it('takes aliases and labels in quotation marks', () => {
    expect(calc('"城市低保" * 2').value).toBe('1230');
    expect(calc('“城市低保” * 2').inputs.map(({ id }) => id)).toEqual(['dibao.urban.standard']);
  });

  it('takes ids with their report before them', () => {
    expect(calc('shanxi2021:relief.people * 2').value).toBe('3142000');
    const { value, notes } = calc('one:relief.people - two:relief.people', twice);
    expect(value).toBe('0');
    expect(notes).toContain('The facts are from different reports: one, two.');
  });

  it('lists each fact once, and each step', () => {
    const { inputs, steps } = calc('relief.funds / relief.people + relief.funds / relief.people');
    expect(inputs.map(({ id }) => id)).toEqual(['relief.funds', 'relief.people']);
    expect(steps[0]).toBe('4.997 billion yuan ÷ 1.571 million people ≈ 3,180.7766 yuan per person');
    expect(steps).toHaveLength(3);
  });

  it('speaks Chinese', () => {
    expect(calc('dibao.urban.standard * 12个月', shanxi, 'zh')).toMatchObject({
      words: '7380元/人',
      steps: ['615元/人/月 × 12个月 = 7380元/人'],
    });
  });
});

describe('hedges and ranges', () => {
  const facts = of(
    made('about', { value: '10', hedge: 'about' }),
    made('more', { value: '10', hedge: 'more-than' }),
    made('less', { value: '10', hedge: 'less-than' }),
    made('nearly', { value: '10', hedge: 'nearly' }),
    made('range', { min: '2', max: '5', kind: 'range' }),
    made('around-zero', { min: '-1', max: '1', kind: 'range' }),
  );

  it.each([
    ['about / 4', 'about'],
    ['more * 2', 'more-than'],
    ['more * -2', 'less-than'],
    ['-more', 'less-than'],
    ['2 / more', 'less-than'],
    ['20 - more', 'less-than'],
    ['20 - nearly', 'about'],
    ['nearly + 1', 'nearly'],
    ['nearly + less', 'less-than'],
    ['more + more', 'more-than'],
    ['more - less', 'more-than'],
    ['more + less', 'about'],
    ['more - more', 'about'],
    ['more / more', 'about'],
    ['more * around-zero', 'about'],
    ['1 + 1', 'exact'],
  ])('%s is %s', (text, hedge) => {
    expect(calc(text, facts).hedge).toBe(hedge);
  });

  it('shows no more digits than a hedged value can have', () => {
    expect(calc('about / 3', facts)).toMatchObject({ value: '10/3', words: 'about 3.333' });
    expect(calc('about * 10000 / 3', facts).words).toBe('about 33,333');
  });

  it('names the hedged fact', () => {
    expect(calc('more * 2', facts).notes).toEqual([
      '“the more” is stated as “more than”: so the result is no exact one.',
    ]);
  });

  it.each([
    ['range + range', '4', '10'],
    ['range - range', '-3', '3'],
    ['range * -2', '-10', '-4'],
    ['10 / range', '2', '5'],
    ['range * around-zero', '-5', '5'],
  ])('%s lies between %s and %s', (text, min, max) => {
    expect(calc(text, facts)).toMatchObject({ value: null, rounded: null, min, max });
  });

  it('does not divide by a range with 0 in it', () => {
    expect(failure('1 / around-zero', facts)).toMatchObject({
      message: 'cannot divide by around-zero (-1–1), a range with 0 in it',
      column: 5,
    });
  });
});

describe('what to mind', () => {
  it('tells a target from an achievement', () => {
    const facts = of(made('done', { value: '1' }), made('aim', { value: '2', status: 'target' }));
    expect(calc('done + aim', facts).notes).toEqual([
      '“the done” is achieved, “the aim” is a target.',
    ]);
    expect(calc('done + aim', facts, 'zh').notes).toEqual(['“甲done”是已实现的，“甲aim”是目标。']);
  });

  it('tells of different periods', () => {
    const facts = of(made('x', { value: '1', period: '2020' }), made('y', { value: '2' }));
    expect(calc('x + y', facts).notes).toEqual(['The facts are of different periods: 2020, 2021.']);
  });

  it('tells of a part added to its whole, and not of its share', () => {
    const part = made('part', { value: '1', relations: [{ type: 'part-of', to: 'whole' }] });
    const facts = of(part, made('whole', { value: '2' }), made('other', { value: '2' }));
    const note = '“the part” is part of “the whole”: the sum counts it twice.';
    expect(calc('whole + other + part', facts).notes).toEqual([note]);
    expect(calc('part / whole', facts).notes).toEqual([]);
    expect(calc('whole - part', facts).notes).toEqual([]);
  });
});

describe('what cannot be worked out', () => {
  const odd = of(
    made('open', { min: '3' }),
    made('odd', { value: '3', unit: '斛' }),
    made('x1', { value: '1', aliases: ['same'] }),
    made('x2', { value: '1', aliases: ['same'] }),
  );

  it.each([
    ['', 1, 'the expression is empty'],
    ['1 +', 3, 'a value is missing after this'],
    ['1 + * 2', 5, 'a value is missing here'],
    ['2 (3)', 3, 'an operation is missing here'],
    ['(1) 2', 5, 'an operation is missing here'],
    ['(1 + 2', 1, 'the bracket that opens here is not closed'],
    ['1 + 2)', 6, 'this bracket closes none'],
    ['()', 2, 'a value is missing here'],
    ['"低保', 1, 'the quotation mark that opens here is not closed'],
    ['1 + 天书', 5, '"天书" is neither a fact nor a figure'],
    ['三分之一', 1, '"三分之一" is neither a fact nor a figure'],
    ['relif.funds / 2', 1, '"relif.funds" is neither a fact nor a figure'],
    ['1 / 0', 5, 'cannot divide by 0'],
    ['2 / (3 - 3)', 8, 'cannot divide by 0'],
    ['1 / children.accidents', 5, 'cannot divide by children.accidents (0 cases)'],
    ['dibao.adjustment.start + 1', 1, 'dibao.adjustment.start is a date, not an amount'],
    ['wellness.brand * 2', 1, 'wellness.brand has no value to calculate with'],
    ['1 / 元', 5, '"元" is neither a fact nor a figure'],
    ['1元 + 2人', 4, 'cannot add 2 people to 1 yuan: they measure different things'],
    ['1元 - 2人', 4, 'cannot take 2 people from 1 yuan: they measure different things'],
    ['4个 + 3家', 4, 'cannot add 3 (家) to 4 (个): they measure different things'],
  ])('%j: column %i, %s', (text, column, message) => {
    expect(failure(text)).toMatchObject({ code: 'usage', column, message });
  });

  it.each([
    ['relif.funds / 2', 'Did you mean relief.funds?'],
    ['children.orphans + 100', 'Give the number its unit: 100人.'],
    ['children.orphans + 5%', 'For 5% more or less, multiply by (1 + 5%) or (1 - 5%).'],
    [
      '615元/人/月 + 1元/人',
      'One is counted by a time, the other not: multiply or divide by one, such as 12个月.',
    ],
    ['1元 + 1美元', '元 and 美元 have no fixed rate between them.'],
    ['1天 + 1个月', '天 and 月 have no fixed rate between them.'],
    ['dibao.adjustment.start + 1', 'factq compare tells the days between two dates.'],
  ])('says how to mend %s', (text, hint) => {
    expect(failure(text).hint).toBe(hint);
  });

  it('refuses facts that are no whole amounts', () => {
    expect(failure('open + 1', odd).message).toBe('open is open at one end');
    expect(failure('odd + 1', odd).message).toBe('odd is in 斛, a unit factq does not know');
    expect(failure('1 + "same"', odd)).toMatchObject({
      message: '"same" names several facts',
      column: 5,
    });
  });

  it('counts columns in characters', () => {
    expect(failure('1亿元 + 𠮷').column).toBe(7);
  });

  it.each(['('.repeat(500), '-'.repeat(500), '1+'.repeat(600)])('stays within bounds', (text) => {
    expect(failure(text).code).toBe('usage');
  });

  it('says so in Chinese', () => {
    expect(failure('1元 + 2人', shanxi, 'zh').message).toBe('1元与2人不能相加：计量的东西不同');
  });
});

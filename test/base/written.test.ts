import { describe, expect, test } from 'vitest';
import { problemsOf } from './problems-of.ts';
import { broken } from './sound.ts';

const PLACE = 'section: money, paragraph: 9, sentence: 9';

/** What is wrong with one more fact in the sound base. */
function problemsOfFact(fields: string, asWritten: string): string[] {
  const fact = `  - id: one.more
    label: { zh: 另一个, en: Another }
    about: [fund]
    ${fields}
    source: { ${PLACE}, asWritten: ${JSON.stringify(asWritten)} }
`;
  return problemsOf(broken('notFigures:\n', `${fact}notFigures:\n`)).map((line) =>
    line.replace(/^\S+ /, '').replace(/:.*/s, ''),
  );
}

function figure(value: string, unit: string, hedge: string, kind = 'figure'): string {
  const lines = [`kind: ${kind}`, `value: "${value}"`, `unit: "${unit}"`];
  return [...lines, ...(hedge ? [`hedge: ${hedge}`] : [])].join('\n    ');
}

describe('a value agrees with', () => {
  test.each([
    ['0', '起', '', '零事故'],
    ['0', '起', '', '“零事故”'],
    ['2', '项', '', '两项'],
    ['2', '次', '', '两次'],
    ['2', '级', '', '市、县两级'],
    ['1571000', '人', '', '157.1万'],
    ['5078', '人', '', '5078名'],
    ['30000', '人', 'more-than', '3万余名'],
    ['300', '家', 'nearly', '近300家'],
    ['770000000', '元', 'about', '约7.7亿元'],
    ['5000', '人', 'less-than', '不到5000人'],
    ['15000000', '元/个', '', '1500万元'],
    ['30000000', '元/年', '', '3000万元'],
    ['615', '元/人/月', '', '615元/月/人'],
    ['7380', '元/人/年', '', '615元/月/人'],
    ['60', '月', '', '5年'],
    ['0.5', '年', '', '6个月'],
    ['11', '市', '', '11个市'],
    ['3', '头', '', '3头'],
    ['3', '头', '', '3'],
    ['25', '%', '', '四分之一'],
    ['33.33', '%', '', '三分之一'],
    ['90', '%', '', '九成'],
    ['900', '‰', '', '90%'],
    ['2', '倍', '', '翻一番'],
    ['-3.2', '%', '', '下降3.2%'],
    ['3.2', '%', '', '下降3.2%'],
    ['-3.2', '%', '', '-3.2%'],
    ['3000000', '元', '', '3 million yuan'],
    ['102', '个', '', '15个县、102个乡镇'],
  ])('%s %s (%s) as %s', (value, unit, hedge, asWritten) => {
    const kind = ['月', '年'].includes(unit) ? 'duration' : 'figure';
    expect(problemsOfFact(figure(value, unit, hedge, kind), asWritten)).toEqual([]);
  });

  test.each([
    ['45', '55', '%', '45%-55%'],
    ['45', '55', '%', '45%至55%'],
    ['450', '550', '‰', '45%-55%'],
    ['5', '6', '人', '五六人'],
    ['30', '40', '%', '最低30%、最高40%'],
  ])('%s to %s %s as %s', (min, max, unit, asWritten) => {
    const fields = `kind: range\n    min: ${min}\n    max: ${max}\n    unit: "${unit}"`;
    expect(problemsOfFact(fields, asWritten)).toEqual([]);
  });

  test.each([
    ['2021', '', '2021年'],
    ['2022', '', '从2022年起'],
    ['2021', 'about', '2021年前后'],
    ['2021-07', '', '2021年7月'],
    ['2021-07', '', '7月'],
    ['2021-07-01', '', '7月1日'],
    ['--09-05', '', '每年9月5日'],
    ['2021-23', '', '2021年秋季'],
    ['2021-21', '', 'spring of 2021'],
    ['2021', '', '2021年底'],
    ['2021-12', '', '2021年底'],
    ['2021-07-01', '', 'July 1, 2021'],
  ])('the date %s (%s) as %s', (date, hedge, asWritten) => {
    const fields = `kind: date\n    date: "${date}"${hedge && `\n    hedge: ${hedge}`}`;
    expect(problemsOfFact(fields, asWritten)).toEqual([]);
  });

  test.each([
    ['organisation', '省慈善总会', '某省慈善总会', '省慈善总会'],
    ['document', '《办法(试行)》', '办法（试行）', '《办法(试行)》'],
    ['person', '张三(作者)', '张三', '张三'],
    ['event', '“慈善·宣传周”', '慈善宣传周', '慈善宣传周'],
    ['document', '第12号通知', '第12号通知, 12号通知', '第12号通知'],
  ])('the %s %s, %s as %s', (kind, label, names, asWritten) => {
    const fields = `kind: ${kind}\n    label: { zh: ${label} }\n    names: { zh: [${names}] }`;
    const text = broken(
      'notFigures:\n',
      `  - id: one.more\n    ${fields}\n    source: { ${PLACE}, asWritten: ${asWritten} }\nnotFigures:\n`,
    );
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('a disagreement is found:', () => {
  test.each([
    ['value', '3', '项', '', '两项'],
    ['value', '4', '项', '', '两项'],
    ['value', '157100', '人', '', '157.1万'],
    ['unit', '1571000', '元', '', '157.1万'],
    ['unit', '1571000', '吨', '', '157.1万'],
    ['unit', '570000', '人', '', '57万人次'],
    ['unit', '11', '县区', '', '11市'],
    ['unit', '615', '元/人/年', '', '615元/月/人'],
    ['value', '615.1', '元/人/月', '', '615元/月/人'],
    ['value', '34', '%', '', '三分之一'],
    ['value', '3.2', '%', '', '-3.2%'],
    ['value', '-3.2', '%', '', '增长3.2%'],
    ['value', '3', '项', '', '若干项'],
    ['warning unit', '3', '人', '', '3个'],
    ['warning unit', '12', '件', '', '12项'],
    ['warning unit', '3', '起', '', '三次'],
    ['hedge', '30000', '人', '', '3万余名'],
    ['hedge', '30000', '人', 'nearly', '3万余名'],
    ['hedge', '300', '家', 'nearly', '300家'],
  ])('%s of %s %s (%s) as %s', (code, value, unit, hedge, asWritten) => {
    expect(problemsOfFact(figure(value, unit, hedge), asWritten)).toEqual([code]);
  });

  test.each([
    ['2021', '2022年'],
    ['2021', '2021年上半年'],
    ['2021', '2021-2025年'],
    ['2021-22', '2021年秋季'],
    ['--09-05', '2021年9月5日'],
    ['--09-05', '9月6日'],
    ['2021-08', '7月'],
    ['2021', '“十四五”期间'],
  ])('the date %s as %s', (date, asWritten) => {
    expect(problemsOfFact(`kind: date\n    date: "${date}"`, asWritten)).toEqual(['value']);
  });
});

test('names of a report in another language than Chinese or English are not compared', () => {
  const text = broken('asWritten: 《救助办法》', 'asWritten: Règlement').replace('zh-CN', 'fr');
  expect(problemsOf(text)).toEqual([]);
});

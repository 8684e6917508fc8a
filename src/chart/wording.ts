import Big from 'big.js';
import type { Lang, Wording } from '../lang/lang.ts';
import type { Status } from '../model/fact-base.ts';
import { formatAmount } from '../quantity/format-quantity.ts';
import type { UnitSet } from '../quantity/unit.ts';

/** What is said in and about charts, in one language. */
export interface Words {
  noFacts: string;
  giveFacts: string;
  tooMany(count: number, most: number): string;
  giveFewer: string;
  isDate(id: string): string;
  noValue(id: string): string;
  openRange(id: string): string;
  withFigure(id: string, figure: string): string;
  otherMeasure(a: string, b: string): string;
  oneMeasure: string;
  allZero: string;
  multiplesNeedTwo: string;
  badBase(id: string): string;
  noWhole(id: string): string;
  tooManyParts(count: number, most: number): string;
  rangeInShares(id: string): string;
  emptyWhole(id: string): string;
  negativePart(id: string): string;
  overlap(whole: string): string;
  rest: string;
  disjoint: string;
  measure(unit: string): string;
  noMeasure: string;
  timesOf(label: string): string;
  partsOf(whole: string): string;
  converted(own: string, now: string): string;
  signs: { about: string; more: string; less: string };
  legend(signs: readonly string[]): string;
  status: Readonly<Record<Exclude<Status, 'actual'>, string>>;
  paler(statuses: readonly string[]): string;
  all(statuses: readonly string[]): string;
  tiny(labels: readonly string[]): string;
  negative: string;
  source(reports: readonly { publisher: string; title: string; date: string }[]): string;
  description(rows: readonly string[]): string;
  noFont(characters: string): string;
  installFont: string;
}

/** What is said in and about charts. */
export const WORDS: Wording<Words> = {
  en: {
    noFacts: 'no facts to chart',
    giveFacts: 'Give ids of facts.',
    tooMany: (count, most) => `${count} facts are too many for one chart; ${most} at most`,
    giveFewer: 'Name fewer, or one section.',
    isDate: (id) => `${id} is a date: it has no length in a chart`,
    noValue: (id) => `${id} has no value to chart`,
    openRange: (id) => `${id} is open at one end: its bar would have no end`,
    withFigure: (id, figure) => `${id} (${figure})`,
    otherMeasure: (a, b) => `${a} and ${b} measure different things and share no scale`,
    oneMeasure: 'Chart facts in units of one kind; factq list shows the units.',
    allZero: 'all values are 0',
    multiplesNeedTwo:
      'multiples need two facts or more: the first is what the others are set against',
    badBase: (id) =>
      `${id} cannot be what the others are multiples of: it is a range or not above 0`,
    noWhole: (id) => `${id} is part of no whole that all of them are part of`,
    tooManyParts: (count, most) => `${count} parts are too many for one whole; ${most} at most`,
    rangeInShares: (id) => `${id} is a range, which is no share of a whole`,
    emptyWhole: (id) => `${id} is not above 0: it has no parts`,
    negativePart: (id) => `${id} is below 0: it is no share of a whole`,
    overlap: (whole) => `the parts come to more than ${whole}: they overlap`,
    rest: 'Other',
    disjoint: 'Other is what is left if no part overlaps another.',
    measure: (unit) => `Unit: ${unit}`,
    noMeasure: 'Number',
    timesOf: (label) => `Times ${label}`,
    partsOf: (whole) => `Shares of ${whole}`,
    converted: (own, now) => `${own} is shown as ${now}.`,
    signs: { about: '≈ about or nearly', more: '> more than', less: '< less than' },
    legend: (signs) => `${signs.join('; ')}, as the report says.`,
    status: { target: 'targets', plan: 'plans', projected: 'expectations', rule: 'rules' },
    paler: (statuses) => `Paler: ${statuses.join(', ')}, not achievements.`,
    all: (statuses) => `All values are ${statuses.join(' or ')}, not achievements.`,
    tiny: (labels) => `Too small to be seen at this scale: ${labels.join('; ')}.`,
    negative: 'Bars show sizes; values below 0 have a minus sign.',
    source: (reports) =>
      `Source: ${reports.map(({ publisher, title, date }) => `${publisher}, ${title}, ${date}`).join('; ')}`,
    description: (rows) => `Chart of ${rows.length} values: ${rows.join('; ')}.`,
    noFont: (characters) =>
      `no font of this machine has the characters of the chart, such as ${characters}`,
    installFont: 'Install one, such as Noto Sans CJK, or write the chart as SVG.',
  },
  zh: {
    noFacts: '没有可以画图的事实',
    giveFacts: '请给出事实的编号。',
    tooMany: (count, most) => `${count}个事实太多，一张图最多${most}个`,
    giveFewer: '请减少事实，或只选一个部分。',
    isDate: (id) => `${id}是日期，在图中没有长度`,
    noValue: (id) => `${id}没有可以画图的数值`,
    openRange: (id) => `${id}的范围有一端不定，无法画出`,
    withFigure: (id, figure) => `${id}（${figure}）`,
    otherMeasure: (a, b) => `${a}与${b}计量的东西不同，不能用同一尺度`,
    oneMeasure: '一张图中的事实要用同一类单位；factq list可查看单位。',
    allZero: '所有数值都是0',
    multiplesNeedTwo: '倍数图至少要有两个事实：第一个是比较的基准',
    badBase: (id) => `${id}不能作为基准：它是范围，或不大于0`,
    noWhole: (id) => `${id}与其他事实不属于同一个整体`,
    tooManyParts: (count, most) => `${count}个部分太多，一个整体最多${most}个`,
    rangeInShares: (id) => `${id}是范围，不能作为整体的一份`,
    emptyWhole: (id) => `${id}不大于0，没有组成部分`,
    negativePart: (id) => `${id}小于0，不能作为整体的一份`,
    overlap: (whole) => `各部分之和超过${whole}，说明有重叠`,
    rest: '其余',
    disjoint: '“其余”按各部分互不重叠计算。',
    measure: (unit) => `单位：${unit}`,
    noMeasure: '数量',
    timesOf: (label) => `“${label}”的倍数`,
    partsOf: (whole) => `占${whole}的比例`,
    converted: (own, now) => `${own}换算为${now}。`,
    signs: { about: '≈ 约、近', more: '> 超过', less: '< 不到' },
    legend: (signs) => `${signs.join('；')}，均按报告表述。`,
    status: { target: '目标', plan: '计划', projected: '预计', rule: '规定' },
    paler: (statuses) => `浅色为${statuses.join('、')}，并非已实现的数值。`,
    all: (statuses) => `所有数值均为${statuses.join('、')}，并非已实现的数值。`,
    tiny: (labels) => `数值太小，在此尺度下难以看出：${labels.join('；')}。`,
    negative: '条形只表示大小；小于0的数值带负号。',
    source: (reports) =>
      `来源：${reports.map(({ publisher, title, date }) => `${publisher}《${title}》，${date}`).join('；')}`,
    description: (rows) => `含${rows.length}个数值的图：${rows.join('；')}。`,
    noFont: (characters) => `本机没有含图中文字（如“${characters}”）的字体`,
    installFont: '请安装字体，例如Noto Sans CJK，或改用SVG格式。',
  },
};

/** What values in a unit are measured in, in words: `Unit: yuan per person per month`, `单位：元/人/月`. */
export function measureOf(unit: string | undefined, lang: Lang, units: UnitSet): string {
  const words = WORDS[lang];
  const said = formatAmount(new Big(2), unit, lang, units).slice(1).trim();
  return said === '' ? words.noMeasure : words.measure(said);
}

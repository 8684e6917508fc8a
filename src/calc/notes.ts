import Big from 'big.js';
import type { Lang, Wording } from '../lang/lang.ts';
import type { Fact, Hedge, Status } from '../model/fact-base.ts';
import { formatAmount } from '../quantity/format-quantity.ts';
import type { Unit } from '../quantity/unit-table.ts';
import type { Step } from './evaluate.ts';
import { exactText, type Rational } from './rational.ts';
import type { Expression } from './syntax.ts';
import type { Conversion } from './unit-powers.ts';

interface NoteWords {
  name(fact: Fact): string;
  hedged: Readonly<Record<Exclude<Hedge, 'exact'>, string>>;
  hedge(name: string, hedge: string): string;
  stated: Readonly<Record<Status, string>>;
  mixed(a: string, aStatus: string, b: string, bStatus: string): string;
  periods(periods: readonly string[]): string;
  reports(reports: readonly string[]): string;
  partOf(part: string, whole: string): string;
  doubled(conversion: string, number: string, without: string): string;
  rounded(exact: string): string;
}

/** What calc remarks on a result. */
export const NOTES: Wording<NoteWords> = {
  en: {
    name: ({ label: { en, zh }, id }) => `“${en ?? zh ?? id}”`,
    hedged: {
      about: '“about”',
      nearly: '“nearly”',
      'more-than': '“more than”',
      'less-than': '“less than”',
    },
    hedge: (name, hedge) => `${name} is stated as ${hedge}: so the result is no exact one.`,
    stated: {
      actual: 'achieved',
      target: 'a target',
      plan: 'planned',
      projected: 'expected',
      rule: 'laid down by a rule',
    },
    mixed: (a, aStatus, b, bStatus) => `${a} is ${aStatus}, ${b} is ${bStatus}.`,
    periods: (periods) => `The facts are of different periods: ${periods.join(', ')}.`,
    reports: (reports) => `The facts are from different reports: ${reports.join(', ')}.`,
    partOf: (part, whole) => `${part} is part of ${whole}: the sum counts it twice.`,
    doubled: (conversion, number, without) =>
      `Units are converted already (${conversion}), and the plain ${number} does so once more. Without it the result is ${without}.`,
    rounded: (exact) => `Rounded; exactly ${exact}.`,
  },
  zh: {
    name: ({ label: { en, zh }, id }) => `“${zh ?? en ?? id}”`,
    hedged: { about: '“约”', nearly: '“近”', 'more-than': '“超过”', 'less-than': '“不到”' },
    hedge: (name, hedge) => `${name}的表述是${hedge}，所以结果也不是准确值。`,
    stated: {
      actual: '已实现的',
      target: '目标',
      plan: '计划',
      projected: '预计',
      rule: '规定',
    },
    mixed: (a, aStatus, b, bStatus) => `${a}是${aStatus}，${b}是${bStatus}。`,
    periods: (periods) => `各事实所属时期不同：${periods.join('、')}。`,
    reports: (reports) => `各事实来自不同报告：${reports.join('、')}。`,
    partOf: (part, whole) => `${part}是${whole}的一部分，相加会重复计算。`,
    doubled: (conversion, number, without) =>
      `单位已自动换算（${conversion}），不带单位的 ${number} 又换算了一次。去掉它，结果是 ${without}。`,
    rounded: (exact) => `结果经过舍入，准确值是 ${exact}。`,
  },
};

/** What is to be minded about the facts that a result rests on, one sentence each. */
export function factNotes(facts: readonly Fact[], lang: Lang): string[] {
  const words = NOTES[lang];
  const hedges = facts.flatMap((fact) =>
    fact.hedge === 'exact' ? [] : [words.hedge(words.name(fact), words.hedged[fact.hedge])],
  );
  const [first] = facts;
  const other = facts.find(({ status }) => status !== first?.status);
  const mixed =
    first && other
      ? [
          words.mixed(
            words.name(first),
            words.stated[first.status],
            words.name(other),
            words.stated[other.status],
          ),
        ]
      : [];
  const distinct = (read: (fact: Fact) => string) => [...new Set(facts.map(read))];
  const periods = distinct(({ period }) => period);
  const reports = distinct(({ report }) => report);
  return [
    ...hedges,
    ...mixed,
    ...(periods.length > 1 ? [words.periods(periods)] : []),
    ...(reports.length > 1 ? [words.reports(reports)] : []),
  ];
}

/** A note where a sum adds a part to its whole. */
export function partNote({ operation }: Step, lang: Lang): string | undefined {
  if (operation.operator !== '+') return undefined;
  const [left, right] = [summands(operation.left), summands(operation.right)];
  const words = NOTES[lang];
  for (const a of left) {
    for (const b of right) {
      const [part, whole] = isPart(a, b) ? [a, b] : isPart(b, a) ? [b, a] : [];
      if (part && whole) return words.partOf(words.name(part), words.name(whole));
    }
  }
  return undefined;
}

function summands(expression: Expression): Fact[] {
  if (expression.type === 'fact') return [expression.fact];
  if (expression.type !== 'operation' || expression.operator !== '+') return [];
  return [...summands(expression.left), ...summands(expression.right)];
}

function isPart(part: Fact, whole: Fact): boolean {
  return part.relations.some(
    ({ type, to }) => (type === 'part-of' || type === 'out-of') && to === whole.id,
  );
}

/** Conversions in one line: `1年 = 12个月`, `1 year = 12 months`. */
export function conversionText(conversions: readonly Conversion[], lang: Lang): string {
  const equal = (larger: Unit, smaller: Unit, times: Rational) =>
    `${formatAmount(new Big(1), larger.id, lang)} = ${formatAmount(new Big(exactText(times)), smaller.id, lang)}`;
  return conversions
    .map(({ from, to, times }) =>
      times.n >= times.d ? equal(from, to, times) : equal(to, from, { n: times.d, d: times.n }),
    )
    .join('; ');
}

import type { Wording } from '../lang/lang.ts';
import type { Hedge, Status } from '../model/fact-base.ts';
import type { Match, Reason } from './verdict.ts';

/** What `check` tells a reader in one language: remarks without a full stop, steps as sentences. */
export interface Phrases {
  /** The report hedges the figure, or gives it without a hedge. */
  hedged: Readonly<Record<Hedge, string>>;
  denied: string;
  status: (status: Status) => string;
  otherScope: (placeOrTime: string) => string;
  owner: (fact: string) => string;
  fullTitle: (title: string) => string;
  computed: (facts: readonly string[]) => string;
  silent: string;
  spokenOf: (fact: string, label: string, full: boolean) => string;
  stands: (expression: string, section: string, paragraph: number, sentence: number) => string;
  workedOut: (formula: string) => string;
  unsettled: string;
  matches: Readonly<Record<Match, string>>;
  reasons: Readonly<Record<Reason, string>>;
  /** The last step: a figure with what `matches` or `reasons` say of it, and the remark. */
  outcome: (figure: string, end: string, remark: string | undefined) => string;
}

const EN: Phrases = {
  hedged: {
    exact: 'the report gives the figure without a hedge',
    about: 'the report says about',
    nearly: 'the report says nearly',
    'more-than': 'the report says more than',
    'less-than': 'the report says less than',
  },
  denied: 'the draft denies what the report says',
  status: (status) => `in the report this is ${status}`,
  otherScope: (placeOrTime) => `the report does not say this of ${placeOrTime}`,
  owner: (fact) => `the figure is that of ${fact}`,
  fullTitle: (title) => `the full title is ${title}`,
  computed: (facts) => `The wording asks for something computed from ${facts.join(' and ')}.`,
  silent: 'No fact of the report speaks of what stands around the figure.',
  spokenOf: (fact, label, full) =>
    `The text names ${full ? 'all that this fact is about' : 'most of what this fact is about, and nothing speaks against it'}: ${fact} (${label}).`,
  stands: (expression, section, paragraph, sentence) =>
    `The report has ${expression} in section ${section}, paragraph ${paragraph}, sentence ${sentence}.`,
  workedOut: (formula) => `Worked out: ${formula}.`,
  unsettled: 'That does not settle the figure.',
  matches: {
    exact: 'is that value',
    converted: 'is that value in another unit or scale',
    rounded: 'is true as it is rounded or hedged',
    derived: 'agrees with what was worked out',
  },
  reasons: {
    value: 'is another value',
    direction: 'is hedged the wrong way round',
    subject: 'is the value of another subject',
    unit: 'has another unit',
    status: 'is told as done where it is to come, or the reverse',
    scope: 'is said of another place or time',
    name: 'is another name',
  },
  outcome: (figure, end, remark) => `${figure} ${end}${remark === undefined ? '' : `: ${remark}`}.`,
};

const STATUS_ZH: Readonly<Record<Status, string>> = {
  actual: '已实现的数',
  target: '目标',
  plan: '计划',
  projected: '预计数',
  rule: '规定',
};

const ZH: Phrases = {
  hedged: {
    exact: '报告给出的是确数',
    about: '报告说的是“约”',
    nearly: '报告说的是“近”',
    'more-than': '报告说的是“超过”',
    'less-than': '报告说的是“不到”',
  },
  denied: '稿件否认了报告所说的数',
  status: (status) => `在报告里这是${STATUS_ZH[status]}`,
  otherScope: (placeOrTime) => `报告没有就“${placeOrTime}”这样说`,
  owner: (fact) => `这个数属于 ${fact}`,
  fullTitle: (title) => `全称是《${title}》`,
  computed: (facts) => `文中说的要由 ${facts.join('、')} 算出。`,
  silent: '报告中没有一条事实说到这个数所说的事。',
  spokenOf: (fact, label, full) =>
    full
      ? `文中提到了这条事实的全部要点:${fact}(${label})。`
      : `文中提到了这条事实的大部分要点,也没有与之相左的话:${fact}(${label})。`,
  stands: (expression, section, paragraph, sentence) =>
    `报告 ${section} 部分第${paragraph}段第${sentence}句写作“${expression}”。`,
  workedOut: (formula) => `算得:${formula}。`,
  unsettled: '但还不足以判定这个数。',
  matches: {
    exact: '就是这个数',
    converted: '是同一个数,只是换了单位或量级',
    rounded: '按其取整或约数的说法成立',
    derived: '与算得的结果一致',
  },
  reasons: {
    value: '是另一个数',
    direction: '多少的方向说反了',
    subject: '是另一对象的数',
    unit: '单位不同',
    status: '把将来的事说成已完成,或者相反',
    scope: '说的是另一地方或时间',
    name: '是另一个名称',
  },
  outcome: (figure, end, remark) =>
    `“${figure}”${end}${remark === undefined ? '' : `:${remark}`}。`,
};

/** The phrases of each language. */
export const PHRASES: Wording<Phrases> = { en: EN, zh: ZH };

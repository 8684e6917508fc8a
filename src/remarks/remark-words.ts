import type { Label, Match, Reason, Subject } from '../check/verdict.ts';
import type { Wording } from '../lang/lang.ts';

/** The words in which remarks on a draft are put. */
export interface RemarkWords {
  verdicts: Readonly<Record<Label, string>>;
  /** How a supported text agrees with the report. */
  matches: Readonly<Record<Match, string>>;
  /** What is wrong with a refuted text. */
  reasons: Readonly<Record<Reason, string>>;
  /** What is judged, in the plural where the language has one. */
  subjects: Readonly<Record<Subject, string>>;
  /** Parts a clause from what is said of it. */
  colon: string;
  /** Parts the members of a list. */
  comma: string;
  /** Title of the text before the first heading of a report. */
  lead: string;
  place(section: string, paragraph: number): string;
  /** Titles of a table of remarks: line, text, verdict, report, place, fact, what to write. */
  columns: readonly string[];
  /** Keys before what they name. */
  report: string;
  write: string;
  note: string;
  formula: string;
  runnerUp: string;
  steps: string;
  nothing: string;
  /** So many texts of one verdict, such as `2 refuted`. */
  count(verdict: Label, count: number): string;
  /** So many drafts in all. */
  drafts(count: number): string;
  /** The draft read from stdin. */
  stdin: string;
  /** Whole sentences for the formats that have a single line. */
  reportHas(expression: string, place: string): string;
  writeInstead(suggestion: string): string;
}

const EN: RemarkWords = {
  verdicts: { supported: 'supported', refuted: 'refuted', nei: 'not settled by the report' },
  matches: {
    exact: 'as in the report',
    converted: 'the same in another unit or scale',
    rounded: 'agrees as rounded or hedged',
    derived: 'follows from the report',
  },
  reasons: {
    value: 'the report says otherwise',
    direction: 'over and under are the wrong way round',
    subject: 'it belongs to another subject',
    unit: 'the unit is another',
    status: 'done and intended are confused',
    scope: 'the report says it of another place or period',
    name: 'the name is another',
  },
  subjects: { figure: 'figures', date: 'dates', name: 'names' },
  colon: ': ',
  comma: ', ',
  lead: 'opening',
  place: (section, paragraph) => `${section}, paragraph ${paragraph}`,
  columns: ['line', 'text', 'verdict', 'report', 'place', 'fact', 'write'],
  report: 'report',
  write: 'write',
  note: 'note',
  formula: 'formula',
  runnerUp: 'close',
  steps: 'steps',
  nothing: 'Nothing here can be checked.',
  count: (verdict, count) => `${count} ${EN.verdicts[verdict]}`,
  drafts: (count) => (count === 1 ? '1 draft' : `${count} drafts`),
  stdin: 'standard input',
  reportHas: (expression, place) =>
    place === '' ? `The report has ${expression}.` : `The report has ${expression} (${place}).`,
  writeInstead: (suggestion) => `Write ${suggestion} instead.`,
};

const ZH: RemarkWords = {
  verdicts: { supported: '有据', refuted: '不符', nei: '无从判断' },
  matches: {
    exact: '与报告一致',
    converted: '换算后与报告一致',
    rounded: '按取整或约数与报告相符',
    derived: '可由报告推出',
  },
  reasons: {
    value: '与报告所述不同',
    direction: '“多于”和“少于”说反了',
    subject: '属于另一对象',
    unit: '单位不对',
    status: '混淆了已完成和计划',
    scope: '报告所说的是另一地区或时期',
    name: '名称有误',
  },
  subjects: { figure: '数字', date: '日期', name: '名称' },
  colon: '：',
  comma: '、',
  lead: '开头',
  place: (section, paragraph) => `${section}，第${paragraph}段`,
  columns: ['行', '原文', '结论', '报告', '位置', '事实', '改为'],
  report: '报告',
  write: '改为',
  note: '说明',
  formula: '算式',
  runnerUp: '相近',
  steps: '推理',
  nothing: '没有可核对的内容。',
  count: (verdict, count) => `${count}处${ZH.verdicts[verdict]}`,
  drafts: (count) => `${count}篇稿件`,
  stdin: '标准输入',
  reportHas: (expression, place) =>
    place === '' ? `报告中为${expression}。` : `报告中为${expression}（${place}）。`,
  writeInstead: (suggestion) => `应改为${suggestion}。`,
};

/** The words of remarks, by language of the interface. */
export const REMARK_WORDS: Wording<RemarkWords> = { en: EN, zh: ZH };

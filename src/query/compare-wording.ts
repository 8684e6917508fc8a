import type { Wording } from '../lang/lang.ts';
import type { Hedge, Status } from '../model/fact-base.ts';

/** How one range lies to another. */
export type Position = 'below' | 'above' | 'same' | 'within' | 'around' | 'across';

/** What a difference counts, where its wording depends on that. */
export type SizeKind = 'counted' | 'points' | 'other';

/** The sentences of a comparison. Names come with their quotation marks, figures with their units. */
interface CompareWords {
  name: (label: string) => string;
  about: string;
  equal: (left: string, right: string, about: string) => string;
  /** `more` says by how much and which way, as `size` words it. */
  apart: (left: string, right: string, more: string) => string;
  times: (left: string, right: string, times: string, more: string) => string;
  percentOf: (left: string, right: string, percent: string, more: string) => string;
  part: (part: string, whole: string, percent: string, rest: string) => string;
  size: (amount: string, isMore: boolean, kind: SizeKind) => string;
  sameBound: string;
  ranges: (left: string, right: string, position: Position, low: string, high: string) => string;
  hedged: (name: string, hedge: Exclude<Hedge, 'exact'>) => string;
  statuses: (a: string, b: string, aStatus: Status, bStatus: Status) => string;
  periods: (a: string, b: string) => string;
  places: (a: string, b: string) => string;
  reports: (a: string, b: string) => string;
  converted: (id: string, own: string, now: string) => string;
  inexactDates: (unit: string) => string;
  dated: (name: string, date: string) => string;
  sameDate: (left: string, right: string, unit: string) => string;
  distance: (left: string, right: string, size: number, unit: string, isAfter: boolean) => string;
}

const HEDGES = {
  about: 'about',
  nearly: 'nearly',
  'more-than': 'more than',
  'less-than': 'less than',
} as const;

const ZH_HEDGES = { about: '约', nearly: '近', 'more-than': '超过', 'less-than': '不到' } as const;

const STATED: Readonly<Record<Status, string>> = {
  actual: 'achieved',
  target: 'a target',
  plan: 'planned',
  projected: 'expected',
  rule: 'laid down by a rule',
};

const ZH_STATED: Readonly<Record<Status, string>> = {
  actual: '已实现的数字',
  target: '目标',
  plan: '计划',
  projected: '预计',
  rule: '规定',
};

const POSITIONS: Readonly<Record<Position, string>> = {
  below: 'lies wholly below',
  above: 'lies wholly above',
  same: 'is the same as',
  within: 'lies within',
  around: 'takes in',
  across: 'overlaps with',
};

const ZH_POSITIONS: Readonly<Record<Position, (right: string) => string>> = {
  below: (right) => `全部低于${right}`,
  above: (right) => `全部高于${right}`,
  same: (right) => `与${right}相同`,
  within: (right) => `在${right}之内`,
  around: (right) => `包含${right}`,
  across: (right) => `与${right}部分重叠`,
};

const UNITS: Readonly<Record<string, string>> = { 天: 'day', 月: 'month', 年: 'year' };

/** The sentences of comparisons in each language. */
export const COMPARE_WORDS: Wording<CompareWords> = {
  en: {
    name: (label) => `“${label}”`,
    about: 'about ',
    equal: (left, right, about) => `${left} and ${right} are ${about}equal.`,
    apart: (left, right, more) => `${left} is ${more} than ${right}.`,
    times: (left, right, times, more) => `${left} is ${times} times ${right}: ${more}.`,
    percentOf: (left, right, percent, more) => `${left} is ${percent} of ${right}: ${more}.`,
    part: (part, whole, percent, rest) => `${part} is ${percent} of ${whole}; the rest is ${rest}.`,
    size: (amount, isMore, kind) => {
      if (kind === 'points') return `${amount} ${isMore ? 'higher' : 'lower'}`;
      return `${amount} ${isMore ? 'more' : kind === 'counted' ? 'fewer' : 'less'}`;
    },
    sameBound: 'the same',
    ranges: (left, right, position, low, high) =>
      `${left} ${POSITIONS[position]} ${right}: lower bound ${low}, upper bound ${high}.`,
    hedged: (name, hedge) => `${name} is stated as “${HEDGES[hedge]}”: the result is approximate.`,
    statuses: (a, b, aStatus, bStatus) => `${a} is ${STATED[aStatus]}, ${b} is ${STATED[bStatus]}.`,
    periods: (a, b) => `The periods differ: ${a} and ${b}.`,
    places: (a, b) => `The places differ: ${a} and ${b}.`,
    reports: (a, b) => `The reports differ: ${a} and ${b}.`,
    converted: (id, own, now) => `${id}: ${own} is ${now}`,
    inexactDates: (unit) => `Not all dates are exact: compared by ${UNITS[unit]}s.`,
    dated: (name, date) => `${name} (${date})`,
    sameDate: (left, right, unit) => `${left} and ${right} fall in the same ${UNITS[unit]}.`,
    distance: (left, right, size, unit, isAfter) =>
      `${left} is ${size} ${UNITS[unit]}${size === 1 ? '' : 's'} ${isAfter ? 'after' : 'before'} ${right}.`,
  },
  zh: {
    name: (label) => `“${label}”`,
    about: '约',
    equal: (left, right, about) => `${left}与${right}${about}相等。`,
    apart: (left, right, more) => `${left}比${right}${more}。`,
    times: (left, right, times, more) => `${left}是${right}的${times}倍，${more}。`,
    percentOf: (left, right, percent, more) => `${left}是${right}的${percent}，${more}。`,
    part: (part, whole, percent, rest) => `${part}占${whole}的${percent}，其余为${rest}。`,
    size: (amount, isMore, kind) => {
      if (kind === 'points') return `${isMore ? '高' : '低'}${amount}`;
      return `${isMore ? '多' : '少'}${amount}`;
    },
    sameBound: '相同',
    ranges: (left, right, position, low, high) =>
      `${left}${ZH_POSITIONS[position](right)}：下限${low}，上限${high}。`,
    hedged: (name, hedge) => `${name}的原文为“${ZH_HEDGES[hedge]}”，结果是近似值。`,
    statuses: (a, b, aStatus, bStatus) =>
      `${a}是${ZH_STATED[aStatus]}，${b}是${ZH_STATED[bStatus]}。`,
    periods: (a, b) => `时期不同：${a}与${b}。`,
    places: (a, b) => `地点不同：${a}与${b}。`,
    reports: (a, b) => `报告不同：${a}与${b}。`,
    converted: (id, own, now) => `${id}：${own}即${now}`,
    inexactDates: (unit) => `并非所有日期都精确到日，按${unit}比较。`,
    dated: (name, date) => `${name}(${date})`,
    sameDate: (left, right, unit) => `${left}与${right}在同一${unit}。`,
    distance: (left, right, size, unit, isAfter) =>
      `${left}在${right}${isAfter ? '之后' : '之前'}${size}${unit === '月' ? '个月' : unit}。`,
  },
};

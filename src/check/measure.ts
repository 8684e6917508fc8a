import Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import { ratesIn } from '../figures/rates.ts';
import type { CompoundUnit } from '../quantity/unit.ts';
import { countsThings, UNITS, type Unit } from '../quantity/unit-table.ts';
import type { Wording } from './context.ts';
import { between, clauseSpan, type Draft, neighboursOf, sentenceSpan } from './draft.ts';
import { TwoScripts } from './two-scripts.ts';

/** How a figure's unit meets a fact's. */
export type UnitFit =
  /** Same measure: multiply the figure by `factor` to get the fact's unit; `rated` where both say by what time, `spread` where that is another. */
  | { kind: 'same'; factor: Big; converted: boolean; rated: boolean; spread: boolean }
  /** The same thing by another time or base (每年 for 每月): values differ by their meaning. */
  | { kind: 'rate' }
  /** Another thing altogether. */
  | { kind: 'other' };

const ONE = new Big(1);
const COUNTS = new Set(['items', 'organisations', 'occurrences', 'divisions']);

/** What a figure is counted by, from its own suffix and the words of its clause up to its neighbours. */
export function ratesOf(draft: Draft, figure: Figure): readonly Unit[] {
  const [start, end] = clauseSpan(draft, figure);
  const neighbours = neighboursOf(draft, figure);
  const from = Math.max(neighbours.before?.end ?? start, figure.start - REACH);
  const to = Math.min(neighbours.after?.start ?? end, figure.end + REACH);
  const before = ratesIn(withoutNames(draft, from, figure.start));
  const stretch = draft.text.slice(figure.end, to);
  const after = followsRate(stretch) ? ratesIn(stretch) : [];
  const rates = new Map<string, Unit>();
  for (const unit of [...figure.per, ...after, ...before])
    if (!rates.has(unit.dimension)) rates.set(unit.dimension, unit);
  return [...rates.values()];
}

/** A rate right behind a figure, or behind what it is of: 200 million yuan of tickets a month. */
function followsRate(stretch: string): boolean {
  if (/^[\s,]*每/.test(stretch)) return true;
  return /^[\s,]*[a-z]/i.test(stretch) && RATE_FOLLOWS.test(stretch);
}

const RATE_FOLLOWS =
  /^(?:\s(?:of|in|worth of)\s[^,.;:]{1,48}\s|[\s,]*)(?:(?:per|a|each|every|monthly|annually|yearly|daily|apiece)\b|每)/i;

/**
 * The time that the clauses right before a figure, or the head of its sentence, say it is counted by,
 * where its own does not: 摊到每个月,大约是471元; Monthly: urban 615, rural 471.
 */
export function carriedTime(
  draft: Draft,
  figure: Figure,
  rates: readonly Unit[],
): Unit | undefined {
  if (rates.some(({ dimension }) => dimension === 'time')) return undefined;
  const [start] = sentenceSpan(draft, figure);
  const [clauseStart] = clauseSpan(draft, figure);
  let at = draft.order.get(figure)! - 1;
  while (draft.figures[at] && draft.asides.has(draft.figures[at]!)) at--;
  const last = draft.figures[at];
  const from = Math.max(start, last?.end ?? 0, clauseStart - REACH);
  const near = draft.text.slice(from, clauseStart);
  const head = /^[^:：。.]{0,60}[:：]/.exec(draft.text.slice(start, clauseStart))?.[0] ?? '';
  const isTime = ({ dimension }: Unit): boolean => dimension === 'time';
  const told = [near, head].find((each) => EVERY.test(each)) ?? '';
  return A_YEAR.test(told) ? UNITS.get('年') : ratesIn(told).findLast(isTime);
}

/** 换算成年, 一年下来: brought to what a year comes to. */
const A_YEAR =
  /(?:换算|折算|折合|折)成一?年|按?全年(?:来?[算看计]|下来|合计|累计|总共)|一年(?:下来|算下来|到头)/;
const EVERY = new TwoScripts(
  '(?:换算|折算|折合|折)成一?年|每个?[年月季]|[年月季]均|按[年月季]|按?全年(?:来?[算看计]|下来|合计|累计|总共)|一年(?:下来|算下来|到头)',
  'month by month|by the month|monthly|quarterly|yearly|annual(?:ly)?|(?:per|a|each|every) (?:month|quarter|year)',
);
const REACH = 60;

/** A stretch without the adjectives of names that the base knows: a monthly pass is not paid monthly. */
function withoutNames({ text, mentions }: Draft, from: number, to: number): string {
  const names = between(mentions, from, to).filter(({ start, end }) =>
    ADJECTIVE.test(text.slice(start, end)),
  );
  let stretch = text.slice(from, to);
  for (const { start, end } of names)
    stretch = stretch.slice(0, start - from) + ' '.repeat(end - start) + stretch.slice(end - from);
  return stretch;
}

const ADJECTIVE = /^(?:monthly|yearly|annual|daily)\s/i;

/**
 * Compares the unit of a figure, counted by `rates`, with that of a fact, `target`. The words around it tell whether
 * a percentage is one of another amount (是…的240%), which may be told as a multiple.
 */
export function fitUnits(
  figure: Figure,
  rates: readonly Unit[],
  target: CompoundUnit | undefined,
  { clause, before, after }: Pick<Wording, 'clause' | 'before' | 'after'>,
): UnitFit {
  if (!target) return { kind: 'other' };
  const share = shareFactor(figure, target.of, clause);
  if (share) return { kind: 'same', factor: share, converted: true, rated: false, spread: false };
  if (!sameThing(figure, target.of, before, after)) return { kind: 'other' };
  const simple = factorBetween(figure.unit, target.of);
  const time = timeFactor(rates, target);
  if (time === undefined || areOfOthers(rates, target)) return { kind: 'rate' };
  return {
    kind: 'same',
    factor: time === ONE ? simple : simple.times(time),
    converted: simple !== ONE || time !== ONE,
    spread: time !== ONE,
    rated: target.per.some(
      (unit) => unit.dimension === 'time' && rates.some((own) => own.base === unit.base),
    ),
  };
}

/** 240% of something is 2.4 times it, and the other way round; 0.45 may stand for 45%. */
function shareFactor({ unit, value }: Figure, of: Unit, clause: string): Big | undefined {
  if (unit === undefined && of.id === '%' && value.gt(0) && value.lt(1)) return new Big(100);
  if (unit?.dimension === 'ratio' && of.dimension === 'multiple')
    return OF_ANOTHER.test(clause) ? new Big(unit.factor) : undefined;
  return unit?.dimension === 'multiple' && of.dimension === 'ratio' && OF_ANOTHER.test(clause)
    ? new Big(100)
    : undefined;
}

const OF_ANOTHER = /的|相当于|达到|\bof\b|as (?:much|many|high|large)/i;

/** Whether a figure counts the same kind of thing as a unit; 个 and a bare number count anything. */
function sameThing(figure: Figure, of: Unit, before: string, after: string): boolean {
  const { unit } = figure;
  // 24个亿 and 24亿 are told of money too, where nothing counted follows.
  if (unit === undefined || (unit.id === '个' && isScaled(figure))) {
    const money = isScaled(figure) && (SPENT.test(before) || MONEY_NOUN.test(after));
    return of.dimension === 'money'
      ? money || (isScaled(figure) && COUNTS_NOTHING.test(after))
      : countsThings(of) && !money;
  }
  if (unit.dimension === 'occurrences' && of.dimension === 'organisations') return false;
  if (unit.dimension === of.dimension) return unit.base === of.base || COUNTS.has(of.dimension);
  if (COUNTS.has(of.dimension))
    return COUNTS.has(unit.dimension) || (of.dimension === 'organisations' && unit.id === '户');
  if (of.dimension === 'people') return unit.id === '个';
  if (of.dimension === 'households') return unit.id === '个' || unit.id === '家';
  if (of.dimension === 'person-times') return unit.dimension === 'occurrences';
  return false;
}

const COUNTS_NOTHING =
  /^(?:$|[^A-Za-zÀ-ɏ\u4e00-\u9fff\s]|\s+(?:in|of|from|for|by|and|was|were|a|per|across|to|over|through|off|on|at|is|can|could|will|would|may|had|has|have|which|that|worth|each|goes|went)\b|[投砸用花拨来出])/;

/** 49.97亿救助资金: what a bare number counts is money by its noun, or by the verb before it. */
const MONEY_NOUN =
  /^[\u4e00-\u9fff]{0,8}?(?:资金|专款|款项|善款|款物|经费|补助[金款]?|补贴|投资|收入|支出|公益金|销售额|贷款|债券|税)/;
const SPENT = /(?:[砸投花掷耗拿]|投入|拨[付款出]?|下拨|拿出|出资|斥资|耗资|掏)了?(?:近|约|超)?$/;

function isScaled({ scale, text }: Figure): boolean {
  return scale !== undefined || /[万亿]/.test(text);
}

function factorBetween(unit: Unit | undefined, of: Unit): Big {
  if (unit === undefined || unit.dimension !== of.dimension || COUNTS.has(of.dimension)) return ONE;
  return unit.factor === of.factor ? ONE : ratioOf(unit, of);
}

/** Whether what is paid to each person is told of each household, or the reverse. */
function areOfOthers(rates: readonly Unit[], { per }: CompoundUnit): boolean {
  const payees = ({ dimension }: Unit): boolean => PAYEES.has(dimension);
  const [own, wanted] = [rates.find(payees), per.find(payees)];
  return own !== undefined && wanted !== undefined && own.dimension !== wanted.dimension;
}

const PAYEES = new Set(['people', 'households']);

/** Factor from the figure's time base to the fact's; undefined where only one of them has a month. */
function timeFactor(rates: readonly Unit[], target: CompoundUnit): Big | undefined {
  const own = rates.find((unit) => unit.dimension === 'time');
  const wanted = target.per.find((unit) => unit.dimension === 'time');
  if (own === undefined || own.id === wanted?.id) return ONE;
  if (wanted === undefined)
    return own.id === '年' || target.of.dimension === 'time' ? ONE : undefined;
  if (own.base !== wanted.base) return undefined;
  return ratioOf(wanted, own);
}

const ratios = new WeakMap<Unit, Map<Unit, Big>>();

/** How many of one unit make another; worked out once a pair. */
function ratioOf(a: Unit, b: Unit): Big {
  const known = ratios.get(a) ?? new Map<Unit, Big>();
  ratios.set(a, known);
  const ratio = known.get(b) ?? new Big(a.factor).div(b.factor);
  known.set(b, ratio);
  return ratio;
}

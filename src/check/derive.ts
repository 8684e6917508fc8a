import Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import { convert, parseUnit, type UnitSet } from '../quantity/unit.ts';
import { countsThings, type Unit } from '../quantity/unit-table.ts';
import { type Agreement, agree } from './agree.ts';
import type { Candidate } from './candidates.ts';
import { saysDifference, saysEach, saysMultiple, saysRest, saysShare, saysSum } from './cues.ts';
import { areCompared, onlyDifference, type Subjects } from './subjects.ts';

/** A value computed from facts that the wording asks for. */
export interface Derived {
  /** Such as `70个 / 90个`. */
  formula: string;
  facts: readonly string[];
  agreement: Agreement;
  /** The wording asks for this computation and nothing else: a wrong result refutes. */
  decisive: boolean;
}

/** What the derivation looks at. */
export interface DeriveInput {
  figure: Figure;
  rates: readonly Unit[];
  /** Facts spoken of, whichever of rivals stands nearer; best first. */
  open: readonly Candidate[];
  clause: string;
  sentence: string;
  subjects: Subjects;
  units: UnitSet;
  /** Offset in the sentence at which each fact is first spoken of, by id. */
  order: (fact: Fact) => number;
}

type Rule = (input: DeriveInput, full: readonly Fact[]) => Derived[];

/** Every computation the wording allows; those that agree first, decisive ones before others. */
export function derive(input: DeriveInput): Derived[] {
  const full = input.open.filter((candidate) => candidate.full).map(({ fact }) => fact);
  const found = [shares, rests, sums, differences, multiples, quotients, products].flatMap((rule) =>
    rule(input, full),
  );
  const rank = ({ agreement, decisive }: Derived): number =>
    (agreement.agrees === true ? 2 : 0) + (decisive ? 1 : 0);
  return found.sort((a, b) => rank(b) - rank(a));
}

function result(
  input: DeriveInput,
  value: Big,
  formula: string,
  facts: readonly Fact[],
  decisive: boolean,
): Derived {
  const hedged = facts.some(({ hedge }) => hedge !== 'exact');
  const factor =
    input.figure.unit?.dimension === 'ratio'
      ? new Big(input.figure.unit.factor).times(100)
      : new Big(input.figure.unit?.dimension === 'money' ? input.figure.unit.factor : 1);
  const agreement = agree(
    input.figure,
    factor,
    { low: value, high: value, hedge: hedged ? 'about' : 'exact' },
    true,
  );
  return { formula, facts: facts.map(({ id }) => id), agreement, decisive };
}

const parts = new Set(['part-of', 'out-of']);

const byId = ({ subjects }: DeriveInput, id: string): Fact | undefined =>
  subjects.facts.find((fact) => fact.id === id);

function wholes(input: DeriveInput, full: readonly Fact[]): [Fact, Fact][] {
  return full.flatMap((fact) =>
    fact.relations
      .filter(({ type }) => parts.has(type))
      .map(({ to }) => byId(input, to))
      .filter((whole) => whole !== undefined)
      .map((whole): [Fact, Fact] => [fact, whole]),
  );
}

/** 殡仪馆开工率: the part over the whole. */
const shares: Rule = (input, full) => {
  if (input.figure.unit?.dimension !== 'ratio' || !saysShare(input.clause + input.figure.text))
    return [];
  return wholes(input, full).map(([part, whole], index) => {
    const share = over(part, whole).times(100);
    const rest = saysRest(input.clause);
    return result(
      input,
      rest ? new Big(100).minus(share) : share,
      `${written(part)} / ${written(whole)}`,
      [part, whole],
      index === 0,
    );
  });
};

/** 尚有20个未开工: the whole less the part. */
const rests: Rule = (input, full) => {
  if (!saysRest(input.clause)) return [];
  return wholes(input, full)
    .filter(([part]) => sameKind(input, part))
    .map(([part, whole]) =>
      result(
        input,
        amount(whole).minus(amount(part)),
        `${written(whole)} - ${written(part)}`,
        [whole, part],
        /未|没有|not |yet to|without/i.test(input.clause),
      ),
    );
};

const STRONG_SUM =
  /合计|共计|总计|加起来|合起来|相加|之和|加在一起|in total|together|combined|altogether|in all|sum of/i;

/** 孤儿和事实无人抚养儿童合计: siblings named together, added up. */
const sums: Rule = (input, full) => {
  if (!saysSum(input.clause) && !saysSum(input.sentence)) return [];
  const strong = STRONG_SUM.test(input.clause);
  return siblingGroups(input, full).map((group) =>
    result(
      input,
      group.reduce((sum, fact) => sum.plus(amountIn(input, fact, group[0]!)), new Big(0)),
      group.map(written).join(' + '),
      group,
      strong,
    ),
  );
};

/** 城市比农村高: one sibling less the other, as a value or a share of the other. */
const differences: Rule = (input, full) => {
  if (!saysDifference(input.clause)) return [];
  const strong = /相差|差距|差额|之差|difference|gap|比|outnumber/i.test(input.clause);
  return pairs(input, full).flatMap(([a, b]) => {
    const [first, second] = [amountIn(input, a, a), amountIn(input, b, a)];
    const gap = first.minus(second).abs();
    if (input.figure.unit?.dimension === 'ratio') {
      return [
        result(
          input,
          gap.div(second).times(100),
          `(${written(a)} - ${written(b)}) / ${written(b)}`,
          [a, b],
          strong,
        ),
      ];
    }
    if (!sameKind(input, a)) return [];
    const value = rated(input, gap, a);
    return value
      ? [
          result(
            input,
            value,
            first.gte(second) ? `${written(a)} - ${written(b)}` : `${written(b)} - ${written(a)}`,
            [a, b],
            strong,
          ),
        ]
      : [];
  });
};

/** 是农村的1.3倍: the first named over the second. */
const multiples: Rule = (input, full) => {
  const { figure, clause } = input;
  const percent =
    figure.unit?.dimension === 'ratio' &&
    /相当于|只有|仅为|不到|是.{0,12}的|of (?:the|that)|as (?:much|many|high)|占/.test(clause);
  const times = figure.unit?.id === '倍' && saysMultiple(clause + figure.text);
  if (!percent && !times) return [];
  return pairs(input, full).map(([a, b]) => {
    const ratio = amountIn(input, a, a).div(amountIn(input, b, a));
    return result(
      input,
      percent ? ratio.times(100) : ratio,
      `${written(a)} / ${written(b)}`,
      [a, b],
      true,
    );
  });
};

/** 平均每人次: an amount over the count it is about. */
const quotients: Rule = (input, full) => {
  const each = input.rates.some(({ dimension }) => dimension !== 'time');
  if (!each && !saysEach(input.clause)) return [];
  return full
    .filter((fact) => sameKind(input, fact) && !fact.unit?.includes('/'))
    .flatMap((fact) =>
      counted(input, fact).map((base) =>
        result(
          input,
          over(fact, base),
          `${written(fact)} / ${written(base)}`,
          [fact, base],
          each && /平均|均|per|average|each/i.test(input.clause),
        ),
      ),
    );
};

function counted(input: DeriveInput, fact: Fact): Fact[] {
  const direct = fact.relations
    .filter(({ type }) => type === 'per' || type === 'about')
    .map(({ to }) => byId(input, to));
  return direct.filter(
    (base): base is Fact =>
      base?.value !== undefined && base.unit !== fact.unit && !/元|%|倍/.test(base.unit ?? ''),
  );
}

/** 两年共投入: a yearly amount times the years of its period. */
const products: Rule = (input, full) => {
  if (input.rates.some(({ dimension }) => dimension === 'time')) return [];
  const spoken = /两年|二年|2年|两个年度|two years|累计|共|total/i.test(input.sentence);
  return full
    .filter(
      (fact) =>
        spoken && sameKind(input, fact) && fact.unit?.endsWith('/年') && !fact.unit.includes('人'),
    )
    .map((fact) => {
      const [from = '', to = from] = fact.period.split('/');
      const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
      return result(input, amount(fact).times(years), `${written(fact)} × ${years}`, [fact], false);
    });
};

function siblingGroups(input: DeriveInput, full: readonly Fact[]): Fact[][] {
  const rest = full.filter((fact) => sameKind(input, fact) && fact.value !== undefined);
  const groups: Fact[][] = [];
  for (const fact of rest) {
    const group = groups.find((members) =>
      members.every((member) => areRivals(input, member, fact)),
    );
    if (group) group.push(fact);
    else groups.push([fact]);
  }
  return groups.filter((group) => group.length > 1);
}

/** Sibling pairs, the one named first in front. */
function pairs(input: DeriveInput, full: readonly Fact[]): [Fact, Fact][] {
  const usable = full.filter((fact) => fact.value !== undefined && !amount(fact).eq(0));
  return usable.flatMap((a, index) =>
    usable
      .slice(index + 1)
      .filter((b) => areRivals(input, a, b) && amountIn(input, b, a).gt(0))
      .map((b): [Fact, Fact] => (input.order(a) <= input.order(b) ? [a, b] : [b, a])),
  );
}

function areRivals({ subjects }: DeriveInput, a: Fact, b: Fact): boolean {
  const pair = onlyDifference(subjects.about.get(a.id)!, subjects.about.get(b.id)!);
  return (
    areCompared(a, b) ||
    (pair !== undefined && (subjects.rivals.get(pair[0])?.has(pair[1]) ?? false))
  );
}

function sameKind({ figure, units }: DeriveInput, fact: Fact): boolean {
  const unit = parseUnit(fact.unit ?? '', units)?.of;
  if (!unit) return false;
  if (figure.unit === undefined) return countsThings(unit);
  if (!countsThings(unit)) return figure.unit.dimension === unit.dimension;
  return (
    figure.unit.dimension === unit.dimension ||
    figure.unit.id === '个' ||
    (countsThings(figure.unit) && unit.dimension !== 'people' && figure.unit.dimension !== 'people')
  );
}

/** A difference of rates in the time base the draft names: 元/人/月 told per year. */
function rated({ rates, units }: DeriveInput, value: Big, fact: Fact): Big | undefined {
  const from = parseUnit(fact.unit ?? '', units);
  const time = rates.find(({ dimension }) => dimension === 'time');
  if (!from || !time) return value;
  const to = {
    of: from.of,
    per: from.per.map((unit) => (unit.dimension === 'time' ? time : unit)),
  };
  return convert(value, from, to);
}

function amount(fact: Fact): Big {
  return new Big(fact.value ?? 0);
}

function amountIn({ units }: DeriveInput, fact: Fact, like: Fact): Big {
  const [from, to] = [parseUnit(fact.unit ?? '', units), parseUnit(like.unit ?? '', units)];
  return (from && to && convert(amount(fact), from, to)) ?? amount(fact);
}

function over(part: Fact, whole: Fact): Big {
  return amount(whole).eq(0) ? new Big(0) : amount(part).div(amount(whole));
}

function written(fact: Fact): string {
  return fact.source.asWritten;
}

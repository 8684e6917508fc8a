import type { Held } from '../../src/check/hold.ts';
import { likelyOf } from '../../src/check/likely.ts';
import type { Around } from '../../src/check/of-another.ts';
import type { Fact } from '../../src/model/fact-base.ts';
import { AGREES, aroundOf, contextOf, heldOf } from './held.ts';
import { madeUpBase } from './made-up-base.ts';

const counted = (
  id: string,
  value: string,
  unit: string,
  at: string,
  about: string[],
  more = {},
) => {
  const [paragraph, sentence] = at.split('.').map(Number);
  const source = { section: 'mill', paragraph, sentence, asWritten: value + unit };
  return { id, kind: 'figure', label: { zh: id }, value, unit, about, source, ...more };
};

/** A mill with sacks, money and two places that are each other's rivals. */
const base = madeUpBase({
  id: 'mill',
  title: '磨坊年报',
  publisher: '磨坊',
  place: { id: 'ford', zh: '渡口' },
  terms: Object.fromEntries(
    'sacks checked seldom shared grain town hills aid roof cotton'
      .split(' ')
      .map((id) => [id, { zh: [`“${id}”`], en: [id] }]),
  ),
  facts: [
    counted('sacks.checked', '12507', '个', '1.1', ['sacks', 'checked'], {
      label: { zh: '麻袋入库清点' },
      also: ['seldom', 'shared'],
    }),
    counted('sacks.few', '1257', '个', '1.1', ['sacks', 'few'], {
      label: { zh: '麻袋入库清点' },
      also: ['seldom', 'shared'],
    }),
    counted('sacks.rounded', '48210', '个', '1.3', ['sacks', 'rounded'], {
      label: { zh: '布袋称重' },
      also: ['shared'],
    }),
    counted('sacks.all', '99', '个', '2.1', ['sacks'], { also: ['shared'] }),
    counted('sacks.built', '641', '个', '2.2', ['sacks', 'roof'], {
      label: { zh: '仓房屋顶建成数目' },
      relations: [
        { type: 'about', to: 'grain.lent' },
        { type: 'part-of', to: 'roofs.all' },
        { type: 'about', to: 'grain.paid' },
      ],
    }),
    counted('grain.paid', '64000000', '元', '2.3', ['grain', 'paid']),
    counted('grain.lent', '3000', '元', '2.4', ['grain', 'lent']),
    counted('sacks.begun', '45', '个', '2.5', ['sacks', 'begun'], {
      label: { zh: '开工的库房' },
    }),
    counted('roofs.all', '800', '个', '5.2', ['roofs']),
    counted('own.town', '612', '元', '5.1', ['town']),
    counted('own.hills', '423', '元', '5.1', ['hills']),
    counted('aid.town', '615', '元', '3.1', ['aid', 'town']),
    counted('aid.isle', '5', '元', '3.1', ['aid', 'isle']),
    counted('grain.stock', '45678', '个', '4.1', ['grain']),
    counted('aid.hills', '427', '元', '3.1', ['aid', 'hills']),
  ],
});
const byId = new Map(base.facts.map((fact) => [fact.id, fact]));

/** A fact of the mill. */
export const factOf = (id: string): Fact => byId.get(id)!;

/** What a draft says beside a number that a fact has. */
export interface Case {
  text?: string;
  each?: Partial<Held>;
  others?: Held[];
  around?: Partial<Around>;
  number?: 'same' | 'turned' | 'slipped';
}

/** Whether a fact is likely meant by the last figure of a text that has its number. */
export function isLikely(
  id: string,
  { text, each, others = [], around, number = 'same' }: Case,
): boolean {
  const fact = factOf(id);
  const context = contextOf(base, text ?? `${fact.value}${fact.unit}`);
  const held = heldOf(fact, { agreement: AGREES, ...each });
  const figure = context.draft.figures.at(-1)!;
  return likelyOf(context, figure, [held, ...others], number, aroundOf(around)) === held;
}

/** One of the two terms that a fact needs. */
export const HALF_SAID: Partial<Held> = {
  coverage: 0.5,
  spoken: ['sacks'],
  hints: { needed: 1, also: 0, beside: 0 },
};

/** So many terms it needs, is likelier with, and that stand beside it in the report. */
export const hints = (needed: number, also = 0, beside = 0) => ({
  hints: { needed, also, beside },
});
const elsewhere = (fact: Fact, source: object): Fact => ({
  ...fact,
  id: 'elsewhere',
  relations: [],
  source: { ...fact.source, ...source },
});

/** Another fact of the section, and one of another. */
export const SECTION = elsewhere(factOf('aid.town'), {});
export const OTHER_SECTION = elsewhere(factOf('aid.town'), { section: 'other' });

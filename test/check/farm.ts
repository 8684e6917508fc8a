import { check } from '../../src/check/check.ts';
import { madeUpBase } from './made-up-base.ts';

const figure = (
  id: string,
  value: string,
  unit: string,
  at: string,
  written: string,
  about: string[],
  more: object = {},
) => {
  const [paragraph, sentence] = at.split('.').map(Number);
  const source = { section: 'farm', paragraph, sentence, asWritten: written };
  return { id, kind: 'figure', label: { zh: id }, value, unit, about, source, ...more };
};
const related = (type: string, to: string) => ({ type, to });

/** A farm with siblings to be set against each other, parts of wholes, yearly amounts and shares. */
const FACTS = [
  figure('yield.apples', '1200', '吨', '1.1', '1200吨', ['apples', 'yield'], {
    relations: [related('compared-with', 'yield.pears')],
  }),
  figure('yield.pears', '800', '吨', '1.1', '800吨', ['pears', 'yield']),
  figure('trees.total', '5000', '个', '1.2', '5000棵', ['trees']),
  figure('sold.share', '60', '%', '1.2', '60%', ['sold', 'trees']),
  figure('workers.men', '40', '人', '2.1', '40人', ['men'], {
    relations: [related('part-of', 'workers.total'), related('compared-with', 'workers.women')],
  }),
  figure('workers.women', '60', '人', '2.1', '60人', ['women'], {
    relations: [related('part-of', 'workers.total')],
  }),
  figure('workers.total', '100', '人', '2.1', '100人', ['workers']),
  figure('wages.total', '6000000', '元', '2.2', '600万元', ['wages'], {
    relations: [related('per', 'workers.total')],
  }),
  figure('fund.year', '500000', '元/年', '3.1', '50万元', ['fund'], { period: '2023/2024' }),
  {
    id: 'opened',
    kind: 'date',
    label: { zh: 'opened' },
    date: '2023-06-18',
    about: ['opened'],
    source: { section: 'farm', paragraph: 3, sentence: 2, asWritten: '6月18日' },
  },
];

const WORDS: Readonly<Record<string, readonly [zh: string, ...en: string[]]>> = {
  apples: ['苹果', 'apple', 'apples'],
  pears: ['梨', 'pear', 'pears'],
  trees: ['果树', 'tree', 'trees'],
  yield: ['产量', 'yield'],
  workers: ['工人', 'worker', 'workers'],
  wages: ['工资', 'wages'],
  men: ['男工', 'men'],
  women: ['女工', 'women'],
  sold: ['售出', 'sold'],
  fund: ['补贴', 'subsidy'],
  opened: ['开园', 'opened'],
};

const base = madeUpBase({
  id: 'farm',
  title: '农场年报',
  publisher: '农场',
  place: { id: 'valley', zh: '青河' },
  terms: Object.fromEntries(
    Object.entries(WORDS).map(([id, [zh, ...en]]) => [id, { zh: [zh], en }]),
  ),
  facts: FACTS,
});

/**
 * What a draft about the farm is told: each figure and date with its verdict, the facts it rests on,
 * and what is to be written.
 */
export function toldOf(draft: string): string[] {
  return check(draft, { bases: [base], facts: base.facts }).map(
    ({ text, verdict, match, reason, facts, suggestion }) =>
      [
        text,
        [verdict, match ?? reason].filter(Boolean).join(':'),
        ...facts,
        ...(suggestion === undefined ? [] : ['→', suggestion]),
      ].join(' '),
  );
}

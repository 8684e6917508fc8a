import { FactqError } from '../errors.ts';
import { KINDS, STATUSES } from '../model/enumerations.ts';
import type { Fact } from '../model/fact-base.ts';
import type { Selection } from '../query/selection.ts';
import { SORT_KEYS, type SortKey } from '../query/sort-keys.ts';
import type { FactStore } from '../store/fact-store.ts';
import type { Flag } from './command.ts';

/** Options that narrow down facts, as commander gives them. */
export interface FilterOptions extends Selection {
  sort?: SortKey;
  reverse?: boolean;
  limit?: string;
}

/** The options shared by `list`, `search` and `table`. */
export const FILTER_FLAGS: readonly Flag[] = [
  {
    flags: '-s, --section <section>',
    summary: { en: 'id, number or part of a title', zh: '栏目：编号、序号或标题的一部分' },
    repeat: true,
    values: 'section',
  },
  {
    flags: '-u, --unit <unit>',
    summary: { en: 'exactly this unit', zh: '单位（精确）' },
    repeat: true,
    values: 'unit',
  },
  {
    flags: '-d, --dimension <name>',
    summary: { en: 'money, people, ratio, time …', zh: '量纲：money、people、ratio、time等' },
    repeat: true,
    values: 'dimension',
  },
  {
    flags: '-k, --kind <kind>',
    summary: { en: 'what the fact is', zh: '事实的种类' },
    repeat: true,
    choices: KINDS,
  },
  { flags: '-t, --tag <tag>', summary: { en: 'topic', zh: '标签' }, repeat: true, values: 'tag' },
  {
    flags: '--status <status>',
    summary: {
      en: 'done, aimed at, planned, expected or laid down',
      zh: '实际、目标、计划等',
    },
    repeat: true,
    choices: STATUSES,
  },
  {
    flags: '-p, --place <place>',
    summary: { en: 'id or name; places within it count', zh: '地点，含其下辖地' },
    repeat: true,
    values: 'place',
  },
  {
    flags: '--period <period>',
    summary: {
      en: 'shares a day with 2021, 2021-07, 2021/2025',
      zh: '时期，如2021、2021-07',
    },
  },
  {
    flags: '--min <amount>',
    summary: { en: 'at least 615, 1亿, 3000万元, 50%', zh: '不低于，如615、1亿、50%' },
  },
  { flags: '--max <amount>', summary: { en: 'at most', zh: '不高于' } },
  { flags: '--sort <key>', summary: { en: 'order by', zh: '排序' }, choices: SORT_KEYS },
  { flags: '-r, --reverse', summary: { en: 'largest or last first', zh: '倒序' } },
  { flags: '-n, --limit <number>', summary: { en: 'at most so many', zh: '最多条数' } },
];

/**
 * The facts of a store, narrowed down, sorted and cut as the options say.
 *
 * @param lang language of labels to sort by.
 * @param isWanted leaves out facts beforehand.
 * @throws FactqError `usage` as `FactStore.select` does, and for a limit that is no whole number.
 */
export async function selected(
  store: FactStore,
  options: FilterOptions,
  lang: 'zh' | 'en',
  isWanted?: (fact: Fact) => boolean,
): Promise<Fact[]> {
  const most = limitOf(options);
  const { sort, reverse = false } = options;
  if (sort === undefined && !isWanted) return store.select(options, { most, reverse });
  const facts = (await store.select(options)).filter(isWanted ?? (() => true));
  return (await inOrder(facts, options, lang)).slice(0, most);
}

/**
 * The same of facts that are there already.
 *
 * @throws FactqError as {@link selected} does
 */
export async function narrowed(
  store: FactStore,
  facts: readonly Fact[],
  options: FilterOptions,
  lang: 'zh' | 'en',
): Promise<Fact[]> {
  const most = limitOf(options);
  const { facetsOf, thatPass } = await import('../query/filter.ts');
  const { testsOf } = await import('../query/selection.ts');
  const tests = await testsOf(await store.samples(facetsOf(options)), options);
  return (await inOrder(thatPass(facts, tests), options, lang)).slice(0, most);
}

async function inOrder(
  facts: readonly Fact[],
  { sort, reverse = false }: FilterOptions,
  lang: 'zh' | 'en',
): Promise<readonly Fact[]> {
  if (sort === undefined) return reverse ? [...facts].reverse() : facts;
  const { sortFacts } = await import('../query/sort.ts');
  return sortFacts(facts, sort, reverse, lang);
}

/** The number of facts asked for; infinite where none is. */
function limitOf({ limit }: FilterOptions): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  if (/^[1-9]\d{0,8}$/.test(limit)) return Number(limit);
  throw new FactqError(
    'usage',
    { en: `"${limit}" is no number of facts`, zh: `“${limit}”不是条数` },
    {
      hint: {
        en: 'Write a whole number from 1, such as --limit 10.',
        zh: '请写不小于1的整数，如--limit 10。',
      },
    },
  );
}

/** Whether any option narrows the facts or changes their order. */
export function isNarrowing(options: FilterOptions): boolean {
  return Object.keys(options).length > 0;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCollection } from '../../src/base/collect.ts';
import { validate } from '../../src/base/validate.ts';
import { check } from '../../src/check/check.ts';
import type { FactqError } from '../../src/errors.ts';
import { type Collection, collectionOf } from '../../src/model/collection.ts';
import type { Fact } from '../../src/model/fact-base.ts';
import type { Selection } from '../../src/query/selection.ts';
import type { FactStore } from '../../src/store/fact-store.ts';
import { memoryStore } from '../../src/store/memory-store.ts';
import { syntheticYaml } from '../bench/synthetic.ts';
import { compiled, storeOver } from './stored.ts';

const SHIPPED = 'data/shanxi-civil-affairs-2021.yaml';
const HARBOUR = 'test/fixtures/harbour/harbour.yaml';

const synthetic = collectionOf(validate([...syntheticYaml(120)].join(''), 'f').base!);
/** A run of two words, known from other facts, in a row in some facts and apart in others. */
const apart = collectionOf(
  validate(
    [
      ...syntheticYaml(0),
      ...['南桥北塔', '南桥与北塔', '南桥', '北塔'].flatMap((name, kind) =>
        Array.from({ length: kind < 2 ? 20 : 1 }, (_, nth) => factNamed(name, kind, nth)),
      ),
    ].join(''),
    'f',
  ).base!,
);

function factNamed(name: string, kind: number, nth: number): string {
  return `  - id: k${kind}.n${nth}
    kind: figure
    label: { zh: ${name}开放${nth}日, en: "Bell ${kind} opened" }
    aliases: [${kind < 2 ? `${name}开放` : name}]
    about: [beds]
    value: ${kind < 2 ? 5 : 7}
    unit: 个
    source: { section: part-0, paragraph: 1, sentence: 1, asWritten: ${kind < 2 ? 5 : 7}个 }
`;
}

const COLLECTIONS: [string, Collection][] = [
  ['the shipped base', await loadCollection([SHIPPED])],
  ['a made-up base', synthetic],
  ['words apart', apart],
  ['two bases at once', await loadCollection([SHIPPED, HARBOUR])],
];

const QUERIES = [
  '低保',
  '低',
  '城市低保标准',
  '低保标准是多少',
  '农村的低保',
  '城市底保',
  '养老院床位有多少',
  '孤儿助学',
  'dibao',
  'diba',
  'db',
  'dbbz',
  'di bao',
  'yanglao',
  'yangloa',
  'lottery',
  'lotery',
  'orphan',
  'orphans study',
  'subsistence allowance',
  'social organizations',
  'the of',
  'a',
  'x',
  'ferries',
  'passengers in 2024',
  '615',
  '615元',
  '49.97亿',
  '50亿',
  '五十亿元',
  '近3万人',
  '三',
  '十',
  '3 million',
  'three million',
  'half',
  '5%',
  '9成',
  '2021',
  '2021年9月',
  '9月5日',
  '1月15日',
  '2022-01-15',
  '5月20日',
  '低保 615',
  '低保 orphans',
  'standard 标准 615元',
  '清河镇',
  '清河',
  '河清镇养老',
  '清合镇养老床位',
  'qinghe',
  'qinghezhen',
  'qhz',
  'beds',
  'bedz',
  'y2013',
  'care beds 2013',
  '',
  ' ',
  '…',
  '“僵尸型”',
  '僵尸型社会组织',
  'zzzzzzz',
  '龘龘龘',
  '<b>',
  '👍',
  'ＤＩＢＡＯ',
  '，',
  '%',
  '.',
  'charityy',
  '南桥北塔',
  '南桥北塔 5个',
  '南桥北塔 bell',
  'bell opend 5个',
  '南桥北塔 opend',
  '南桥北搭 opened',
  'care bedz qinghe',
  'care qinghe bedz 2013',
  'bedz alowance',
  '清合镇养老床位数 2013年',
  '清合镇养老机构床位',
  '清河镇养老床卫数',
  '青河床位 bedz',
  '清镇',
  'volunter',
];

/** What came of a question: its answer, or the error with its hint. */
async function outcome(answer: () => Promise<unknown>): Promise<unknown> {
  try {
    return await answer();
  } catch (error) {
    const { code, message, hint } = error as FactqError;
    return { code, message, hint };
  }
}

describe.each(COLLECTIONS)('%s, compiled', async (_, collection) => {
  const memory = memoryStore(collection);
  const stored = storeOver(await compiled(collection));
  const same = async (ask: (store: FactStore) => Promise<unknown>): Promise<void> => {
    expect(await outcome(() => ask(stored))).toEqual(await outcome(() => ask(memory)));
  };

  it('holds what it held', async () => {
    expect(stored.size).toBe(memory.size);
    expect(stored.heads).toEqual(memory.heads);
    expect([...stored.units]).toEqual([...memory.units]);
    const { bases, facts } = await stored.collection();
    expect({ bases, facts }).toEqual(collection);
    expect(await stored.examples()).toEqual(await memory.examples());
  });

  it.each(QUERIES)('finds the same for %j', async (query) => {
    await same((store) => store.search(query));
  });

  it('is what drafts are held against', async () => {
    const held = await stored.collection();
    const drafts = collection.facts.flatMap(({ label, aliases, source: { asWritten } }) =>
      [label.zh, label.en, ...aliases].flatMap((name) => [
        `${name} ${asWritten}`,
        `${name}：${asWritten.replace(/\d/, '7')}`,
      ]),
    );
    const draft = drafts.slice(0, 600).join('\n');
    expect(check(draft, held)).toEqual(check(draft, collection));
    expect(check(drafts[0]!, held)).toEqual(check(drafts[0]!, collection));
  });

  const { facts } = collection;
  const texts = facts.flatMap(({ id, label, aliases, source }) => [
    id,
    label.zh ?? '',
    label.en ?? '',
    ...aliases,
    source.asWritten,
  ]);
  const part = fc
    .tuple(fc.constantFrom(...texts), fc.nat(30), fc.integer({ min: 1, max: 12 }))
    .map(([text, start, length]) => text.slice(start % (text.length || 1)).slice(0, length));
  /** A text with one character left out, doubled or swapped with the next. */
  const typo = fc.tuple(part, fc.nat(12), fc.nat(2)).map(([text, place, how]) => {
    const at = place % (text.length || 1);
    const [before, char, rest] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)];
    if (how === 0) return before + rest;
    return how === 1
      ? before + char + char + rest
      : before + rest.slice(0, 1) + char + rest.slice(1);
  });
  const query = fc
    .array(fc.oneof(part, part, typo, fc.constantFrom(...QUERIES)), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join(' '));

  it('finds the same for pieces of its texts, with typos and together', async () => {
    await fc.assert(
      fc.asyncProperty(query, (typed) => same((store) => store.search(typed))),
      {
        numRuns: 50,
      },
    );
  });

  const one = <T>(read: (fact: Fact) => T | undefined) =>
    fc.option(
      fc.constantFrom(...facts).map((fact) => [read(fact) ?? ('nothing' as T)]),
      { nil: undefined, freq: 2 },
    );
  const amount = fc.option(
    fc.oneof(
      fc.constantFrom(...facts).map(({ value, min, unit }) => `${value ?? min ?? 7}${unit ?? ''}`),
      fc.constantFrom('615', '3000万元', '5%', '1亿', '-1', '0.5', 'lots'),
    ),
    { nil: undefined, freq: 2 },
  );
  const selection = fc.record({
    section: one(({ source }) => source.section),
    unit: one(({ unit }) => unit),
    dimension: fc.constantFrom(undefined, undefined, ['money'], ['people'], ['money/people/time']),
    kind: one(({ kind }) => kind),
    tag: one(({ tags }) => tags[0]),
    status: one(({ status }) => status),
    place: one(({ place }) => place),
    period: one(({ period }) => period).map((periods) => periods?.[0]),
    min: amount,
    max: amount,
  });
  const window = fc.record(
    { most: fc.integer({ min: 1, max: 9 }), reverse: fc.boolean() },
    { requiredKeys: [] },
  );

  it('selects the same', async () => {
    await fc.assert(
      fc.asyncProperty(selection, window, async (wanted, shown) => {
        const given = Object.entries(wanted).filter(([, value]) => value !== undefined);
        // All at once hardly let a fact through.
        for (const count of [1, 2, given.length]) {
          const filters = Object.fromEntries(given.slice(0, count)) as Selection;
          await same((store) => store.select(filters, shown));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('knows every unit, tag, place and section by few facts', async () => {
    const samples = await stored.samples(['unit', 'tags']);
    const all = new Set(facts.flatMap(({ unit, tags }) => [unit, ...tags]));
    expect(new Set(samples.facts.flatMap(({ unit, tags }) => [unit, ...tags]))).toEqual(all);
    expect(samples.bases.map(({ report }) => report)).toEqual(
      collection.bases.map(({ report }) => report),
    );
  });

  it('resolves names, beginnings and mistakes alike', async () => {
    const name = fc.oneof(
      part,
      typo,
      fc.constantFrom(
        ...texts,
        '',
        ' ',
        'shanxi2021:',
        'shanxi',
        'dibao.',
        'dibao',
        ...facts.map(({ report, id }) => `${report}:${id}`),
      ),
      fc
        .tuple(fc.constantFrom(...facts), fc.nat(30))
        .map(([{ id }, length]) => id.slice(0, length)),
    );
    await fc.assert(
      fc.asyncProperty(name, async (typed) => {
        await same((store) => store.resolve(typed));
        await same((store) => store.beginning(typed));
      }),
      {
        numRuns: 150,
      },
    );
  });
});

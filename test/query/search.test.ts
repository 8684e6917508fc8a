import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loadPinyin, mayBePinyin } from '../../src/query/pinyin.ts';
import { buildIndex, search, suggest } from '../../src/query/search.ts';
import { LOOK_UPS } from './look-ups.ts';
import { shanxi, twice } from './shanxi.ts';

const plain = buildIndex(shanxi);
const read = buildIndex(shanxi, await loadPinyin());

function ids(query: string): string[] {
  return search(mayBePinyin(query) ? read : plain, query).map(({ fact }) => fact.id);
}

describe('the look-ups', () => {
  it('are forty or more', () => {
    expect(LOOK_UPS.length).toBeGreaterThanOrEqual(40);
  });

  test.each(LOOK_UPS)('$who types "$types"', ({ types, first }) => {
    expect(ids(types)[0]).toBe(first);
  });
});

describe('one figure, many notations', () => {
  test.each([
    ['49.97亿', 'relief.funds'],
    ['49.97亿元', 'relief.funds'],
    ['４９.９７亿元', 'relief.funds'],
    ['4,997,000,000', 'relief.funds'],
    ['四十九亿九千七百万', 'relief.funds'],
    ['499700万元', 'relief.funds'],
    ['50亿', 'relief.funds'],
    ['615元', 'dibao.urban.standard'],
    ['615元/月/人', 'dibao.urban.standard'],
    ['九成', 'election.one-shoulder.villages'],
    ['94 percent', 'election.one-shoulder.communities'],
    ['11,420人', 'poverty.at-risk.helped'],
    ['45%到55%', 'dibao.rural.spending-share'],
    ['239个', 'orgs.illegal'],
    ['July 1, 2021', 'charity.regulation.effective'],
  ])('%s finds %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('does not take a number for a part of another', () => {
    expect(ids('15')).not.toContain('funeral.subsidy.city');
    expect(ids('24倍')).toEqual([]);
    expect(ids('90元')).toEqual([]);
  });
});

describe('several words', () => {
  it('must all match', () => {
    const hits = search(plain, '农村 比例');
    expect(hits.map(({ fact }) => fact.id)).toEqual(['dibao.rural.spending-share']);
    expect(hits[0]?.complete).toBe(true);
  });

  it('fall back to the best part where nothing matches all, and say so', () => {
    const hits = search(plain, '低保 616');
    expect(hits[0]?.fact.id).toBe('dibao.urban.standard');
    expect(hits.every(({ complete }) => !complete)).toBe(true);
  });

  it('may be pinyin typed with blanks', () => {
    expect(ids('di bao')[0]).toBe('dibao.urban.standard');
  });

  it('are cut out of a question', () => {
    expect(ids('全省有多少孤儿呢')[0]).toBe('children.orphans');
    expect(ids('how many volunteers were there')[0]).toBe('flood.volunteers');
  });
});

describe('typos', () => {
  test.each([
    ['社会组识', 'flood.organisations'],
    ['农村低堡', 'dibao.rural.standard'],
    ['dibaobiaozun', 'dibao.urban.standard'],
    ['orphnas', 'children.orphans'],
    ['chambre of comerce', 'associations.self-checked'],
  ])('%s still finds %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('are not forgiven in short words', () => {
    expect(ids('低倮')).toEqual([]);
    expect(ids('xqz')).toEqual([]);
  });

  it('do not crowd out what was typed right', () => {
    expect(search(plain, '孤儿').every(({ matches }) => matches[0]!.text.includes('孤儿'))).toBe(
      true,
    );
  });
});

describe('ranking', () => {
  it('puts an alias before a label, a label before a substring of another alias', () => {
    const found = ids('慈善总会');
    expect(found[0]).toBe('flood.donations.federation');
    expect(found).toContain('org.charity-federation');
  });

  it('puts figures before documents that match as well', () => {
    const kinds = search(plain, '殡葬').map(({ fact }) => fact.kind);
    expect(kinds.indexOf('document')).toBeGreaterThan(kinds.lastIndexOf('duration'));
  });
});

describe('matches', () => {
  it('say where the query stands, for highlighting', () => {
    const [hit] = search(plain, '殡仪馆 补助');
    const label = hit?.matches.find(({ field }) => field === 'label.zh');
    expect(label?.ranges.map(([start, end]) => label.text.slice(start, end))).toEqual([
      '殡仪馆',
      '补助',
    ]);
  });

  it('mark the characters that pinyin reads', () => {
    const [hit] = search(read, 'byg');
    const alias = hit?.matches.find(({ text }) => text === '殡仪馆');
    expect(alias?.ranges).toEqual([[0, 3]]);
  });

  it('look through punctuation', () => {
    const [hit] = search(plain, '僵尸型社会组织');
    const label = hit?.matches.find(({ field }) => field === 'label.zh');
    expect(label).toMatchObject({ text: '排查的“僵尸型”社会组织', ranges: [[4, 12]] });
  });
});

it('finds the facts of all bases', () => {
  const found = search(buildIndex(twice), '49.97亿').map(({ fact }) => fact.id);
  expect(found).toEqual(['one:relief.funds', 'two:relief.funds']);
});

describe('nothing found', () => {
  it('suggests near terms of the base', () => {
    expect(search(plain, '低倮')).toEqual([]);
    expect(suggest(plain, '低倮')[0]).toBe('低保');
    expect(suggest(plain, 'cremateries')).toContain('cremation');
  });

  it('suggests nothing for what has nothing in common with the base', () => {
    expect(suggest(plain, 'xyzzy')).toEqual([]);
    expect(suggest(plain, '')).toEqual([]);
  });
});

describe('any string', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom(...'低保殡仪馆615%.,-/ 亿万百十元人dbao～“'), { maxLength: 12 })
      .map((units) => units.join('')),
  );

  it('is searched without an error, and its ranges lie in order within their texts', () => {
    fc.assert(
      fc.property(anything, (query) => {
        for (const { matches } of search(read, query)) {
          expect(matches.length).toBeGreaterThan(0);
          for (const { text, ranges } of matches) {
            const ends = ranges.flat();
            expect(ends.every((end, at) => at === 0 || end > ends[at - 1]!)).toBe(true);
            expect(ends[0]).toBeGreaterThanOrEqual(0);
            expect(ends.at(-1)).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });

  it('gives hits in falling order of completeness, each fact once, and suggestions without error', () => {
    fc.assert(
      fc.property(anything, (query) => {
        const found = search(read, query).map(({ fact }) => fact.id);
        expect(new Set(found).size).toBe(found.length);
        expect(suggest(read, query).length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('every alias, label and id finds its fact', () => {
    for (const { id, aliases, label } of shanxi.facts) {
      for (const text of [id, ...aliases, label.zh!, label.en!]) {
        expect(search(plain, text).map(({ fact }) => fact.id)).toContain(id);
      }
    }
  });
});

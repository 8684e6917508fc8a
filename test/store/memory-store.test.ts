import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/fact-store.ts';

const SHIPPED = 'data/shanxi-civil-affairs-2021.yaml';

describe('a store', async () => {
  const store = await openStore([SHIPPED]);

  it('knows its bases and how many facts they have', async () => {
    expect(store.heads.map(({ report }) => report.id)).toEqual(['shanxi2021']);
    expect(store.heads[0]).not.toHaveProperty('facts');
    expect(store.size).toBe((await store.collection()).facts.length);
  });

  it.each([
    ['an id', 'dibao.urban.standard'],
    ['an id with its report', 'shanxi2021:dibao.urban.standard'],
    ['the start of an id', 'dibao.urban.stand'],
  ])('finds a fact by %s', async (_, name) => {
    expect((await store.resolve(name)).id).toBe('dibao.urban.standard');
  });

  it('says what is near to an unknown id', async () => {
    await expect(store.resolve('dibao.urban.standart')).rejects.toMatchObject({
      code: 'unknown-id',
      hint: expect.stringContaining('dibao.urban.standard'),
    });
  });

  it('searches in Chinese and in pinyin', async () => {
    const ids = async (query: string) =>
      (await store.search(query)).hits.map(({ fact }) => fact.id);
    expect(await ids('低保')).toContain('dibao.urban.standard');
    expect(await ids('dibao')).toContain('dibao.urban.standard');
  });

  it('proposes near terms where nothing is found', async () => {
    const { hits, near } = await store.search('orphanagehome');
    expect(hits).toEqual([]);
    expect(near).toContain('orphans');
  });
});

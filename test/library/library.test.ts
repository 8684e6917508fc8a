import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check, compare, FactqError, loadFactBase, search } from '../../src/index.ts';

const base = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/${name}/${name}.yaml`, import.meta.url));

describe('the library', () => {
  it('loads the shipped base where no path is given', async () => {
    const { bases, facts } = await loadFactBase();
    expect(bases.map(({ report }) => report.id)).toEqual(['shanxi2021']);
    expect(facts.length).toBeGreaterThan(60);
  });

  it('loads several bases with ids that tell them apart', async () => {
    const { facts } = await loadFactBase(base('harbour'), base('library'));
    expect(facts.map(({ id }) => id)).toContain('chenghu2023:readers.total');
  });

  it('searches by words, figures and pinyin', async () => {
    const facts = await loadFactBase();
    for (const query of ['城市低保', 'chengshi dibao', '615元/月/人']) {
      const [best] = await search(facts, query);
      expect([query, best?.fact.id]).toEqual([query, 'dibao.urban.standard']);
    }
    expect(await search(facts, 'qqqqq')).toEqual([]);
  });

  it('compares facts by id', async () => {
    const facts = await loadFactBase(base('harbour'));
    const { unit, pairs } = compare(facts, ['income.total', 'spending.total']);
    expect([unit, pairs[0]?.difference]).toEqual(['欧元', '7300000']);
  });

  it('judges a draft', async () => {
    const facts = await loadFactBase(base('harbour'));
    const judged = check(facts, 'Income came to 150 million euros.');
    expect(judged).toMatchObject([{ text: '150 million euros', verdict: 'refuted' }]);
  });

  it('throws what a user can mend as FactqError, with code and hint', async () => {
    const facts = await loadFactBase(base('harbour'));
    expect(() => compare(facts, ['income.totl', 'spending.total'])).toThrow(FactqError);
    await expect(loadFactBase('no-such-file.yaml')).rejects.toMatchObject({
      code: 'unreadable',
      position: { file: 'no-such-file.yaml' },
    });
  });
});

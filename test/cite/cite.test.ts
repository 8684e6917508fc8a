import { describe, expect, it } from 'vitest';
import { CITATION_STYLES } from '../../src/cite/citation-style.ts';
import { cite } from '../../src/cite/cite.ts';
import type { Fact, FactBase, Report } from '../../src/model/fact-base.ts';
import { shanxi } from '../query/shanxi.ts';
import { harbour } from './harbour.ts';

const [shipped] = shanxi.bases as [FactBase];

function factOf(base: FactBase, id: string): Fact {
  const found = base.facts.find((fact) => fact.id === id);
  if (!found) throw new Error(`no fact ${id}`);
  return found;
}

async function everyForm(base: FactBase, id: string, accessed?: string): Promise<string> {
  const forms: string[] = [];
  for (const style of CITATION_STYLES) {
    for (const lang of ['zh', 'en'] as const) {
      const text = await cite(factOf(base, id), base, {
        style,
        lang,
        ...(accessed !== undefined && { accessed }),
      });
      forms.push(`## ${style}, ${lang}\n\n${text}\n`);
    }
  }
  return forms.join('\n');
}

function withReport(report: Partial<Report>): FactBase {
  return { ...shipped, report: { ...shipped.report, ...report } };
}

function citeAs(style: (typeof CITATION_STYLES)[number], report: Partial<Report>): Promise<string> {
  return cite(shipped.facts[0]!, withReport(report), { style, lang: 'en' });
}

describe('a reference in every form and language', () => {
  it('cites a news item with its author', async () => {
    await expect(
      await everyForm(shipped, 'dibao.urban.standard', '2026-11-26'),
    ).toMatchFileSnapshot('golden/news-item.txt');
  });

  it('cites a report of an organisation, without date of access', async () => {
    await expect(await everyForm(harbour, harbour.facts[10]!.id)).toMatchFileSnapshot(
      'golden/organisation.txt',
    );
  });

  it('cites a page with its URL', async () => {
    const base = withReport({ url: 'https://example.org/a_b?c=1&d=%E4' });
    await expect(await everyForm(base, 'dibao.urban.standard', '2026-11-26')).toMatchFileSnapshot(
      'golden/page.txt',
    );
  });
});

describe('GB/T 7714-2015', () => {
  it('ends a web page with date of publication, date of access and URL', async () => {
    const base = withReport({ url: 'https://example.org/1' });
    const text = await cite(base.facts[0]!, base, {
      style: 'gbt7714',
      lang: 'zh',
      accessed: '2026-11-26',
    });
    expect(text).toMatch(/^苏顺生\. 回望2021.*\[EB\/OL\]\. 新华网, 2022: /);
    expect(text).toMatch(/\(2022-01-15\)\[2026-11-26\]\. https:\/\/example\.org\/1\.$/);
  });
});

describe('who is named', () => {
  it.each([
    [
      'the pinyin of a Chinese name, as family and given name',
      { zh: '欧阳修', en: 'Ouyang Xiu' },
      'Ouyang, X.',
    ],
    ['a name with a comma', { en: 'Smith, John' }, 'Smith, J.'],
    ['an organisation, whole', { zh: '人民日报', en: "People's Daily" }, 'People’s Daily.'],
    ['a name in Chinese only, whole', { zh: '新华社' }, '新华社.'],
  ])('takes %s', async (_, author, start) => {
    expect(await citeAs('apa', { author })).toMatch(new RegExp(`^${start} \\(2022, January 15\\)`));
  });
});

describe('hostile titles', () => {
  const title = { en: '<i>100% {x</i> \\input{y}} & "q" ~^_#$\n\nER  - z' };
  const report = { title, language: 'en' };

  it('come out of reading styles with every character', async () => {
    const text = await citeAs('gbt7714', report);
    expect(text).toContain('<i>100% {x</i> \\input{y}} & “q” ~^_#$ ER - z');
    expect(text).not.toContain('\n');
  });

  it('leave the braces of BibTeX balanced and say nothing to LaTeX', async () => {
    const text = await citeAs('bibtex', report);
    expect(text).toContain(
      'title = {{<i>100\\% \\textbraceleft{}x</i> \\textbackslash{}input\\textbraceleft{}y\\textbraceright{}\\textbraceright{} \\& "q" \\textasciitilde{}\\textasciicircum{}\\_\\#\\$ ER - z}},',
    );
    expect(text.split('{').length).toBe(text.split('}').length);
  });

  it('end no RIS record early', async () => {
    const lines = (await citeAs('ris', report)).split('\n');
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - ']);
  });

  it('stand in CSL-JSON that can be read', async () => {
    const [item] = JSON.parse(await citeAs('csl-json', report));
    expect(item.title).toBe('<i>100% {x</i> \\input{y}} & "q" ~^_#$ ER - z');
  });

  it.each(CITATION_STYLES)('bring no HTML entities into %s', async (style) => {
    expect(await citeAs(style, report)).not.toMatch(/&(?:amp|lt|gt|quot|#\d+);/);
  });
});

it('tells figures of one report apart by their place', async () => {
  const [first, ...others] = await Promise.all(
    shipped.facts.map((fact) => cite(fact, shipped, { style: 'apa', lang: 'zh' })),
  );
  expect(others.some((other) => other !== first)).toBe(true);
});

it('quotes a heading that has quotation marks itself', async () => {
  const fact = shipped.facts.find(({ source }) => source.section === 'last-mile')!;
  const text = await cite(fact, shipped, { style: 'gbt7714', lang: 'zh' });
  expect(text).toContain('“切实打通服务群众‘最后一公里’”部分');
});

it.each(['2026', '2026-02-31', 'today', '2026-1-1'])('takes no %s for a day', async (accessed) => {
  await expect(
    cite(shipped.facts[0]!, shipped, { style: 'apa', lang: 'en', accessed }),
  ).rejects.toMatchObject({ code: 'usage', hint: 'Write it as YYYY-MM-DD.' });
});

describe('the day of access', () => {
  const accessedOn = (accessed: string) =>
    cite(shipped.facts[0]!, shipped, {
      style: 'gbt7714',
      lang: 'en',
      accessed,
      today: '2022-02-01',
    });

  it.each(['2022-01-15', '2022-02-01'])('can be %s', async (day) => {
    expect(await accessedOn(day)).toContain(`[${day}]`);
  });

  it.each([
    ['2022-01-14', 'It was published on 2022-01-15.'],
    ['0001-01-01', 'It was published on 2022-01-15.'],
    ['2022-02-02', 'That day is yet to come.'],
  ])('cannot be %s', async (day, hint) => {
    await expect(accessedOn(day)).rejects.toMatchObject({ code: 'usage', hint });
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newBase } from '../../src/new/new-base.ts';
import { sourceOf, started } from './started.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const SHIPPED = '../../../shared/report/report.zh.txt';
const absent = !existsSync(new URL(SHIPPED, import.meta.url)) && process.env.CI !== 'true';

const TEXTS = [
  'waterworks.zh.txt',
  'seabirds.en.md',
  '../fixtures/harbour/report.en.txt',
  '../fixtures/library/report.zh.txt',
];

function sound(text: string): void {
  const { yaml, errors, verification } = started(text);
  expect(errors).toEqual([]);
  expect(verification.problems).toEqual([]);
  expect(yaml.split('\n').filter((line) => line.length > 100)).toEqual([]);
  expect(yaml.split('\n').filter((line) => line !== line.trimEnd())).toEqual([]);
}

describe('a new base', () => {
  it.each(TEXTS)('of %s is valid and verified at once', (path) => {
    sound(read(path));
  });

  it.skipIf(absent)('of ../shared/report is valid and verified at once', () => {
    sound(read(SHIPPED));
  });

  it.each(TEXTS)('of %s is the same each time', (path) => {
    expect(started(read(path)).yaml).toBe(started(read(path)).yaml);
  });

  it('starts where the report does and names its sections', () => {
    const { base } = started(read('waterworks.zh.txt'));
    expect(base.report).toMatchObject({
      title: { zh: '青棠县供水公司2024年度运行报告' },
      published: '2025-02-18',
      period: '2024',
      language: 'zh',
      begins: '2024年,青棠县供水公',
    });
    expect(base.sections.map(({ id, title }) => [id, title?.zh])).toEqual([
      ['lead', undefined],
      ['section-1', '一、水源与水质'],
      ['section-2', '二、管网改造'],
      ['section-3', '三、服务与计划'],
    ]);
  });

  it('knows the headings of Markdown and takes no list for one', () => {
    const { base } = started(read('seabirds.en.md'));
    expect(base.report.title).toEqual({ en: 'Seabirds of the Corran Isles: survey of 2024' });
    expect(base.sections.map(({ id }) => id)).toEqual(['lead', 'puffins', 'gulls-terns', 'money']);
  });

  it('takes title and language from the user where they are given', () => {
    const text = '澄湖\n\n读者\n\n读者有5人。';
    const { base } = started(text, { title: '澄湖', lang: 'zh-CN' });
    expect(base.report).toMatchObject({ title: { zh: '澄湖' }, language: 'zh-CN', begins: '读者' });
    expect(base.sections.map(({ title }) => title?.zh)).toEqual(['读者']);
  });

  it('marks what a person must fill in', () => {
    const { yaml, base } = started(read('seabirds.en.md'));
    expect(base.facts.filter(({ label }) => !label.en?.includes('TODO'))).toEqual([]);
    expect(base.sections.filter(({ gist }) => !gist.en?.includes('TODO'))).toEqual([]);
    expect(base.report.publisher).toEqual({ en: 'TODO' });
    expect(yaml).toContain('unit: 个 # TODO');
  });

  it('writes the same base whatever the form of the text: composed or not, any line ends', () => {
    const text = 'Café\n\nThe café sold 615 éclairs. It has 7 tables.\n';
    const { base } = started(text);
    for (const other of [text.normalize('NFD'), text.replaceAll('\n', '\r\n')])
      expect(started(other).base.facts).toEqual(base.facts);
  });

  it('stands on a statement where the text has no figure', () => {
    const { base } = started('Nothing was counted here. All was well.');
    expect(base.facts.map(({ kind, source }) => [kind, source.asWritten])).toEqual([
      ['statement', 'Nothing'],
    ]);
  });

  it.each(['', ' \n\t\n'])('refuses a blank text: %j', (text) => {
    expect(() => newBase(text, { id: 'x', sha256: sourceOf(text) })).toThrow('blank');
  });

  it.each(['Annual Report', '', '年报', 'a_b'])('refuses %j as an id', (id) => {
    expect(() => newBase('5 people.', { id, sha256: sourceOf('') })).toThrow('id of a report');
  });
});

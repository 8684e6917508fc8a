import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factBaseJsonSchema } from '../../src/base/json-schema.ts';
import { broken, SOUND } from './sound.ts';

const FILE = '../../data/factbase.schema.json';
const SHIPPED = new URL('../../data/shanxi-civil-affairs-2021.yaml', import.meta.url);
const schema = factBaseJsonSchema() as Record<string, unknown>;
const valid = new Ajv2020({ allErrors: true, validateFormats: false }).compile(schema);

/** The schema as the formatter of the project writes it, so that lint has nothing to say. */
function formatted(): string {
  return execFileSync(
    'node_modules/.bin/biome',
    ['format', '--stdin-file-path=data/factbase.schema.json'],
    { input: JSON.stringify(schema), encoding: 'utf8' },
  );
}

/** Property names without a description, with where they stand. */
function undescribed(node: unknown, path = ''): string[] {
  if (node === null || typeof node !== 'object') return [];
  const { properties = {} } = node as { properties?: Record<string, { description?: string }> };
  return [
    ...Object.entries(properties).flatMap(([key, { description }]) =>
      description ? [] : [`${path}/${key}`],
    ),
    ...Object.entries(node).flatMap(([key, value]) => undescribed(value, `${path}/${key}`)),
  ];
}

describe('the JSON Schema of a fact base', () => {
  it('is the shipped file; after a change: npx vitest run test/base/json-schema.test.ts -u', async () => {
    await expect(formatted()).toMatchFileSnapshot(FILE);
  });

  it('names itself and its draft, and no machine', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:factq:fact-base:1',
      title: 'factq fact base',
    });
  });

  it('describes every key', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('stands where the first line of the shipped base points an editor', () => {
    const [, path] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(
      readFileSync(SHIPPED, 'utf8'),
    )!;
    expect(new URL(path!, SHIPPED)).toEqual(new URL(FILE, import.meta.url));
  });

  it.each([
    ['the shipped base', readFileSync(SHIPPED, 'utf8')],
    ['a small base', SOUND],
  ])('accepts %s', (_, text) => {
    valid(parse(text));
    expect(valid.errors).toBeNull();
  });

  it.each([
    ['an unknown key', 'factq: 1\n', 'factq: 1\nfactz: 1\n'],
    ['a missing key', '    label: { zh: 占比 }\n', ''],
    ['a label in no language', 'label: { zh: 占比 }', 'label: {}'],
    ['another version', 'factq: 1\n', 'factq: 2\n'],
    ['a kind there is not', 'kind: range', 'kind: number'],
    ['a number in words', 'value: 4997000000', 'value: 49.97亿'],
    ['a paragraph before the first', 'paragraph: 3, sentence: 3', 'paragraph: 0, sentence: 3'],
    ['a place with capitals', '  country: {', '  Country: {'],
  ])('refuses %s', (_, piece, by) => {
    expect(valid(parse(broken(piece, by)))).toBe(false);
  });
});

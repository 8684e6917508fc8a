import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { schemaNamed, schemaNames } from '../../src/outputs/schemas.ts';
import { breaks } from './breaks.ts';

/**
 * The schemas are frozen: scripts hold them. To add to one, run
 * `FACTQ_UPDATE_CONTRACT=1 npx vitest run test/contract`, which writes down what was added and
 * refuses what takes a promise back, then `npm run format`.
 */
const UPDATES = process.env.FACTQ_UPDATE_CONTRACT === '1';

function frozen(name: string): string {
  return fileURLToPath(new URL(`schemas/${name}.json`, import.meta.url));
}

function read(path: string) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

describe.each(schemaNames())('the schema of %s', (name) => {
  const now = JSON.parse(JSON.stringify(schemaNamed(name)));
  const before = read(frozen(name));

  it('promises all that it ever did', () => {
    expect(before ? breaks(before, now) : []).toEqual([]);
  });

  it('is written down', () => {
    if (UPDATES && (!before || breaks(before, now).length === 0)) {
      writeFileSync(frozen(name), `${JSON.stringify(now, null, 2)}\n`);
    }
    expect(read(frozen(name))).toEqual(now);
  });
});

describe('a change of a schema', () => {
  const schema = {
    type: 'object',
    description: 'One fact.',
    properties: { id: { type: 'string' }, kind: { enum: ['figure', 'date'] } },
    required: ['id', 'kind'],
  };

  test.each([
    ['another wording', { description: 'A fact.' }],
    ['a new key', { properties: { ...schema.properties, more: { type: 'number' } } }],
    [
      'a new value',
      { properties: { ...schema.properties, kind: { enum: ['date', 'figure', 'x'] } } },
    ],
    ['a key that is always there', { required: ['id', 'kind', 'more'] }],
  ])('by %s is an addition', (_, change) => {
    expect(breaks(schema, { ...schema, ...change })).toEqual([]);
  });

  test.each([
    [
      'a key that is gone',
      { properties: { kind: schema.properties.kind } },
      '$.properties.id is gone',
    ],
    [
      'another type',
      { properties: { ...schema.properties, id: { type: 'number' } } },
      '$.properties.id.type was "string"',
    ],
    [
      'a value that is gone',
      { properties: { ...schema.properties, kind: { enum: ['date'] } } },
      '$.properties.kind.enum has no longer "figure"',
    ],
    ['a key that may be missing', { required: ['id'] }, '$.required has no longer "kind"'],
  ])('by %s is a breach', (_, change, breach) => {
    expect(breaks(schema, { ...schema, ...change })).toEqual([breach]);
  });
});

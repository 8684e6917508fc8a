import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCollection } from '../../src/base/collect.ts';
import { COLUMNS } from '../../src/export/columns.ts';
import { exportNdjson } from '../../src/export/export-ndjson.ts';
import { exportParquet } from '../../src/export/export-parquet.ts';
import { unitsOf } from '../../src/query/base-of.ts';
import { type Selection, selectFacts } from '../../src/query/selection.ts';

const collection = await loadCollection([
  'data/shanxi-civil-affairs-2021.yaml',
  'test/fixtures/harbour/harbour.yaml',
]);
const { facts } = collection;
const units = unitsOf(collection);
const folder = mkdtempSync(join(tmpdir(), 'factq-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = { ndjson: join(folder, 'facts.ndjson'), parquet: join(folder, 'facts.parquet') };
writeFileSync(files.ndjson, [...exportNdjson(facts, units)].join(''));
writeFileSync(files.parquet, await exportParquet(facts, units));
const database = await (await DuckDBInstance.create()).connect();

async function rows(sql: string): Promise<unknown[]> {
  return (await database.runAndReadAll(sql)).getRowObjectsJson();
}

const TYPES = { text: 'VARCHAR', number: 'INTEGER', decimal: 'DOUBLE', texts: 'VARCHAR[]' };
const json = Object.fromEntries(COLUMNS.map(({ name, type }) => [name, TYPES[type]]));
const columns = JSON.stringify(json).replaceAll('"', "'");

describe.each([
  ['NDJSON', `read_json('${files.ndjson}', format='newline_delimited', columns=${columns})`],
  ['Parquet', `read_parquet('${files.parquet}')`],
])('DuckDB on an export to %s', (_, table) => {
  const ids = async (where: string) =>
    (await rows(`SELECT id FROM ${table} WHERE ${where}`)).map((row) => (row as { id: string }).id);

  it('reads every fact with every column, as it was written', async () => {
    const all = await rows(`SELECT * FROM ${table}`);
    const expected = facts.map((fact) =>
      Object.fromEntries(COLUMNS.map(({ name, of }) => [name, of(fact, units)])),
    );
    expect(all).toEqual(expected);
  });

  it('has the types that are documented', async () => {
    const described = await rows(`DESCRIBE SELECT * FROM ${table}`);
    expect(
      Object.fromEntries(
        described.map((row) => Object.values(row as Record<string, string>).slice(0, 2)),
      ),
    ).toEqual(json);
  });

  it.each<[string, Selection]>([
    ["unit = '元'", { unit: ['元'] }],
    ["kind = 'date'", { kind: ['date'] }],
    ["status IN ('target', 'plan')", { status: ['target', 'plan'] }],
    ["list_contains(tags, 'dibao')", { tag: ['dibao'] }],
    ["dimension = 'ratio'", { dimension: ['ratio'] }],
    ["unit = '%' AND coalesce(value, max) >= 50", { unit: ['%'], min: '50' }],
  ])('finds where %s what the list finds', async (where, filters) => {
    const listed = (await selectFacts(collection, filters, {})).map(({ id }) => id);
    expect(listed.length).toBeGreaterThan(0);
    expect(await ids(where)).toEqual(listed);
  });

  it('adds values up', async () => {
    const [row] = await rows(
      `SELECT count(*)::INT AS n, sum(value) AS total FROM ${table} WHERE unit = '人'`,
    );
    const values = facts
      .filter(({ unit, value }) => unit === '人' && value)
      .map(({ value }) => Number(value));
    const count = facts.filter(({ unit }) => unit === '人').length;
    expect(row).toEqual({ n: count, total: values.reduce((sum, value) => sum + value, 0) });
  });
});

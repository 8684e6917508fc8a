import type { ParquetWriteOptions } from 'hyparquet-writer';
import type { Fact } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { COLUMNS, type Column } from './columns.ts';

/** Facts as the bytes of an Apache Parquet file with the columns of {@link COLUMNS}. */
export async function exportParquet(facts: readonly Fact[], units: UnitSet): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const columnData = COLUMNS.map(({ name, of }) => ({
    name,
    data: facts.map((fact) => of(fact, units)),
  }));
  const leaves = COLUMNS.flatMap(schemaOf);
  const root = { name: 'fact', num_children: COLUMNS.length };
  return new Uint8Array(parquetWriteBuffer({ columnData, schema: [root, ...leaves] }));
}

type Element = NonNullable<ParquetWriteOptions['schema']>[number];

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const;

/** A column as Parquet's schema has it; a list takes three levels. */
function schemaOf({ name, type }: Column): Element[] {
  if (type === 'text') return [{ name, ...TEXT }];
  if (type === 'number') return [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }];
  if (type === 'decimal') return [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }];
  return [
    { name, num_children: 1, converted_type: 'LIST', repetition_type: 'OPTIONAL' },
    { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
    { name: 'element', ...TEXT },
  ];
}

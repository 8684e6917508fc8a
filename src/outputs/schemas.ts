import { z } from 'zod';
import { factBaseJsonSchema } from '../base/json-schema.ts';
import { COLUMNS } from '../export/columns.ts';
import { unknown } from '../query/unknown.ts';
import { checkJsonSchemas } from '../remarks/schema.ts';
import { validateOutput, verifyOutput } from './lint-outputs.ts';
import { OUTPUT_NAMES } from './output-names.ts';
import {
  compareOutput,
  listOutput,
  searchOutput,
  sectionsOutput,
  showOutput,
  tableOutput,
} from './query-outputs.ts';

import { calcOutput, chartOutput, citeOutput } from './work-outputs.ts';

const OUTPUTS: Readonly<Record<string, z.ZodType>> = {
  sections: sectionsOutput,
  list: listOutput,
  search: searchOutput,
  show: showOutput,
  compare: compareOutput,
  table: tableOutput,
  cite: citeOutput,
  calc: calcOutput,
  chart: chartOutput,
  verify: verifyOutput,
  validate: validateOutput,
};

/** What there is a schema of: the base, and each command's JSON output. */
export function schemaNames(): string[] {
  return ['base', ...OUTPUT_NAMES, 'export'];
}

/**
 * The JSON Schema (draft 2020-12) of the fact-base format, `base`, or of a command's output; of
 * `export` its columns.
 * @throws FactqError `usage` for any other name.
 */
export function schemaNamed(name: string): unknown {
  if (name === 'base') return factBaseJsonSchema();
  if (name === 'check') return checkJsonSchemas().json;
  if (name === 'export') return COLUMNS.map(({ name, type, holds }) => ({ name, type, holds }));
  const output = Object.hasOwn(OUTPUTS, name) ? OUTPUTS[name] : undefined;
  if (!output) throw unknown({ en: 'schema', zh: '格式说明' }, name, schemaNames());
  return z.toJSONSchema(output, { io: 'output' });
}

import { z } from 'zod';
import { CHART_KINDS } from '../chart/chart-kinds.ts';
import { CITATION_STYLES } from '../cite/citation-style.ts';
import { HEDGES, STATUSES } from '../model/enumerations.ts';
import { numberOutput } from './fact-output.ts';

/** `factq cite --json` */
export const citeOutput = z.array(
  z.strictObject({
    id: z.string(),
    style: z.enum(CITATION_STYLES),
    citation: z.string().meta({ description: 'The reference, as it is pasted.' }),
  }),
);

const exactOutput = numberOutput
  .or(z.string().regex(/^-?\d+\/\d+$/))
  .nullable()
  .meta({ description: 'Exact: a number, its digits, or a fraction such as 360/23.' });

/** `factq calc --json` */
export const calcOutput = z.strictObject({
  expression: z.string().meta({ description: 'The expression as understood.' }),
  value: exactOutput.meta({ description: 'Null for a range.' }),
  min: exactOutput,
  max: exactOutput,
  rounded: numberOutput.nullable(),
  unit: z.string().meta({ description: 'Canonical unit; empty for a bare number.' }),
  hedge: z.enum(HEDGES),
  words: z.string().meta({ description: 'The result in words and figures.' }),
  inputs: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      asWritten: z.string(),
      source: z.string().meta({ description: 'Where the report has it.' }),
    }),
  ),
  steps: z.array(z.string()),
  notes: z.array(z.string()),
});

/** `factq chart --json` */
export const chartOutput = z.strictObject({
  kind: z.enum(CHART_KINDS),
  title: z.string(),
  measure: z.string().meta({ description: 'What the values are measured in, in words.' }),
  rows: z.array(
    z.strictObject({
      id: z.string().nullable().meta({ description: 'Null for what is left of a whole.' }),
      label: z.string(),
      min: numberOutput,
      max: numberOutput,
      shown: z.string(),
      status: z.enum(STATUSES),
    }),
  ),
  notes: z.array(z.string()),
  source: z.string(),
});

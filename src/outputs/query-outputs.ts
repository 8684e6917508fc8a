import { z } from 'zod';
import { HEDGES, STATUSES } from '../model/enumerations.ts';
import { AXES } from '../query/axes.ts';
import { bilingualOutput, factOutput, numberOutput } from './fact-output.ts';

/** `factq sections --json` */
export const sectionsOutput = z.array(
  z.strictObject({
    report: z.string(),
    id: z.string(),
    number: z.int().meta({ description: 'Number within the report, from 1.' }),
    title: bilingualOutput.nullable(),
    gist: bilingualOutput,
    facts: z.int().meta({ description: 'How many facts stand in it.' }),
  }),
);

/** `factq list --json` */
export const listOutput = z.array(factOutput);

/** `factq search --json` */
export const searchOutput = z.array(
  z.strictObject({
    ...factOutput.shape,
    score: z.number().meta({ description: 'Higher is better; comparable within one query.' }),
    matches: z
      .array(z.strictObject({ field: z.string(), text: z.string() }))
      .meta({ description: 'What matched, best first.' }),
  }),
);

/** `factq show --json`: one fact as an object, several as an array. */
export const showOutput = z.union([factOutput, z.array(factOutput)]);

const compared = z.strictObject({
  id: z.string(),
  label: bilingualOutput,
  asWritten: z.string(),
  value: numberOutput.or(z.string()).nullable().meta({ description: 'In `unit`; or a date.' }),
  min: numberOutput.nullable(),
  max: numberOutput.nullable(),
  unit: z.string(),
  hedge: z.enum(HEDGES),
  status: z.enum(STATUSES),
  converted: z.boolean(),
});

const pair = z.strictObject({
  a: z.string(),
  b: z.string(),
  difference: numberOutput.nullable().meta({ description: 'a − b, in `unit`.' }),
  bounds: z.strictObject({ min: numberOutput.nullable(), max: numberOutput.nullable() }).nullable(),
  ratio: numberOutput.nullable().meta({ description: 'a ÷ b, to 4 places.' }),
  percent: numberOutput.nullable().meta({ description: 'By how many per cent a is more than b.' }),
  share: z
    .strictObject({ part: z.string(), whole: z.string(), percent: numberOutput.nullable() })
    .nullable(),
  words: z.string().meta({ description: 'What it means, in one sentence.' }),
  notes: z.array(z.string()),
});

/** `factq compare --json` */
export const compareOutput = z.strictObject({
  unit: z.string().meta({ description: 'Unit of all values.' }),
  rows: z.array(compared),
  pairs: z.array(pair),
  notes: z.array(z.string()),
});

const heads = z.strictObject({
  axis: z.enum(AXES),
  heads: z.array(z.strictObject({ key: z.string(), label: bilingualOutput })),
});

/** `factq table --json` */
export const tableOutput = z.strictObject({
  rows: heads,
  columns: heads,
  cells: z
    .array(
      z.strictObject({
        row: z.string(),
        column: z.string(),
        facts: z.array(
          z.strictObject({
            id: z.string(),
            label: bilingualOutput,
            value: numberOutput.nullable(),
            min: numberOutput.nullable(),
            max: numberOutput.nullable(),
            unit: z.string().nullable(),
            date: z.string().nullable(),
            asWritten: z.string(),
          }),
        ),
      }),
    )
    .meta({ description: 'The cells that hold something.' }),
});

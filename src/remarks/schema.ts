import { z } from 'zod';

const id = z.string().min(1);

const runnerUp = z
  .strictObject({
    fact: id.describe('Id of the fact.'),
    report: z.string().describe("The report's expression."),
  })
  .describe('The second-best fact, where the call was close.');

const explanation = z
  .strictObject({
    formula: z.string().optional().describe('The sum behind a derived or converted figure.'),
    runnerUp: runnerUp.optional(),
    steps: z.array(z.string()).describe('The reasoning from first to last.'),
  })
  .describe('How the verdict was come to.');

const position = z
  .strictObject({
    line: z.int().min(1).describe('Line of its first character, from 1.'),
    column: z.int().min(1).describe('Column of its first character, from 1, in code points.'),
  })
  .describe("Where it stands in the draft's source, markup included.");

/** One judged stretch of a draft in the JSON of `check`. */
export const judgedSchema = z
  .strictObject({
    text: z.string().describe('As it stands in the draft.'),
    start: z.int().min(0).describe('Code points before it in the text of the draft.'),
    end: z.int().min(0).describe('Code points up to its end, exclusive.'),
    verdict: z
      .enum(['supported', 'refuted', 'nei'])
      .describe('nei: not enough info, the report does not speak of it.'),
    match: z
      .enum(['exact', 'converted', 'rounded', 'derived'])
      .optional()
      .describe('How a supported text agrees with the report.'),
    reason: z
      .enum(['value', 'direction', 'subject', 'unit', 'status', 'scope', 'name'])
      .optional()
      .describe('Why a text is refuted.'),
    report: z
      .string()
      .optional()
      .describe("The report's own expression that decides it; a formula where it is derived."),
    fact: z
      .union([id, z.array(id).min(2)])
      .optional()
      .describe('Id of the fact it rests on; an array where there are several.'),
    remark: z.string().optional().describe('What a reader should know besides.'),
    suggestion: z.string().optional().describe('What to write instead of a refuted text.'),
    explanation: explanation.optional(),
    position,
  })
  .meta({ id: 'judged' });

const lists = {
  figures: z.array(judgedSchema).describe('The quantities, in order of the draft.'),
  names: z.array(judgedSchema).describe('The names that the base knows, in order of the draft.'),
  dates: z.array(judgedSchema).describe('The dates and periods, in order of the draft.'),
};

/** The JSON of `check` for one draft. */
export const draftSchema = z.strictObject(lists);

/** The JSON of `check` for several drafts. */
export const draftsSchema = z.array(
  z.strictObject({ file: z.string().describe('The draft, as named by the user.'), ...lists }),
);

/** One line of the NDJSON of `check`. */
export const judgedLineSchema = z.strictObject({
  file: z.string().describe('The draft, as named by the user.'),
  what: z.enum(['figure', 'date', 'name']).describe('What was judged.'),
  ...judgedSchema.shape,
});

/** One judged stretch as JSON has it. */
export type JudgedRecord = z.infer<typeof judgedSchema>;

/** What was judged in one draft as JSON has it. */
export type DraftRecord = z.infer<typeof draftSchema>;

/**
 * The JSON Schemas (draft 2020-12) of what `check` prints: `json` of one draft or several, and one
 * line of `ndjson`.
 */
export function checkJsonSchemas(): { json: object; ndjson: object } {
  return {
    json: published(z.union([draftSchema, draftsSchema]), {
      $id: 'urn:factq:check:1',
      title: 'factq check --format json',
      description: 'What was judged in one draft, or in each of several.',
    }),
    ndjson: published(judgedLineSchema, {
      $id: 'urn:factq:check-line:1',
      title: 'factq check --format ndjson',
      description: 'One judged figure, date or name of a draft.',
    }),
  };
}

function published(
  schema: z.ZodType,
  head: Readonly<Record<'$id' | 'title' | 'description', string>>,
) {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return { $schema, ...head, ...rest };
}

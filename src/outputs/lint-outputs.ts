import { z } from 'zod';

/** `factq validate --json` */
export const validateOutput = z.array(
  z.strictObject({
    file: z.string(),
    line: z.int(),
    column: z.int(),
    severity: z.enum(['error', 'warning']),
    code: z.string(),
    message: z.string(),
    hint: z.string().nullable(),
  }),
);

const place = z.strictObject({
  line: z.int(),
  column: z.int(),
  section: z.string().optional(),
  paragraph: z.int().optional(),
  sentence: z.int().optional(),
});

/** `factq verify --json` */
export const verifyOutput = z.strictObject({
  report: z.string(),
  ok: z.boolean(),
  counts: z.strictObject({
    facts: z.int(),
    inPlace: z.int(),
    numerals: z.int(),
    covered: z.int(),
    notFigures: z.int(),
  }),
  problems: z.array(
    z.strictObject({
      code: z.string(),
      message: z.string(),
      hint: z.string(),
      fact: z.string().optional(),
      expression: z.string().optional(),
      place: place.optional(),
      standsAt: z.array(place).optional(),
    }),
  ),
});

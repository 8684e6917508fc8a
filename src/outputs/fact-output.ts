import { z } from 'zod';
import { HEDGES, KINDS, RELATION_TYPES, STATUSES } from '../model/enumerations.ts';

/** A text in both languages; null where it is not given. */
export const bilingualOutput = z
  .strictObject({ zh: z.string().nullable(), en: z.string().nullable() })
  .meta({ description: 'The same text in Chinese and English.' });

/** A number; a string of its digits where a double would lose some. */
export const numberOutput = z
  .union([z.number(), z.string().regex(/^-?\d+(?:\.\d+)?$/)])
  .meta({ description: 'A number, as a string where a double would lose digits.' });

const source = z
  .strictObject({
    section: z.string().meta({ description: 'Id of the section.' }),
    paragraph: z.int().meta({ description: 'Paragraph within the section, from 1.' }),
    sentence: z.int().meta({ description: 'Sentence within the paragraph, from 1.' }),
    asWritten: z.string().meta({ description: 'The expression as the report prints it.' }),
  })
  .meta({ description: 'Where the fact stands in its report.' });

/** The public record of a fact, as `list`, `search` and `show` give it. */
export const factOutput = z
  .strictObject({
    id: z.string().meta({ description: 'Stable id; with several bases after its report and ":".' }),
    report: z.string().meta({ description: 'Id of the report.' }),
    kind: z.enum(KINDS),
    label: bilingualOutput,
    aliases: z.array(z.string()),
    tags: z.array(z.string()),
    note: bilingualOutput.nullable(),
    value: numberOutput
      .nullable()
      .meta({ description: 'In `unit`; null for ranges and the like.' }),
    min: numberOutput.nullable(),
    max: numberOutput.nullable(),
    unit: z.string().nullable(),
    dimension: z
      .string()
      .nullable()
      .meta({ description: 'What the unit measures: money, people …' }),
    hedge: z.enum(HEDGES),
    status: z.enum(STATUSES),
    date: z.string().nullable(),
    names: z.strictObject({ zh: z.array(z.string()), en: z.array(z.string()) }).nullable(),
    period: z.string().meta({ description: 'ISO 8601 period the fact holds for.' }),
    place: z.string().meta({ description: 'Id of the place.' }),
    subject: bilingualOutput.nullable(),
    relations: z.array(z.strictObject({ type: z.enum(RELATION_TYPES), to: z.string() })),
    source,
  })
  .meta({ description: 'One fact. All keys are always there.' });

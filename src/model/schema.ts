/**
 * The one definition of the fact-base format. Validation, the TypeScript types and the JSON Schema
 * for editors all come from here.
 */

import { z } from 'zod';
import { HEDGES, KINDS, RELATION_TYPES, STATUSES } from './enumerations.ts';
import { EXPECTATIONS } from './expectations.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const PERIOD = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?)?$/;

const id = z.string().regex(ID, EXPECTATIONS.id.en);

const bilingual = z
  .strictObject({
    zh: z.string().min(1).optional().meta({ description: 'In Chinese.' }),
    en: z.string().min(1).optional().meta({ description: 'In English.' }),
  })
  .refine((text) => text.zh !== undefined || text.en !== undefined, EXPECTATIONS.bilingual.en)
  .meta({
    description: 'The same text in Chinese (zh), English (en) or both.',
    minProperties: 1,
  });

const words = z
  .strictObject({
    zh: z.array(z.string().min(1)).optional().meta({ description: 'In Chinese.' }),
    en: z.array(z.string().min(1)).optional().meta({ description: 'In English.' }),
  })
  .meta({ description: 'Words by language.' });

const decimal = z
  .union([z.number(), z.string().regex(DECIMAL, EXPECTATIONS.decimal.en)], EXPECTATIONS.decimal.en)
  .meta({ description: 'Exact decimal number; quote it where it has more than 15 digits.' });

const position = {
  section: id.meta({ description: 'Id of the section.' }),
  paragraph: z.int().min(1).meta({ description: 'Paragraph within the section, from 1.' }),
  sentence: z.int().min(1).meta({ description: 'Sentence within the paragraph, from 1.' }),
};

const occurrence = z.int().min(1).optional().meta({
  description: 'Which one, where the sentence has the expression more than once; else 1.',
});

const source = z
  .strictObject({
    ...position,
    asWritten: z
      .string()
      .min(1)
      .meta({ description: 'The figure expression or name exactly as printed; never a sentence.' }),
    occurrence,
  })
  .meta({ description: 'Where the fact stands in the report.' });

const relation = z
  .strictObject({
    type: z.enum(RELATION_TYPES).meta({
      description:
        'part-of: share of a total; out-of: the done part of a whole task; compared-with: a counterpart; per: the base of a multiple or rate; issued-by, held-by, located-at, partner-of, about: between documents, people, places and organisations.',
    }),
    to: id.meta({ description: 'Id of the other fact.' }),
  })
  .meta({ description: 'How this fact stands to another.' });

const fact = z
  .strictObject({
    id: id.meta({ description: 'Stable, readable, hierarchical by topic; never reused.' }),
    kind: z.enum(KINDS).meta({
      description:
        'What it is. A figure or duration has value and unit, a range min, max and unit, a date date, a document names.',
    }),
    label: bilingual,
    aliases: z.array(z.string().min(1)).optional().meta({
      description: 'Words people type to find it, in any language.',
    }),
    tags: z.array(id).optional().meta({ description: 'Topics, to list facts by.' }),
    note: bilingual.optional().meta({ description: 'What a reader should know besides.' }),
    about: z.array(id).optional().meta({
      description:
        'Terms that a draft must speak of before a figure in it is held against this fact.',
    }),
    also: z.array(id).optional().meta({
      description: 'Terms that make it likelier that a draft speaks of this fact.',
    }),
    value: decimal.optional(),
    min: decimal.optional().meta({ description: 'Lower end of a range; as exact as a value.' }),
    max: decimal.optional().meta({ description: 'Upper end of a range; as exact as a value.' }),
    unit: z.string().min(1).optional().meta({
      description: 'Canonical unit, such as 元, 人次, %, 倍 or 元/人/月.',
    }),
    hedge: z.enum(HEDGES).optional().meta({ description: 'Default: exact.' }),
    status: z.enum(STATUSES).optional().meta({ description: 'Default: actual.' }),
    date: z
      .string()
      .regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|--\d{2}-\d{2})$/, EXPECTATIONS.date.en)
      .optional()
      .meta({
        description:
          'For kind date: the day, month or year; --MM-DD for a day of every year; EDTF season such as 2021-23 (autumn).',
      }),
    names: words.optional().meta({
      description: 'The proper names a draft must give, for documents, organisations and people.',
    }),
    period: z.string().regex(PERIOD, EXPECTATIONS.factPeriod.en).optional().meta({
      description: 'ISO 8601 period the fact holds for; default: that of the report.',
    }),
    place: id.optional().meta({ description: 'Id of a place; default: that of the report.' }),
    subject: bilingual.optional().meta({ description: 'Whom or what the value is said of.' }),
    relations: z.array(relation).optional().meta({ description: 'How it stands to others.' }),
    source,
  })
  .meta({ description: 'One fact of the report.' });

const section = z
  .strictObject({
    id: id.meta({ description: 'Short name; facts name their section by it.' }),
    title: bilingual.optional().meta({ description: 'Absent for text before the first heading.' }),
    gist: bilingual.meta({ description: 'One line in your own words.' }),
  })
  .meta({ description: 'A section of the report, in order.' });

const report = z
  .strictObject({
    id: id.meta({ description: 'Short name that keeps fact ids of several reports apart.' }),
    title: bilingual.meta({ description: 'Its headline or title.' }),
    publisher: bilingual.meta({ description: 'Who published it.' }),
    published: z
      .union([z.iso.datetime({ offset: true }), z.iso.date()], EXPECTATIONS.published.en)
      .meta({ description: 'Time of publication with its zone offset, or a day.' }),
    dateline: bilingual.optional().meta({ description: 'Agency, place and day it opens with.' }),
    author: bilingual.optional().meta({ description: 'Who wrote it.' }),
    editor: bilingual.optional().meta({ description: 'Who edited it.' }),
    period: z.string().regex(PERIOD, EXPECTATIONS.period.en).meta({
      description: 'ISO 8601 period that its facts hold for unless they say otherwise.',
    }),
    place: id.meta({ description: 'Id of the place the report is about.' }),
    language: z.string().min(2).meta({ description: 'BCP 47 tag of the report.' }),
    documentNumber: z.string().optional().meta({ description: "The publisher's number for it." }),
    url: z.url(EXPECTATIONS.url.en).optional().meta({ description: 'Where it can be read.' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, EXPECTATIONS.sha256.en)
      .optional()
      .meta({ description: 'SHA-256 of the source text.' }),
    begins: z.string().optional().meta({
      description: 'First words of the body, where page furniture stands before it.',
    }),
    ends: z.string().optional().meta({
      description: 'Last words of the body, where page furniture stands after it.',
    }),
  })
  .meta({ description: 'What the report is and how to cite it.' });

const unit = z
  .strictObject({
    dimension: z.string().min(1).meta({ description: 'What it measures; any word.' }),
    words: z.array(z.string().min(1)).meta({
      description: 'Words for it in drafts, English ones in the singular.',
    }),
  })
  .meta({ description: 'A unit of this report that factq does not know, with the words for it.' });

const place = z
  .strictObject({
    ...words.shape,
    within: id.optional().meta({ description: 'Id of the larger place it lies in.' }),
  })
  .meta({ description: 'The names of a place.' });

const term = z
  .strictObject({
    ...words.shape,
    broader: z
      .array(id)
      .optional()
      .meta({ description: 'Terms that this one implies, as in SKOS.' }),
  })
  .meta({
    description:
      'The words that express a notion. "…" in a Chinese word stands for a few characters.',
  });

const notFigure = z
  .strictObject({
    asWritten: z.string().min(1).meta({ description: 'The numeral as printed.' }),
    reason: z.string().min(1).meta({ description: 'Why it is no figure.' }),
    section: position.section.optional(),
    paragraph: position.paragraph.optional(),
    sentence: position.sentence.optional(),
  })
  .meta({
    description: 'A numeral of the report that states no quantity; everywhere if it has no place.',
  });

/** A whole fact base: one report. */
export const factBaseSchema = z
  .strictObject({
    factq: z.literal(1).meta({ description: 'Version of this format.' }),
    report,
    sections: z
      .array(section)
      .min(1)
      .meta({ description: 'The sections of the report, in order.' }),
    places: z.record(id, place).meta({ description: 'Places the facts are about.' }),
    terms: z.record(id, term).optional().meta({
      description: 'The words that express each notion; facts name them in about and also.',
    }),
    units: z.record(z.string().min(1), unit).optional().meta({
      description: 'Units that factq does not know, by their name.',
    }),
    facts: z.array(fact).min(1).meta({ description: 'The facts, in any order.' }),
    notFigures: z.array(notFigure).optional().meta({
      description: 'Numerals that state no quantity, so that each one is accounted for.',
    }),
  })
  .meta({
    title: 'factq fact base',
    description: 'The facts of one published report, with where each stands in it.',
  });

import { z } from 'zod';
import { check } from '../check/check.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { draftRecord, recordsOf } from '../remarks/record.ts';
import { draftSchema } from '../remarks/schema.ts';
import type { Tool } from './tool.ts';

/** Longer drafts are for the command line. */
const LONGEST_DRAFT = 200_000;

const input = z.strictObject({
  text: z
    .string()
    .min(1)
    .max(LONGEST_DRAFT)
    .describe('A draft in Chinese or English, as plain text.'),
});

/** `check`: whether the figures of a draft agree with the report. */
export const checkTool: Tool<typeof input> = {
  name: 'check',
  title: 'Check a draft',
  description:
    "Judge every figure of a draft: supported, refuted (with the report's own figure), or nei, of which the report does not speak. Check what you wrote before you give it to anyone. nei is neither right nor wrong.",
  input,
  output: draftSchema,
  async run(store, { text }) {
    const collection = await store.collection();
    const judged = check(text, collection);
    return { ...draftRecord(recordsOf({ manuscript: plainText(text), judged }, collection)) };
  },
};

function plainText(text: string): Manuscript {
  return {
    name: 'draft',
    format: 'text',
    encoding: 'utf-8',
    source: text,
    text,
    inSource: (offset) => offset,
  };
}

import { z } from 'zod';
import { factOutput } from '../outputs/fact-output.ts';
import { factRecord } from '../query/fact-record.ts';
import { factIds, factsNamed } from './facts-named.ts';
import type { Tool } from './tool.ts';

const input = z.strictObject({ ids: factIds.min(1) });

/** `get`: everything about facts. */
export const getTool: Tool<typeof input> = {
  name: 'get',
  title: 'Get facts',
  description:
    'Everything about facts: exact value and unit, hedge (about, nearly …), status (actual, target …), period, place, and where it stands in the report as printed. Quote asWritten, and keep hedge and status.',
  input,
  output: z.strictObject({ facts: z.array(factOutput) }),
  async run(store, { ids }) {
    const facts = await factsNamed(store, ids);
    return { facts: facts.map((fact) => factRecord(fact, store.units)) };
  },
};

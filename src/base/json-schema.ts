import { z } from 'zod';
import { factBaseSchema } from '../model/schema.ts';

/**
 * The JSON Schema (draft 2020-12) of a fact-base file, for editors and other tools. It comes from
 * the one definition of the format and knows its shape: keys, types and single values. How facts
 * hang together and agree with `asWritten`, only {@link validate} checks.
 */
export function factBaseJsonSchema(): object {
  const { $schema, title, description, ...rest } = z.toJSONSchema(factBaseSchema, {
    target: 'draft-2020-12',
    io: 'input',
  });
  return { $schema, $id: 'urn:factq:fact-base:1', title, description, ...rest };
}

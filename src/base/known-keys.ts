import { z } from 'zod';
import { factBaseSchema } from '../model/schema.ts';
import type { Path } from './problem.ts';

/** The keys the format allows in the mapping at a path; none where it allows no mapping. */
export function knownKeys(path: Path): string[] {
  let schema: unknown = factBaseSchema;
  for (const key of path) schema = inside(plain(schema), key);
  const last = plain(schema);
  return last instanceof z.ZodObject ? Object.keys(last.shape) : [];
}

function inside(schema: unknown, key: string | number): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[key];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

function plain(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? plain(schema.unwrap()) : schema;
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { complete } from '../../src/base/complete.ts';
import type { FactBase } from '../../src/model/fact-base.ts';
import { factBaseSchema } from '../../src/model/schema.ts';

const FILE = new URL('../fixtures/harbour/harbour.yaml', import.meta.url);

/** The made-up report of a harbour authority. */
export const harbour: FactBase = complete(factBaseSchema.parse(parse(readFileSync(FILE, 'utf8'))));

import { check } from './check.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { schema } from './schema.ts';
import { search } from './search.ts';
import { sections } from './sections.ts';
import { show } from './show.ts';
import { table } from './table.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  search,
  show,
  get,
  compare,
  check,
  sections,
  list,
  table,
  verify,
  validate,
  schema,
] as readonly Command[];

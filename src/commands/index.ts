import { browse } from './browse.ts';
import { calc } from './calc.ts';
import { chart } from './chart.ts';
import { check } from './check.ts';
import { cite } from './cite.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { completion } from './completion.ts';
import { exportCommand } from './export.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { man } from './man.ts';
import { mcp } from './mcp.ts';
import { newCommand } from './new.ts';
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
  cite,
  calc,
  chart,
  browse,
  sections,
  list,
  table,
  verify,
  validate,
  newCommand,
  exportCommand,
  schema,
  mcp,
  completion,
  man,
] as readonly Command[];

import { check } from './check.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { search } from './search.ts';
import { sections } from './sections.ts';
import { show } from './show.ts';

/** Those called most: to load the others with them would take a tenth of their time. */
const MOST_CALLED = [search, show, get, compare, check, list, sections] as readonly Command[];

/** The command of that name; all commands where there is none. */
export async function commandsCalled(name: string | undefined): Promise<readonly Command[]> {
  const called = MOST_CALLED.filter((command) => command.name === name);
  if (called.length > 0) return called;
  const { COMMANDS } = await import('./index.ts');
  const other = COMMANDS.filter((command) => command.name === name);
  return other.length > 0 ? other : COMMANDS;
}

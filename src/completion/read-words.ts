import { GLOBAL_FLAGS } from '../cli/global-flags.ts';
import { joinJsonFields } from '../cli/json-fields.ts';
import type { Command, Flag } from '../commands/command.ts';
import { HELP_FLAG, VERSION_FLAG } from './built-in-flags.ts';
import { flagIn, flagNames } from './flag-names.ts';

/** What the words before the cursor say. */
export interface Line {
  command?: Command | undefined;
  /** A word stands where the command should, and is none. */
  lost: boolean;
  /** Number of words that the command has been given besides options. */
  args: number;
  /** A `--` has been given: only words follow. */
  ended: boolean;
  /** Options that have been given. */
  given: Set<Flag>;
  /** The option that a next word belongs to, or may belong to. */
  pending?: Flag | undefined;
}

/** All options that may stand after a command, or before one. */
export function flagsOf(command: Command | undefined): Flag[] {
  return [...(command?.options ?? []), ...GLOBAL_FLAGS, VERSION_FLAG, HELP_FLAG];
}

/**
 * Reads the words before the one that is completed, as the program itself would.
 *
 * @param words without the program's name.
 */
export function readWords(words: readonly string[], commands: readonly Command[]): Line {
  const line: Line = { lost: false, args: 0, ended: false, given: new Set() };
  for (const word of joinJsonFields(words, commands)) readWord(line, word, commands);
  const last = line.ended ? undefined : flagIn(words.at(-1) ?? '', flagsOf(line.command));
  if (last && last.valueAt === undefined && flagNames(last.flag).takes === 'maybe') {
    line.pending = last.flag;
  }
  return line;
}

function readWord(line: Line, word: string, commands: readonly Command[]): void {
  if (line.pending) line.pending = undefined;
  else if (!line.ended && word === '--') line.ended = true;
  else if (!line.ended && word.startsWith('-') && word !== '-') readOption(line, word);
  else if (line.command) line.args++;
  else {
    line.command = commands.find(({ name }) => name === word);
    line.lost ||= !line.command;
  }
}

function readOption(line: Line, word: string): void {
  const found = flagIn(word, flagsOf(line.command));
  if (!found) return;
  line.given.add(found.flag);
  const waits = found.valueAt === undefined && flagNames(found.flag).takes === 'value';
  if (waits) line.pending = found.flag;
}

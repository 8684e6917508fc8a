import type { Command, Flag, Values } from '../commands/command.ts';
import { flagIn, flagNames } from './flag-names.ts';
import { flagsOf, type Line, readWords } from './read-words.ts';

/** What may stand at the cursor. */
export interface Slot {
  command?: Command | undefined;
  /** The start of the word that stays: `--sort=`, or the fields named before a comma. */
  stem: string;
  /** What has been typed after that. */
  typed: string;
  /** Kinds of word that fit; none where the word is free text. */
  wants: readonly Want[];
}

/** A name of a command, an option not given yet, or a value of one kind. */
export type Want = 'command' | { options: readonly Flag[] } | { values: Values; of?: Flag };

/**
 * Finds out what the last word can be.
 *
 * @param words of the line up to the cursor, without the program's name; the last may be empty.
 */
export function slotAt(words: readonly string[], commands: readonly Command[]): Slot {
  const current = words.at(-1) ?? '';
  const line = readWords(words.slice(0, -1), commands);
  const { command, pending } = line;
  const whole = { command, stem: '', typed: current };
  if (pending && flagNames(pending).takes === 'value') {
    return inList({ ...whole, wants: valuesOf(pending) });
  }
  if (line.ended || !current.startsWith('-')) return inList({ ...whole, wants: wordWants(line) });
  const found = flagIn(current, flagsOf(command));
  if (found?.valueAt !== undefined) {
    const stem = current.slice(0, found.valueAt);
    const typed = current.slice(found.valueAt);
    return inList({ command, stem, typed, wants: valuesOf(found.flag) });
  }
  return { ...whole, wants: [optionsLeft(line)] };
}

/** Fields are a list parted by commas, of which the last is completed. */
function inList(slot: Slot): Slot {
  const { stem, typed, wants } = slot;
  const comma = typed.lastIndexOf(',') + 1;
  if (comma === 0 || !wants.some(isFieldList)) return slot;
  return { ...slot, stem: stem + typed.slice(0, comma), typed: typed.slice(comma) };
}

/** Whether several values may be named, parted by commas. */
export function isFieldList(want: Want): boolean {
  return typeof want === 'object' && 'values' in want && want.values === 'field' && !!want.of;
}

function valuesOf(flag: Flag): Want[] {
  const values = flag.choices ?? flag.values;
  return values ? [{ values, of: flag }] : [];
}

/** What a word that is no option can be. */
function wordWants(line: Line): Want[] {
  const { command, pending, lost, args } = line;
  if (!command) return lost ? [] : ['command'];
  const fields = pending ? valuesOf(pending) : [];
  // As `joinJsonFields` has it: what follows --json names fields where nothing else is waited for.
  if (command.fields && pending && (command.args.length === 0 || args > 0)) return fields;
  const last = command.args.at(-1);
  const argument = command.args[args] ?? (last?.variadic ? last : undefined);
  if (!argument) return line.ended ? fields : [...fields, optionsLeft(line)];
  return argument.values ? [...fields, { values: argument.values }] : fields;
}

function optionsLeft({ command, given }: Line): Want {
  return { options: flagsOf(command).filter((flag) => flag.repeat || !given.has(flag)) };
}

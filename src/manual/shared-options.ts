import type { Command as Commander, Option } from 'commander';

/** Options that several commands have in common. */
export interface SharedOptions {
  commands: readonly Commander[];
  options: readonly Option[];
  /** Whether it is one of them. */
  has(option: Option): boolean;
}

/** The options that three commands or more have alike, and the commands that have all of them. */
export function sharedOptions(all: readonly Commander[]): SharedOptions {
  const counts = new Map<string, number>();
  const options = all.flatMap(({ options: own }) => own);
  for (const option of options) counts.set(keyOf(option), (counts.get(keyOf(option)) ?? 0) + 1);
  const has = (option: Option): boolean => (counts.get(keyOf(option)) ?? 0) >= 3;
  const keys = new Set(options.filter(has).map(keyOf));
  const commands = all.filter(({ options: own }) => own.filter(has).length === keys.size);
  const [first] = keys.size > 0 ? commands : [];
  return { commands: first ? commands : [], options: first?.options.filter(has) ?? [], has };
}

function keyOf({ flags, description }: Option): string {
  return `${flags} ${description}`;
}

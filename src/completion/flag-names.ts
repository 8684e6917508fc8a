import type { Flag } from '../commands/command.ts';

/** An option's names with their hyphens, and whether a value follows it. */
export interface FlagNames {
  short?: string | undefined;
  long?: string | undefined;
  takes: 'nothing' | 'maybe' | 'value';
}

/** Takes flags apart as commander writes them: `-n, --limit <number>`, `--json [fields]`. */
export function flagNames({ flags }: Flag): FlagNames {
  const words = flags.split(/[ ,]+/);
  const last = words.at(-1) ?? '';
  return {
    short: words.find((word) => /^-[^-]$/.test(word)),
    long: words.find((word) => word.startsWith('--')),
    takes: last.startsWith('<') ? 'value' : last.startsWith('[') ? 'maybe' : 'nothing',
  };
}

/** An option in a word: where the value starts that is joined to it, if one can be. */
export interface FoundFlag {
  flag: Flag;
  valueAt?: number;
}

/** The last option that a word holds: `--sort=id`, `--sort`, `-n4`, `-rn4` and `-r` hold one. */
export function flagIn(word: string, flags: readonly Flag[]): FoundFlag | undefined {
  const called = (name: string): Flag | undefined =>
    flags.find((flag) => {
      const { short, long } = flagNames(flag);
      return name === short || name === long;
    });
  if (word.startsWith('--')) {
    const equals = word.indexOf('=');
    const flag = called(equals < 0 ? word : word.slice(0, equals));
    return flag && { flag, ...(equals >= 0 && { valueAt: equals + 1 }) };
  }
  let found: FoundFlag | undefined;
  for (let at = 1; at < word.length; at++) {
    const flag = called(`-${word[at]}`);
    if (!flag) return undefined;
    if (flagNames(flag).takes !== 'nothing') {
      return { flag, ...(at + 1 < word.length && { valueAt: at + 1 }) };
    }
    found = { flag };
  }
  return found;
}

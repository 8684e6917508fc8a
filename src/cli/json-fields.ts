import type { Command } from '../commands/command.ts';

/**
 * The arguments with each `--json` joined to the fields that follow it (`--json=id,value`), so that
 * commander does not take a query for them: in `search --json 低保` the word is the query, in
 * `search 低保 --json id` it names a field.
 *
 * The word after `--json` is taken for fields where one of its parts is a field of the command, or
 * where the command has no use for another word.
 */
export function joinJsonFields(argv: readonly string[], commands: readonly Command[]): string[] {
  const joined: string[] = [];
  let command: Command | undefined;
  let words = 0;
  for (let at = 0; at < argv.length; at++) {
    const arg = argv[at]!;
    if (arg === '--') return [...joined, ...argv.slice(at)];
    const next = argv[at + 1];
    if (arg !== '--json') {
      if (!arg.startsWith('-') || arg === '-') {
        if (command) words++;
        else command = commands.find(({ name }) => name === arg);
      }
      joined.push(arg);
    } else if (next !== undefined && !next.startsWith('-') && meansFields(next, command, words)) {
      joined.push(`--json=${next}`);
      at++;
    } else {
      joined.push('--json=');
    }
  }
  return joined;
}

function meansFields(word: string, command: Command | undefined, words: number): boolean {
  if (!command?.fields) return false;
  const { fields, args } = command;
  if (word.split(',').some((part) => fields.includes(part))) return true;
  return args.length === 0 || words > 0;
}

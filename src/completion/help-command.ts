import { HELP_WORDS } from '../cli/help.ts';
import type { Command } from '../commands/command.ts';

/** `factq help COMMAND`, which commander declares, as far as completion needs it. */
export function helpCommand(commands: readonly Command[]): Command {
  const summary = { en: HELP_WORDS.en.helpCommand, zh: HELP_WORDS.zh.helpCommand };
  const values = commands.map(({ name }) => name);
  return {
    name: 'help',
    summary,
    args: [{ name: 'command', summary, optional: true, values }],
    options: [],
    examples: [],
    run: async () => ({}),
  };
}

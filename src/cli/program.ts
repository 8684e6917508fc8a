import { Command as Commander, CommanderError, Option, type OutputConfiguration } from 'commander';
import type { Command, Flag, Input, Samples } from '../commands/command.ts';
import type { Lang } from '../lang/lang.ts';
import { unknownValue } from '../query/unknown.ts';
import { GLOBAL_FLAGS } from './global-flags.ts';
import { examplesOf, HELP_WORDS, helpLayout } from './help.ts';
import { outputOf, write } from './streams.ts';
import { usageError } from './usage-error.ts';

/** What was asked for: a command, what it is given, and the options of every command. */
export interface Call {
  command: Command;
  input: Input;
  globals: GlobalOptions;
}

/** Values of the global options, as commander gives them. */
export interface GlobalOptions {
  base?: string[];
  json?: string;
  format: string;
  fields?: string;
  lang?: Lang;
  color: 'auto' | 'always' | 'never';
  rawCells?: boolean;
}

/** What the help needs to be written. */
export interface HelpNeeds {
  lang: Lang;
  width: (text: string) => number;
  samples: Samples;
}

/**
 * Reads a command line. Help that is asked for is printed.
 *
 * @param commands those it may call; to declare one takes longer than most answers do.
 * @returns `helped` where help was asked for, `nothing` where no command is named.
 * @throws FactqError `usage`.
 */
export function readCall(
  argv: readonly string[],
  commands: readonly Command[],
  needs: HelpNeeds,
): Call | 'helped' | 'nothing' {
  let call: Call | undefined;
  const program = programOf(commands, needs, (made) => {
    call = made;
  });
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 'helped';
    const [called, ...asked] = program.args;
    if (error.code !== 'commander.help')
      throw usageError(error, commands.find(({ name }) => name === called)?.name);
    // Help on a word that names no command is refused as the word itself is.
    return asked.length > 0 ? readCall(asked, commands, needs) : 'nothing';
  }
  return call ?? 'helped';
}

/** Where commander writes its help: it would load Node's streams only to ask how wide they are. */
const HELP_OUTPUT: OutputConfiguration = {
  writeOut: (text) => write('stdout', text),
  writeErr: () => undefined,
  getOutHelpWidth: () => outputOf('never', process.env).width,
  getErrHelpWidth: () => outputOf('never', process.env).width,
  getOutHasColors: () => false,
  getErrHasColors: () => false,
};

/** The command line with some or all commands as commander has it; also the source of the manual. */
export function programOf(
  commands: readonly Command[],
  needs: HelpNeeds,
  onCall: (call: Call) => void,
): Commander {
  const words = HELP_WORDS[needs.lang];
  const program = new Commander('factq')
    .description(words.description)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.helpCommand)
    .addHelpText('after', `\n${words.exitCodes}`)
    .exitOverride()
    .configureHelp(helpLayout(needs.lang, needs.width))
    .configureOutput(HELP_OUTPUT);
  for (const flag of GLOBAL_FLAGS) program.addOption(optionOf(flag, needs.lang));
  program.addOption(new Option('-V, --version', words.version));
  for (const command of commands) {
    addCommand(program, command, needs, (input) =>
      onCall({ command, input, globals: program.opts<GlobalOptions>() }),
    );
  }
  return program;
}

function addCommand(
  program: Commander,
  command: Command,
  needs: HelpNeeds,
  onInput: (input: Input) => void,
): void {
  const { name, summary, args, options, formats } = command;
  const added = program.command(name).description(summary[needs.lang]);
  added.helpOption('-h, --help', HELP_WORDS[needs.lang].help);
  if (formats) added.configureHelp(helpLayout(needs.lang, needs.width, formats));
  for (const { name: word, summary: about, optional, variadic } of args) {
    const term = `${word}${variadic ? '...' : ''}`;
    added.argument(optional ? `[${term}]` : `<${term}>`, about[needs.lang]);
  }
  for (const flag of options) added.addOption(optionOf(flag, needs.lang));
  added.addHelpText('after', () => examplesOf(command, needs.samples, needs.lang, needs.width));
  added.action(() => onInput({ args: added.args, options: added.opts() }));
}

function optionOf({ flags, summary, repeat, choices, default: preset }: Flag, lang: Lang): Option {
  const option = new Option(flags, summary[lang]);
  if (choices) option.argChoices = [...choices];
  if (preset !== undefined) option.default(preset);
  const checked = (value: string): string => {
    if (choices && !choices.includes(value))
      throw unknownValue(`--${option.name()}`, value, choices);
    return value;
  };
  if (repeat) {
    option.argParser((value: string, before?: string[]) => [...(before ?? []), checked(value)]);
  } else if (choices) {
    option.argParser(checked);
  }
  return option;
}

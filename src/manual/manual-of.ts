import type { Command as Commander, Help, Option } from 'commander';
import { HELP_WORDS } from '../cli/help.ts';
import { programOf } from '../cli/program.ts';
import type { Command, Samples } from '../commands/command.ts';
import type { Lang } from '../lang/lang.ts';
import type { Block, Chapter, Entry, Manual } from './manual.ts';
import { MANUAL_WORDS, type ManualWords } from './manual-words.ts';
import { type SharedOptions, sharedOptions } from './shared-options.ts';

/** What a manual is made of besides the declarations of commands. */
export interface ManualNeeds {
  commands: readonly Command[];
  lang: Lang;
  samples: Samples;
  version: string;
  /** Day of the edition, ISO 8601. */
  date: string;
}

/** The manual page, from the same declarations as the help. */
export function manualOf({ commands, lang, samples, version, date }: ManualNeeds): Manual {
  const needs = { lang, samples, width: (text: string) => text.length };
  const program = programOf(commands, needs, () => undefined);
  const help = program.createHelp();
  const words = MANUAL_WORDS[lang];
  const { titles } = words;
  const summary = program.description().replace(/[.。]$/, '');
  const chapters: Chapter[] = [
    { title: titles.name, blocks: [text(`${program.name()} - ${summary}`)] },
    { title: titles.synopsis, blocks: [{ type: 'line', line: help.commandUsage(program) }] },
    { title: titles.description, blocks: words.description.map(text) },
    { title: titles.commands, blocks: commandBlocks(program, help, words) },
    { title: titles.globals, blocks: [optionEntries(help.visibleOptions(program), help)] },
    { title: titles.examples, blocks: [examplesOf(commands, samples, lang)] },
    { title: titles.exit, blocks: [entries(exitCodes(lang))] },
    { title: titles.environment, blocks: [entries(words.environment)] },
    { title: titles.files, blocks: [entries(words.files)] },
    { title: titles.seeAlso, blocks: [text(words.seeAlso)] },
  ];
  return { name: program.name(), edition: `${program.name()} ${version}`, date, chapters };
}

function commandBlocks(program: Commander, help: Help, words: ManualWords): Block[] {
  const all = help.visibleCommands(program);
  const shared = sharedOptions(all);
  const own = all.flatMap((command) => aboutCommand(command, shared, help, words));
  if (shared.commands.length === 0) return own;
  const title = heading(words.sharedBy(namesOf(shared)));
  return [...own, title, optionEntries(shared.options, help)];
}

function aboutCommand(
  command: Commander,
  shared: SharedOptions,
  help: Help,
  words: ManualWords,
): Block[] {
  const args = new Map(
    help
      .visibleArguments(command)
      .map((argument): Entry => [`<${argument.name()}>`, help.argumentDescription(argument)]),
  );
  const takesShared = shared.commands.includes(command);
  const own = command.options.filter((option) => !takesShared || !shared.has(option));
  return [
    heading(help.subcommandTerm(command)),
    text(sentence(command.description())),
    ...(args.size > 0 ? [entries([...args])] : []),
    ...(own.length > 0 ? [optionEntries(own, help)] : []),
    ...(takesShared ? [text(words.shared(namesOf(shared)))] : []),
  ];
}

function namesOf({ commands }: SharedOptions): string[] {
  return commands.map((command) => command.name());
}

function examplesOf(commands: readonly Command[], samples: Samples, lang: Lang): Block {
  const lines = commands.flatMap(({ examples }) =>
    examples.map(({ line, what }): Entry => [line(samples), what[lang]]),
  );
  return { type: 'examples', entries: lines };
}

/** The help has them as lines of a code and what it tells. */
function exitCodes(lang: Lang): Entry[] {
  const lines = HELP_WORDS[lang].exitCodes.matchAll(/^ +(\d+) +(.+)$/gm);
  return [...lines].map(([, code = '', when = '']): Entry => [code, when]);
}

function optionEntries(options: readonly Option[], help: Help): Block {
  return entries(
    options.map((option): Entry => [help.optionTerm(option), help.optionDescription(option)]),
  );
}

/** Summaries begin small, as parts of a list. */
function sentence(summary: string): string {
  return summary.charAt(0).toUpperCase() + summary.slice(1);
}

function entries(list: readonly Entry[]): Block {
  return { type: 'entries', entries: list };
}

function heading(line: string): Block {
  return { type: 'heading', line };
}

function text(words: string): Block {
  return { type: 'text', text: words };
}

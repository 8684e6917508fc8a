import type { Command as CommanderCommand, Help, Option } from 'commander';
import type { Command, Samples } from '../commands/command.ts';
import type { Lang, Wording } from '../lang/lang.ts';

/** Words of the help. */
export const HELP_WORDS: Wording<{
  description: string;
  titles: Readonly<Record<string, string>>;
  help: string;
  helpCommand: string;
  version: string;
  examples: string;
  exitCodes: string;
  preset: string;
}> = {
  en: {
    description: 'Ask a published report for its figures, and check a draft against it.',
    titles: {},
    help: 'what is on this page',
    helpCommand: 'help on a command',
    version: 'version of factq and of the facts',
    examples: 'Examples:',
    exitCodes: `Exit codes:
  0  found; no figure refuted; valid
  1  nothing found; a figure refuted (--strict: or nei); not valid or verified
  2  wrong usage or bad input
  130  interrupted`,
    preset: 'default: ',
  },
  zh: {
    description: '查询已发表报告中的数字，并据此核对稿件。',
    titles: {
      'Usage:': '用法：',
      'Arguments:': '参数：',
      'Options:': '选项：',
      'Global Options:': '通用选项：',
      'Commands:': '命令：',
    },
    help: '显示本页',
    helpCommand: '显示某命令的帮助',
    version: 'factq与数据的版本',
    examples: '示例：',
    exitCodes: `退出码：
  0  找到；没有不符的数字；有效
  1  未找到；有数字不符，--strict时含未提及；无效或核对不符
  2  用法或输入有误
  130  被中断`,
    preset: '默认：',
  },
};

/**
 * How commander lays out the help: translated titles, commands with their arguments.
 *
 * @param formats those of the command besides the ones that every view has.
 */
export function helpLayout(
  lang: Lang,
  width: (text: string) => number,
  formats: readonly string[] = [],
): Partial<Help> {
  const { titles } = HELP_WORDS[lang];
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    displayWidth: width,
    optionDescription: (option) => described(option, lang, formats),
    subcommandTerm: (command: CommanderCommand) =>
      [command.name(), ...command.registeredArguments.map(termOf)].join(' '),
  };
}

/** What an option is for, what it can be, and what it is when left out. */
function described(
  { long, description, argChoices, defaultValue }: Option,
  lang: Lang,
  formats: readonly string[],
): string {
  const { preset } = HELP_WORDS[lang];
  const remarks = [
    ...(argChoices ? [argChoices.join(', ')] : []),
    ...(defaultValue === undefined ? [] : [`${preset}${defaultValue}`]),
  ];
  const about = [description, ...(long === '--format' ? formats : [])].join(', ');
  return remarks.length > 0 ? `${about} (${remarks.join('; ')})` : about;
}

function termOf(argument: CommanderCommand['registeredArguments'][number]): string {
  const term = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${term}>` : `[${term}]`;
}

/** The examples at the end of a command's help, remarks aligned. */
export function examplesOf(
  { examples }: Command,
  samples: Samples,
  lang: Lang,
  width: (text: string) => number,
): string {
  const lines = examples.map(({ line, what }) => ({ line: line(samples), what: what[lang] }));
  const most = Math.max(...lines.map(({ line }) => width(line)));
  const drawn = lines.map(
    ({ line, what }) => `  ${line}${' '.repeat(most - width(line))}  # ${what}`,
  );
  return ['', HELP_WORDS[lang].examples, ...drawn].join('\n');
}

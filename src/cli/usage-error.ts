import type { CommanderError } from 'commander';
import { FactqError } from '../errors.ts';
import { didYouMean } from '../lang/did-you-mean.ts';
import type { Wording } from '../lang/lang.ts';

/**
 * commander's error as one of factq's: its message in one line, and the same in Chinese.
 *
 * @param command the one that was called, whose help tells more.
 */
export function usageError(
  { code, message }: CommanderError,
  command: string | undefined,
): FactqError {
  const [, told = '', guess] = /^(?:error: )?(.*?)(?:\n\((Did you mean .*)\))?$/s.exec(message)!;
  const en = told.replace(/\.$/, '');
  const isWord = code === 'commander.unknownOption' && isMeantAsWord(quotedIn(en));
  const hint = guess === undefined && isWord ? PUT_DASHES : hintOf(guess, command);
  return new FactqError('usage', { en, zh: CHINESE[code]?.(en) ?? en }, { hint });
}

/** commander's messages by code; what they are about stands in them in quotation marks. */
const CHINESE: Readonly<Record<string, (en: string) => string>> = {
  'commander.unknownOption': (en) => `没有“${quotedIn(en)}”这个选项`,
  'commander.unknownCommand': (en) => `没有“${quotedIn(en)}”这个命令`,
  'commander.missingArgument': (en) => `缺少参数“${quotedIn(en)}”`,
  'commander.optionMissingArgument': (en) => `选项“${quotedIn(en)}”缺少值`,
  'commander.excessArguments': (en) => {
    const [, command = '', most, given] =
      /^too many arguments(?: for '(.*)')?\. Expected (\d+) .* but got (\d+)$/s.exec(en) ?? [];
    return `${command}的参数太多：最多${most}个，实有${given}个`;
  },
};

function quotedIn(message: string): string {
  return /'(.*?)'?(?: argument missing)?$/s.exec(message)?.[1] ?? '';
}

function seeHelp(command: string | undefined): Wording<string> {
  const line = ['factq', command, '--help'].filter((word) => word !== undefined).join(' ');
  return { en: `See ${line}.`, zh: `请看${line}。` };
}

const PUT_DASHES: Wording<string> = {
  en: 'Put -- before what begins with a dash and is no option.',
  zh: '以短横开头而不是选项的内容，请在前面加上--。',
};

/** Text, an id or a number that begins with a dash: no option has a blank, a dot, a digit or a Han character. */
function isMeantAsWord(option: string): boolean {
  return !/^--[a-z]/i.test(option) && /[\s.\d\p{Script=Han}]/u.test(option);
}

/** @param guess in commander's words: `Did you mean search?`, `Did you mean one of a, b?`. */
function hintOf(guess: string | undefined, command: string | undefined): Wording<string> {
  if (guess === undefined) return seeHelp(command);
  const names = guess.replace(/^Did you mean (?:one of )?(.*)\?$/, '$1').split(', ');
  return { en: guess, zh: didYouMean(names).zh };
}

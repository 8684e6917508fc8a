import type { CommanderError } from 'commander';
import { FactqError } from '../errors.ts';
import { didYouMean } from '../lang/did-you-mean.ts';
import type { Wording } from '../lang/lang.ts';

/** commander's error as one of factq's: its message in one line, and the same in Chinese. */
export function usageError({ code, message }: CommanderError): FactqError {
  const [first = '', ...rest] = message.replace(/^error: /, '').split('\n');
  const en = first.replace(/\.$/, '');
  const guess = rest.join(' ').replace(/^\((.*)\)$/, '$1');
  return new FactqError('usage', { en, zh: CHINESE[code]?.(en) ?? en }, { hint: hintOf(guess) });
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

const SEE_HELP: Wording<string> = { en: 'See factq --help.', zh: '请看factq --help。' };

/** @param guess in commander's words: `Did you mean search?`, `Did you mean one of a, b?`. */
function hintOf(guess: string): Wording<string> {
  if (guess === '') return SEE_HELP;
  const names = guess.replace(/^Did you mean (?:one of )?(.*)\?$/, '$1').split(', ');
  return { en: guess, zh: didYouMean(names).zh };
}

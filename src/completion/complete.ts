import { homedir } from 'node:os';
import { LANGS } from '../cli/languages.ts';
import { rawValues } from '../cli/raw-option.ts';
import type { Command, Context } from '../commands/command.ts';
import type { FactStore } from '../store/fact-store.ts';
import { helpCommand } from './help-command.ts';
import { offerAt } from './offer.ts';
import type { Shell } from './shell.ts';
import { slotAt } from './slot.ts';

/**
 * Answers the script of a shell. The base and the language are those of the line that is completed,
 * else those of the run; the base is opened only where its words are wanted.
 *
 * @throws FactqError where the base cannot be opened.
 */
export async function complete(
  shell: Shell,
  passed: readonly string[],
  commands: readonly Command[],
  context: Context,
): Promise<string[]> {
  const words = shell.wordsOf(passed);
  const before = words.slice(0, -1);
  const asked = LANGS.find((lang) => lang === rawValues(before, '--lang').at(-1));
  const lang = asked ?? context.lang;
  const all = [...commands, helpCommand(commands)];
  const offer = await offerAt(slotAt(words, all), {
    commands: all,
    lang,
    baseWords: async (values, typed) => {
      const store = await storeFor(before, context);
      const { baseWords } = await import('./base-words.ts');
      return baseWords(store, values, typed, asked ?? context.dataLang);
    },
  });
  return shell.answer(offer, passed);
}

async function storeFor(words: readonly string[], context: Context): Promise<FactStore> {
  const named = rawValues(words, '--base', '-b');
  if (named.length === 0) return context.store();
  const { openStore } = await import('../store/fact-store.ts');
  // The shell has not put the home folder in the place of ~ yet.
  return openStore(named.map((path) => path.replace(/^~(?=\/)/, homedir())));
}

import { FactqError } from '../errors.ts';
import { fileExists, readBytes } from '../io/files.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { HAN } from '../text/han.ts';

/** What a sentence given on the command line is called in remarks. */
const SENTENCE = 'text';

/**
 * Reads the drafts that a user names: files, `-` for stdin, or a sentence as it stands. Without any,
 * stdin is read, unless it is a terminal.
 *
 * @throws FactqError `usage`, or `unreadable` for a draft that is not there or cannot be read.
 */
export async function readDrafts(
  args: readonly string[],
  encoding: string | undefined,
  stdinIsTerminal: boolean,
): Promise<Manuscript[]> {
  if (args.length === 0 && stdinIsTerminal) {
    throw new FactqError(
      'usage',
      { en: 'no draft is named', zh: '没有指定稿件' },
      {
        hint: {
          en: 'Name a file, give a sentence, or pipe text in.',
          zh: '请指定文件、写一句话，或用管道传入文字。',
        },
      },
    );
  }
  const options = encoding === undefined ? {} : { encoding };
  const manuscripts: Manuscript[] = [];
  for (const name of args.length > 0 ? args : ['-']) {
    manuscripts.push(
      (await isSentence(name))
        ? await readManuscript(new TextEncoder().encode(name), SENTENCE)
        : await readManuscript(await readBytes(name), name, options),
    );
  }
  return manuscripts;
}

/**
 * Whether a word of the command line is meant as text and not as the name of a file: there is no
 * such file, it does not end as a file's name does, and it has a blank or a Chinese character.
 */
async function isSentence(word: string): Promise<boolean> {
  const looksSo = (/\s/.test(word) || HAN.test(word)) && !/\.[a-z]{1,8}\d?$/i.test(word);
  return looksSo && !(await fileExists(word));
}

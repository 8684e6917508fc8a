import { FactqError } from '../errors.ts';
import { replaceFile } from '../io/replace-file.ts';
import type { Lang, Wording } from '../lang/lang.ts';
import { corrected } from '../manuscript/corrected.ts';
import { encodeManuscript } from '../manuscript/encode-manuscript.ts';
import type { Checked } from '../remarks/checked.ts';
import { sayName } from '../remarks/say.ts';
import type { Answer } from './command.ts';

const WORDS: Wording<{
  done: (name: string, fixed: number, left: number) => string;
  kept: (name: string, backup: string) => string;
}> = {
  en: {
    done: (name, fixed, left) =>
      `${name}: ${fixed} put right, ${left} refuted without a sure correction`,
    kept: (name, backup) => `${name}: the old draft is kept as ${backup}`,
  },
  zh: {
    done: (name, fixed, left) => `${name}：改正${fixed}处，另有${left}处不实但无法确定如何改正`,
    kept: (name, backup) => `${name}：原稿保存为${backup}`,
  },
};

/**
 * Drafts put right: the one draft as text, or, with `write`, all of them in their files.
 *
 * @param names the drafts as the user named them; none where stdin was read.
 * @throws FactqError `usage` for several drafts that would run together on stdout, or for stdin and
 * sentences that have no file; `unwritable`, the draft being as it was.
 */
export async function correctDrafts(
  checked: readonly Checked[],
  names: readonly string[],
  { write }: { write?: boolean },
  lang: Lang,
): Promise<Answer> {
  if (write) refuseWithoutFile(checked, names);
  const messages = checked.map((each) => tally(each, lang));
  if (write) return { messages: [...messages, ...(await writeAll(checked, lang))] };
  const [only, ...others] = checked;
  if (!only || others.length > 0) {
    throw new FactqError('usage', SEVERAL.message, { hint: SEVERAL.hint });
  }
  return { text: corrected(only.manuscript, only.judged), isFromFile: true, messages };
}

/** A sentence and stdin are called what no file of that name is meant by. */
function refuseWithoutFile(checked: readonly Checked[], names: readonly string[]): void {
  if (checked.every(({ manuscript: { name } }, nth) => name !== '-' && name === names[nth])) return;
  throw new FactqError('usage', NO_FILE.message, { hint: NO_FILE.hint });
}

const SEVERAL = {
  message: {
    en: 'several corrected drafts would run together',
    zh: '几份改正后的稿件会连成一片',
  },
  hint: {
    en: 'Add --write to put the files right in place, or name one draft.',
    zh: '请加--write就地改正文件，或只指定一份稿件。',
  },
};

const NO_FILE = {
  message: {
    en: '--write puts files right, not stdin or a sentence',
    zh: '--write只改正文件，不改正标准输入或一句话',
  },
  hint: {
    en: 'Name a file, or leave out --write to have the corrected text printed.',
    zh: '请指定文件；或去掉--write，只输出改正后的文字。',
  },
};

function tally({ manuscript, judged }: Checked, lang: Lang): string {
  const refuted = judged.filter(({ verdict }) => verdict === 'refuted');
  const fixed = refuted.filter(({ suggestion }) => suggestion !== undefined).length;
  return WORDS[lang].done(sayName(manuscript.name, lang), fixed, refuted.length - fixed);
}

/** Encodes every draft before the first is written, so that none is if one cannot be. */
async function writeAll(checked: readonly Checked[], lang: Lang): Promise<string[]> {
  const drafts = checked.map(({ manuscript, judged }) => {
    const source = corrected(manuscript, judged);
    const isSame = source === manuscript.source;
    return { manuscript, bytes: isSame ? undefined : encodeManuscript(manuscript, source) };
  });
  const messages: string[] = [];
  for (const { manuscript, bytes } of drafts) {
    if (bytes === undefined) continue;
    const backup = await replaceFile(manuscript.name, bytes, { backup: true });
    messages.push(WORDS[lang].kept(manuscript.name, backup!));
  }
  return messages;
}

import type { Lang } from '../lang/lang.ts';
import type { Bilingual } from '../model/fact-base.ts';
import { loadPinyin } from '../query/pinyin.ts';
import { inLang } from './in-lang.ts';

/** A name of CSL-JSON: a person's in two parts, or one that is not to be taken apart. */
export type CslName = { family: string; given: string } | { literal: string };

/**
 * Reads who wrote or edited a report. A name is a person's, and has a family name, where it is
 * written "Family, Given", or where the English name is the pinyin of the Chinese one (苏顺生, Su
 * Shunsheng). Any other may be an organisation's and is left whole.
 */
export async function readName(names: Bilingual, lang: Lang): Promise<CslName> {
  const name = inLang(names, lang);
  const [family = '', given = ''] = name.split(/,\s*/);
  if (given !== '') return { family, given };
  return (await chinesePerson(names))?.[lang] ?? { literal: name };
}

async function chinesePerson({
  zh,
  en,
}: Bilingual): Promise<Readonly<Record<Lang, CslName>> | undefined> {
  const [family = '', ...given] = en?.split(' ') ?? [];
  if (zh === undefined || given.length === 0) return undefined;
  const syllables = (await loadPinyin())(zh);
  const letters = (text: string) =>
    text
      .toLowerCase()
      .replaceAll('ü', 'v')
      .replace(/[^a-z]/g, '');
  const length = syllables.findIndex(
    (_, at) => syllables.slice(0, at + 1).join('') === letters(family),
  );
  if (length < 0 || syllables.slice(length + 1).join('') !== letters(given.join(''))) {
    return undefined;
  }
  return {
    zh: { family: zh.slice(0, length + 1), given: zh.slice(length + 1) },
    en: { family, given: given.join(' ') },
  };
}

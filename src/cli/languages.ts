import type { Lang } from '../lang/lang.ts';

/** The languages of `--lang`. */
export const LANGS: readonly Lang[] = ['en', 'zh'];

/** Formats that programs read: the same bytes in every locale. */
const FOR_PROGRAMS = new Set(['json', 'ndjson', 'csv', 'tsv', 'yaml', 'sarif', 'claimreview']);

/**
 * The language that an answer is worded in: that of the interface, but in formats for programs
 * English unless `--lang` asks for another.
 */
export function answerLang(format: string, asked: string | undefined, lang: Lang): Lang {
  return FOR_PROGRAMS.has(format) && asked === undefined ? 'en' : lang;
}

/**
 * The language of the interface: `--lang` where it names one, else that of the locale, by POSIX's
 * order of variables, else English.
 */
export function interfaceLang(asked: string | undefined, env: NodeJS.ProcessEnv): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const named = asked !== undefined && /^(?:zh|en)(?![a-z])/i.test(asked) ? asked : locale;
  return /^zh(?![a-z])/i.test(named) ? 'zh' : 'en';
}

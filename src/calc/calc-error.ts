import { FactqError } from '../errors.ts';
import type { Lang } from '../lang/lang.ts';
import { worded } from '../lang/worded.ts';
import { WORDS, type Words } from './wording.ts';

/** Says something in a language with the words of calc in it. */
type Say = (words: Words, lang: Lang) => string;

/** The error for an expression; columns count characters from 1. */
export function calcError(column: number, message: Say, hint?: Say): FactqError {
  const inBoth = (say: Say) => worded((lang) => say(WORDS[lang], lang));
  return new FactqError('usage', inBoth(message), {
    ...(hint && { hint: inBoth(hint) }),
    position: { file: EXPRESSION.en, line: 1, column },
    file: EXPRESSION,
  });
}

const EXPRESSION = { en: 'expression', zh: '算式' };

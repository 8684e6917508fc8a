import { FactqError } from '../errors.ts';
import type { Lang, Wording } from '../lang/lang.ts';

const EXPRESSION: Wording<string> = { en: 'expression', zh: '算式' };

/** The error for an expression; columns count characters from 1. */
export function calcError(lang: Lang, column: number, message: string, hint?: string): FactqError {
  return new FactqError('usage', message, {
    ...(hint !== undefined && { hint }),
    position: { file: EXPRESSION[lang], line: 1, column },
  });
}

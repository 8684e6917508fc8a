import { FactqError } from '../../src/errors.ts';
import type { Lang } from '../../src/lang/lang.ts';
import { expectToldInBoth } from '../lang/told-in-both.ts';

/**
 * The FactqError a function throws, as plain text in a language to compare; fails where it throws
 * none, or one that is not told in Chinese too.
 */
export function errorOf(
  run: () => unknown,
  lang: Lang = 'en',
): { code: string; message: string; hint: string; column: number | undefined } {
  try {
    run();
  } catch (error) {
    if (!(error instanceof FactqError)) throw error;
    expectToldInBoth(error);
    const { message, hint = '' } = error.words[lang];
    return { code: error.code, message, hint, column: error.position?.column };
  }
  throw new Error('nothing was thrown');
}

import { FactqError } from '../../src/errors.ts';

/** The FactqError a function throws, as plain text to compare; fails where it throws none. */
export function errorOf(run: () => unknown): { code: string; message: string; hint: string } {
  try {
    run();
  } catch (error) {
    if (!(error instanceof FactqError)) throw error;
    return { code: error.code, message: error.message, hint: error.hint ?? '' };
  }
  throw new Error('nothing was thrown');
}

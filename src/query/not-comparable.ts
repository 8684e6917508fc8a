import { FactqError } from '../errors.ts';

/** The error for facts without a common measure; the message says why. */
export function notComparable(message: string): FactqError {
  return new FactqError('not-comparable', message, {
    hint: 'Compare facts whose values are in units of one kind; factq list shows the units.',
  });
}

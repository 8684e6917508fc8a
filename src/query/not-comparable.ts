import { FactqError } from '../errors.ts';
import type { Wording } from '../lang/lang.ts';

/** The error for facts without a common measure; the message says why. */
export function notComparable(message: Wording<string>): FactqError {
  return new FactqError('not-comparable', message, { hint: ONE_KIND });
}

const ONE_KIND: Wording<string> = {
  en: 'Compare facts whose values are in units of one kind; factq list shows the units.',
  zh: '请比较单位属于同一类的事实；factq list可查看单位。',
};

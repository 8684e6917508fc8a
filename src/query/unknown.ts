import { FactqError } from '../errors.ts';
import { nearest } from './nearest.ts';

/** The error for a word that names none of the known ones: says the nearest, else what there is. */
export function unknown(what: string, word: string, known: Iterable<string>): FactqError {
  const all = [...new Set(known)];
  const near = nearest(word, all, 3);
  const hint =
    near.length > 0
      ? `Did you mean ${near.join(' or ')}?`
      : `There is: ${all.slice(0, 40).join(', ')}${all.length > 40 ? ', …' : ''}.`;
  return new FactqError('usage', `no ${what} is called "${word}"`, { hint });
}

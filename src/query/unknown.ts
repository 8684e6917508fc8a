import { FactqError } from '../errors.ts';
import { didYouMean } from '../lang/did-you-mean.ts';
import type { Wording } from '../lang/lang.ts';
import { nearest } from '../text/nearest.ts';

/** Known words that are named where none is near. */
const SHOWN = 40;

/** The error for a word that names none of the known ones: says the nearest, else what there is. */
export function unknown(what: Wording<string>, word: string, known: Iterable<string>): FactqError {
  const message = { en: `no ${what.en} is called "${word}"`, zh: `没有叫“${word}”的${what.zh}` };
  return noneOf(message, word, known);
}

/** The same for a value that an option, named with its dashes, cannot have. */
export function unknownValue(option: string, value: string, known: Iterable<string>): FactqError {
  const message = { en: `${option} cannot be "${value}"`, zh: `${option}不能是“${value}”` };
  return noneOf(message, value, known);
}

function noneOf(message: Wording<string>, word: string, known: Iterable<string>): FactqError {
  const all = [...new Set(known)];
  const near = nearest(word, all, 3);
  const hint = near.length > 0 ? didYouMean(near) : thereIs(all);
  return new FactqError('usage', message, { hint });
}

function thereIs(all: readonly string[]): Wording<string> {
  const shown = all.slice(0, SHOWN);
  const more = all.length > SHOWN;
  return {
    en: `There is: ${shown.join(', ')}${more ? ', …' : ''}.`,
    zh: `可用的有：${shown.join('、')}${more ? '等' : ''}。`,
  };
}

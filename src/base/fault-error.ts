import { cannotRead } from '../cannot-read.ts';
import { type ErrorWords, FactqError } from '../errors.ts';
import { decodeUtf8 } from '../io/utf8.ts';
import type { Wording } from '../lang/lang.ts';
import type { BasePieces } from './base-pieces.ts';
import { examine } from './examine.ts';
import type { Fault } from './find-fault.ts';
import { invalidBase } from './load.ts';

/**
 * What is wrong with a base that is too large to be read whole: the first error of the pieces that
 * show a fault, or that it cannot be read in pieces.
 */
export function faultError(
  pieces: BasePieces | undefined,
  fault: Fault | undefined,
  file: string,
): FactqError {
  if (!pieces || !fault) return onlyWhole(file);
  const { bytes, lineOf } = pieces.only(fault.pieces);
  return moved(errorIn(bytes, fault, file), lineOf);
}

function errorIn(bytes: Uint8Array, { isElsewhere }: Fault, file: string): FactqError {
  try {
    const text = decodeUtf8(bytes, file);
    const { findings } = examine(text, isElsewhere);
    const first = findings.find(({ severity }) => severity === 'error');
    return first ? invalidBase([first], text, file) : onlyWhole(file);
  } catch (error) {
    if (error instanceof FactqError) return error;
    throw error;
  }
}

function onlyWhole(file: string): FactqError {
  return cannotRead({ file }, TOO_LARGE.why, TOO_LARGE.hint);
}

const TOO_LARGE = {
  why: {
    en: 'more than 256 MiB can only be read fact by fact',
    zh: '超过256MiB的文件只能逐条读取事实',
  },
  hint: {
    en: 'Write the facts as a list, each from a line of its own on.',
    zh: '请把事实写成列表，每条另起一行。',
  },
};

function moved(error: FactqError, lineOf: (line: number) => number): FactqError {
  const { code, words, position } = error;
  if (position?.line === undefined) return error;
  const both = (key: keyof ErrorWords): Wording<string> => ({
    en: words.en[key] ?? '',
    zh: words.zh[key] ?? '',
  });
  return new FactqError(code, both('message'), {
    hint: both('hint'),
    position: { ...position, line: lineOf(position.line) },
  });
}

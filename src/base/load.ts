import { FactqError } from '../errors.ts';
import { readBytes } from '../io/files.ts';
import { decodeUtf8 } from '../io/utf8.ts';
import type { Wording } from '../lang/lang.ts';
import type { FactBase } from '../model/fact-base.ts';
import { examine } from './examine.ts';
import type { Finding } from './problem.ts';
import { placer } from './yaml-place.ts';

/** Reads the bytes of a file whole. */
export type ReadFile = (file: string) => Promise<Uint8Array>;

/**
 * Loads a fact base from a YAML file, `-` being stdin. Warnings are passed over.
 *
 * @throws FactqError `unreadable`, or `invalid-base` with the first error and how many more there
 * are.
 */
export async function loadBase(file: string, read: ReadFile = readBytes): Promise<FactBase> {
  const text = decodeUtf8(await read(file), file);
  const { base, findings } = examine(text);
  if (base) return base;
  throw invalidBase(
    findings.filter(({ severity }) => severity === 'error'),
    text,
    file,
  );
}

/** The failure that a text with errors is refused by: the first of them, and how many more there are. */
export function invalidBase(
  [first, ...others]: readonly Finding[],
  text: string,
  file: string,
): FactqError {
  const { message, hint, offset } = first!;
  const left = others.length;
  const more: Wording<string> =
    left === 0
      ? { en: '', zh: '' }
      : {
          en: ` ${left} more: factq validate ${file}`,
          zh: `另有${left}个问题：factq validate ${file}`,
        };
  return new FactqError('invalid-base', message, {
    hint: { en: hint.en + more.en, zh: hint.zh + more.zh },
    position: { file, ...placer(text)(offset) },
  });
}

import { FactqError } from '../errors.ts';
import type { ManuscriptFormat } from './manuscript.ts';

const MEBIBYTE = 1024 * 1024;

/**
 * The most MiB that are read of a format. A parser takes many times a file's size: 16 MiB of Markdown
 * need about 2 GiB, 64 MiB of HTML about 1 GiB.
 */
const MOST: Readonly<Record<ManuscriptFormat, number>> = {
  text: 256,
  markdown: 16,
  html: 64,
  docx: 256,
};

/** @throws FactqError `unreadable` where a draft is too large for its format. */
export function refuseTooLarge(bytes: Uint8Array, format: ManuscriptFormat, file: string): void {
  if (bytes.length <= MOST[format] * MEBIBYTE) return;
  throw new FactqError(
    'unreadable',
    `cannot be read: it is larger than ${MOST[format]} MiB, too large for ${format}`,
    { hint: 'Split it into smaller files.', position: { file } },
  );
}

import { cannotRead } from '../cannot-read.ts';
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
  const most = MOST[format];
  throw cannotRead(
    { file },
    {
      en: `it is larger than ${most} MiB, too large for ${format}`,
      zh: `文件大于${most}MiB，超过${format}格式的上限`,
    },
    { en: 'Split it into smaller files.', zh: '请拆成较小的文件。' },
  );
}

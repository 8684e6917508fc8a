import { FactqError } from '../errors.ts';
import type { Manuscript } from './manuscript.ts';

/** An encoding that a draft may be written in, by its name in the WHATWG Encoding Standard. */
export type Encoding = Manuscript['encoding'];

/** GBK and GB 2312 are parts of GB 18030. */
const SUPERSETS: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gb18030: 'gb18030',
  gbk: 'gb18030',
};

/**
 * The encoding that a user names, as in `--encoding`: any label of the Encoding Standard, such as
 * `utf8`, `gb2312` or `GBK`.
 *
 * @throws FactqError `usage` where there is none of this name or drafts are not read in it.
 */
export function encodingNamed(label: string): Encoding {
  const encoding = SUPERSETS[standardName(label)];
  if (encoding !== undefined) return encoding;
  throw new FactqError(
    'usage',
    { en: `drafts are not read in the encoding '${label}'`, zh: `稿件不能按编码“${label}”读取` },
    {
      hint: {
        en: 'Use utf-8, gb18030, utf-16le or utf-16be.',
        zh: '请用utf-8、gb18030、utf-16le或utf-16be。',
      },
    },
  );
}

function standardName(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return '';
  }
}

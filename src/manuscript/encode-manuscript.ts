import { FactqError } from '../errors.ts';
import type { Encoding } from './encoding.ts';
import { encodeGb18030 } from './gb18030.ts';
import type { Manuscript } from './manuscript.ts';

const ENCODERS: Readonly<Record<Encoding, (text: string) => Uint8Array>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  gb18030: encodeGb18030,
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
};

const DOCX = {
  message: { en: 'a .docx file is not corrected in place', zh: '.docx文件不能就地改正' },
  hint: {
    en: 'Leave out --write to see the corrected text.',
    zh: '去掉--write，即可查看改正后的文字。',
  },
};

/**
 * The bytes of a draft with a new source: in the encoding of the draft, with a byte-order mark where
 * it has one.
 *
 * @throws FactqError `usage` for a .docx, which is not written.
 */
export function encodeManuscript(manuscript: Manuscript, source: string): Uint8Array {
  if (manuscript.format === 'docx')
    throw new FactqError('usage', DOCX.message, {
      hint: DOCX.hint,
      position: { file: manuscript.name },
    });
  return ENCODERS[manuscript.encoding](manuscript.hasMark ? `\uFEFF${source}` : source);
}

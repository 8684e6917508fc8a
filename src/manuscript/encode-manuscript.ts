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

/**
 * The bytes of a draft with a new source: in the encoding of the draft, with a byte-order mark where
 * it has one.
 *
 * @throws FactqError `usage` for a .docx, which is not written.
 */
export function encodeManuscript(manuscript: Manuscript, source: string): Uint8Array {
  if (manuscript.format === 'docx')
    throw new FactqError('usage', 'a .docx file is not corrected in place', {
      hint: 'Leave out --write to see the corrected text.',
      position: { file: manuscript.name },
    });
  return ENCODERS[manuscript.encoding](manuscript.hasMark ? `\uFEFF${source}` : source);
}

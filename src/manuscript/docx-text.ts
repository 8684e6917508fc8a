import { cannotRead } from '../cannot-read.ts';
import { wordText } from './word-text.ts';
import { ZipError, zipParts } from './zip-parts.ts';

const DOCUMENT = 'word/document.xml';
/** Read in this order. */
const PARTS = [DOCUMENT, 'word/footnotes.xml', 'word/endnotes.xml'];

/**
 * The text of a Word document (.docx): its body, then its footnotes and endnotes.
 *
 * @throws FactqError `unreadable` where it is no such document, damaged or too large.
 */
export async function docxText(bytes: Uint8Array, file: string): Promise<string> {
  try {
    const parts = await zipParts(bytes, new Set(PARTS));
    if (!parts.has(DOCUMENT))
      throw new ZipError({ en: 'it is not a Word document', zh: '它不是Word文档' });
    const texts = PARTS.map((part) => wordText(parts.get(part) ?? ''));
    return texts.filter((text) => text !== '').join('\n');
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw cannotRead({ file }, error.why, {
      en: 'Save it again as .docx, without a password.',
      zh: '请重新存为.docx，不要设密码。',
    });
  }
}

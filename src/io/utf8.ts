import { cannotRead } from '../cannot-read.ts';
import { FactqError } from '../errors.ts';
import type { Wording } from '../lang/lang.ts';

const REPLACEMENT = '\uFFFD';

/**
 * Decodes UTF-8 and drops a byte-order mark.
 *
 * @throws FactqError `unreadable` where the bytes are UTF-16, binary or broken UTF-8, with the line
 * where it was seen.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  if (isUtf16(bytes)) throw notText({ en: 'it is UTF-16', zh: '它是UTF-16编码' }, file);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const nul = text.indexOf('\0');
    if (nul < 0) return text;
    const why = { en: 'it is binary: it holds a null byte', zh: '它是二进制文件，含有空字节' };
    throw notText(why, file, lineAt(text, nul));
  } catch (error) {
    if (error instanceof FactqError) throw error;
    const why = { en: 'it is not valid UTF-8', zh: '它不是有效的UTF-8' };
    throw notText(why, file, lineOfBadByte(bytes));
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** A bad byte decodes to U+FFFD; the file may hold a true U+FFFD before it, so this is the first hint. */
function lineOfBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return lineAt(text, text.indexOf(REPLACEMENT));
}

function lineAt(text: string, end: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function notText(why: Wording<string>, file: string, line?: number): FactqError {
  const hint =
    file === '-'
      ? { en: 'Pipe UTF-8 text in.', zh: '请传入UTF-8文字。' }
      : { en: 'Save the file as UTF-8 text.', zh: '请把文件存为UTF-8文本。' };
  return cannotRead({ file, ...(line !== undefined && { line }) }, why, hint);
}

import { FactqError } from '../errors.ts';

const REPLACEMENT = '\uFFFD';

/**
 * Decodes UTF-8 and drops a byte-order mark.
 *
 * @throws FactqError `unreadable` where the bytes are UTF-16, binary or broken UTF-8, with the line
 * where it was seen.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  if (isUtf16(bytes)) throw notText('it is UTF-16', file);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const nul = text.indexOf('\0');
    if (nul < 0) return text;
    throw notText('it is binary: it holds a null byte', file, lineAt(text, nul));
  } catch (error) {
    if (error instanceof FactqError) throw error;
    throw notText('it is not valid UTF-8', file, lineOfBadByte(bytes));
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

function notText(reason: string, file: string, line?: number): FactqError {
  return new FactqError('unreadable', `cannot be read: ${reason}`, {
    hint: 'Save the file as UTF-8 text.',
    position: { file, ...(line !== undefined && { line }) },
  });
}

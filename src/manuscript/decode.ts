import { FactqError } from '../errors.ts';
import type { Encoding } from './encoding.ts';
import { placeAt } from './place-at.ts';

/** A file as text. */
export interface Decoded {
  /** Without the byte-order mark. */
  source: string;
  encoding: Encoding;
  hasMark: boolean;
}

const MARK = '\uFEFF';
const REPLACEMENT = '\uFFFD';
/** Control characters that text files do not hold, whatever bytes GB 18030 can make sense of. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for
const BINARY = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/**
 * Decodes a text file: in the encoding given, else in UTF-16 where it is marked so, else in UTF-8
 * where it is valid, else in GB 18030.
 *
 * @throws FactqError `unreadable` where the bytes are in none of them, binary or empty, with the
 * place of the first that cannot be text.
 */
export function decode(bytes: Uint8Array, file: string, named?: Encoding): Decoded {
  if (bytes.length === 0) throw notText('it is empty', { file }, 'Name a file that holds text.');
  const encoding = named ?? markedUtf16(bytes);
  const decoded =
    encoding === undefined
      ? (inEncoding(bytes, 'utf-8') ?? inEncoding(bytes, 'gb18030'))
      : inEncoding(bytes, encoding);
  if (decoded === undefined) throw notEncoded(bytes, file, encoding);
  refuseBinary(decoded, file);
  return decoded;
}

function markedUtf16([first, second]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function inEncoding(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const hasMark = text.startsWith(MARK);
    return { source: hasMark ? text.slice(1) : text, encoding, hasMark };
  } catch {
    return undefined;
  }
}

function refuseBinary({ source, encoding }: Decoded, file: string): void {
  const at = encoding === 'gb18030' ? source.search(BINARY) : source.indexOf('\0');
  if (at < 0) return;
  const what = source[at] === '\0' ? 'a null byte' : 'a control character';
  throw notText(`it is binary: it holds ${what}`, { file, ...placeAt(source, at) }, HINT);
}

const HINT = 'Save the draft as UTF-8 text, Markdown, HTML or .docx.';

function notEncoded(bytes: Uint8Array, file: string, encoding: Encoding | undefined): FactqError {
  const name = encoding ?? 'UTF-8 or GB18030';
  const text = new TextDecoder(encoding ?? 'utf-8').decode(bytes);
  const at = encoding === undefined || encoding === 'utf-8' ? firstBroken(text, bytes) : -1;
  return notText(
    `it is not valid ${name}`,
    { file, ...(at >= 0 && placeAt(text, at)) },
    encoding === undefined ? HINT : 'Leave out --encoding, or name the right one.',
  );
}

/** Where broken UTF-8 first shows as U+FFFD without being a U+FFFD that the file itself holds. */
function firstBroken(text: string, bytes: Uint8Array): number {
  let [seen, byte] = [0, bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0];
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
    byte += Buffer.byteLength(text.slice(seen, at));
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return at;
    seen = at;
  }
  return -1;
}

function notText(
  reason: string,
  position: { file: string; line?: number; column?: number },
  hint: string,
): FactqError {
  return new FactqError('unreadable', `cannot be read: ${reason}`, { hint, position });
}

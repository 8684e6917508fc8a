import { cannotRead } from '../cannot-read.ts';
import type { FactqError } from '../errors.ts';
import type { Wording } from '../lang/lang.ts';
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
  if (bytes.length === 0) {
    throw file === '-'
      ? cannotRead({ file }, { en: 'it is empty', zh: '内容是空的' }, PIPE_TEXT)
      : cannotRead({ file }, { en: 'it is empty', zh: '文件是空的' }, NAME_TEXT);
  }
  const encoding = named ?? markedUtf16(bytes);
  const decoded =
    encoding === undefined
      ? (inEncoding(bytes, 'utf-8') ?? inEncoding(bytes, 'gb18030'))
      : inEncoding(bytes, encoding);
  if (decoded === undefined) {
    throw notEncoded(bytes, file, encoding, named ? OTHER_ENCODING : hintFor(file));
  }
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
  const [what, zh] =
    source[at] === '\0' ? ['a null byte', '空字节'] : ['a control character', '控制字符'];
  const why = { en: `it is binary: it holds ${what}`, zh: `它是二进制文件，含有${zh}` };
  throw cannotRead({ file, ...placeAt(source, at) }, why, hintFor(file));
}

const NAME_TEXT: Wording<string> = {
  en: 'Name a file that holds text.',
  zh: '请指定有文字的文件。',
};

const PIPE_TEXT: Wording<string> = { en: 'Pipe some text in.', zh: '请传入文字。' };

const PIPE_UTF8: Wording<string> = {
  en: 'Pipe UTF-8 or GB18030 text in.',
  zh: '请传入UTF-8或GB18030文字。',
};

const SAVE_UTF8: Wording<string> = {
  en: 'Save the draft as UTF-8 text, Markdown, HTML or .docx.',
  zh: '请把稿件存为UTF-8文本、Markdown、HTML或.docx。',
};

const OTHER_ENCODING: Wording<string> = {
  en: 'Leave out --encoding, or name the right one.',
  zh: '请去掉--encoding，或指定正确的编码。',
};

function hintFor(file: string): Wording<string> {
  return file === '-' ? PIPE_UTF8 : SAVE_UTF8;
}

function notEncoded(
  bytes: Uint8Array,
  file: string,
  encoding: Encoding | undefined,
  hint: Wording<string>,
): FactqError {
  const text = new TextDecoder(encoding ?? 'utf-8').decode(bytes);
  const at = encoding === undefined || encoding === 'utf-8' ? firstBroken(text, bytes) : -1;
  return cannotRead(
    { file, ...(at >= 0 && placeAt(text, at)) },
    {
      en: `it is not valid ${encoding ?? 'UTF-8 or GB18030'}`,
      zh: `它不是有效的${encoding ?? 'UTF-8或GB18030'}`,
    },
    hint,
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

import { decode } from './decode.ts';
import { encodingNamed } from './encoding.ts';
import { formatOf, formatOfText } from './format-of.ts';
import type { Manuscript, ManuscriptFormat } from './manuscript.ts';
import type { MappedText } from './mapped-text.ts';
import { refuseTooLarge } from './size-limit.ts';

/**
 * Reads a draft out of a file's bytes. The format follows from the name's extension or from how the
 * file begins; a parser is loaded only for the format that needs it.
 *
 * @param name as the user named it; `-` is stdin.
 * @param options `encoding`: the one to decode with, instead of the one detected.
 * @throws FactqError `unreadable` where it is empty, binary, damaged, too large or in no known encoding;
 * `usage` where the encoding is not known.
 */
export async function readManuscript(
  bytes: Uint8Array,
  name: string,
  options: { encoding?: string } = {},
): Promise<Manuscript> {
  const encoding = options.encoding === undefined ? undefined : encodingNamed(options.encoding);
  const format = formatOf(name, bytes);
  refuseTooLarge(bytes, format ?? 'text', name);
  if (format === 'docx' && bytes.length > 0) return readDocx(bytes, name);
  const { hasMark, ...decoded } = decode(bytes, name, encoding);
  const { source } = decoded;
  const known = format ?? formatOfText(source);
  refuseTooLarge(bytes, known, name);
  const mapped = await textOf(source, known);
  return {
    name,
    format: known,
    ...decoded,
    ...(hasMark && { hasMark }),
    text: mapped?.text ?? source,
    inSource: (offset) => mapped?.inSource(offset) ?? offset,
  };
}

/** The text in a source that has markup; undefined where it has none. */
async function textOf(source: string, format: ManuscriptFormat): Promise<MappedText | undefined> {
  if (format === 'html') return (await import('./html-text.ts')).htmlText(source);
  if (format === 'markdown') return (await import('./markdown-text.ts')).markdownText(source);
  return undefined;
}

async function readDocx(bytes: Uint8Array, name: string): Promise<Manuscript> {
  const { docxText } = await import('./docx-text.ts');
  const text = await docxText(bytes, name);
  return {
    name,
    format: 'docx',
    encoding: 'utf-8',
    source: text,
    text,
    inSource: (offset) => offset,
  };
}

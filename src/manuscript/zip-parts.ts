import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { Wording } from '../lang/lang.ts';

/** What is unpacked of one archive at most: 64 MiB. */
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

/** Archives of more files than this are not looked through. */
const MAX_ENTRIES = 10_000;

/** Why an archive is not read, in words that follow "cannot be read: ". */
export class ZipError extends Error {
  readonly why: Wording<string>;

  constructor(why: Wording<string>) {
    super(why.en);
    this.why = why;
  }
}

const DAMAGED: Wording<string> = { en: 'it is damaged', zh: '文件已损坏' };

/**
 * Unpacks the files of a ZIP archive that are wanted, by name. Sizes are bounded both as declared
 * and as unpacked, and sums are verified.
 *
 * @throws ZipError where the archive is damaged, encrypted or too large.
 */
export async function zipParts(
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      lazyEntries: true,
    });
    if (zip.entryCount > MAX_ENTRIES)
      throw new ZipError({ en: 'it holds too many files', zh: '其中的文件太多' });
    return await unpack(zip, wanted);
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError(DAMAGED);
  }
}

async function unpack(zip: ZipFile, wanted: ReadonlySet<string>): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  let left = MAX_UNPACKED_BYTES;
  for await (const entry of zip.eachEntry()) {
    if (!wanted.has(entry.fileName) || parts.has(entry.fileName)) continue;
    left -= entry.uncompressedSize;
    if (left < 0)
      throw new ZipError({ en: 'it unpacks to more than 64 MiB', zh: '解压后大于64MiB' });
    if (entry.isEncrypted()) throw new ZipError({ en: 'it is encrypted', zh: '文件已加密' });
    parts.set(entry.fileName, await textOf(zip, entry));
  }
  return parts;
}

/** yauzl ends the stream with an error as soon as it runs beyond the size declared. */
async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new ZipError(DAMAGED);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

import type { Opened } from './compiled-files.ts';
import { writePages } from './page-writer.ts';
import { StoredFile } from './stored-file.ts';

/** Opens what was compiled as a file of that name would be, its pages held in memory. */
export function openInMemory(name: string, parts: readonly Uint8Array[]): Opened {
  const batches: Buffer[] = [];
  writePages(parts, (pages) => batches.push(Buffer.from(pages)));
  const size = batches[0]!.length;
  const readAt = (into: Buffer, position: number): number => {
    let read = 0;
    for (let nth = Math.floor(position / size); nth < batches.length && read < into.length; nth++)
      read += batches[nth]!.copy(into, read, position + read - nth * size);
    return read;
  };
  return { name, file: new StoredFile(readAt), close: () => undefined };
}

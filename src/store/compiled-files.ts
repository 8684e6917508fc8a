import { join } from 'node:path';
import { openFile, readText, removeQuietly, sweep, writeWhole } from '../io/cache-files.ts';
import { writePages } from './page-writer.ts';
import { type Note, noteText, readNote, type Seen, seenName } from './seen.ts';
import { StoredFile } from './stored-file.ts';

/** A compiled file that is open. */
export interface Opened {
  name: string;
  file: StoredFile;
  close(): void;
}

/** The folder of the user's compiled bases, and that of those that are shipped. */
export class CompiledFiles {
  readonly #folder: string;
  readonly #shipped: string | undefined;

  constructor(folder: string, shipped?: string) {
    this.#folder = folder;
    this.#shipped = shipped;
  }

  /** What was noted of the files that paths lead to, when they were read last. */
  noted(paths: readonly string[]): Note | undefined {
    return readNote(readText(join(this.#folder, seenName(paths))) ?? '');
  }

  /** Opens a compiled file; undefined where there is none that is whole. */
  open(name: string): Opened | undefined {
    for (const folder of [this.#folder, this.#shipped]) {
      const opened = folder === undefined ? undefined : openFile(join(folder, name));
      if (!opened) continue;
      try {
        return { name, file: new StoredFile(opened.readAt), close: opened.close };
      } catch {
        opened.close();
      }
    }
    return undefined;
  }

  /** Takes a compiled file away that turned out to be damaged. */
  remove(name: string): void {
    removeQuietly(join(this.#folder, name));
  }

  /** Writes a compiled file; whether that could be done. */
  write(name: string, parts: readonly Uint8Array[]): boolean {
    sweep(this.#folder, Date.now());
    return writeWhole(this.#folder, name, (write) => writePages(parts, write));
  }

  /** Notes what was read, and drops what an earlier content of the same files was compiled to. */
  note(paths: readonly string[], seen: Seen): void {
    const name = seenName(paths);
    const before = readText(join(this.#folder, name)) ?? '';
    const text = noteText(seen);
    if (text === before) return;
    if (!writeWhole(this.#folder, name, (write) => write(Buffer.from(text)))) return;
    const old = readNote(before)?.data;
    if (old !== undefined && old !== seen.data) removeQuietly(join(this.#folder, old));
  }
}

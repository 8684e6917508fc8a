/** The one module that reads files. A path is taken as it is: no `~`, no pattern, no variable. */
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FactqError } from '../errors.ts';
import { isYamlName } from './yaml-name.ts';

/** Larger files are refused: 256 MiB. */
export const MAX_BYTES = 256 * 1024 * 1024;

const MEBIBYTE = 1024 * 1024;

/** Where a shell puts a pipe that it has opened, as for `<(…)`; another pipe may never have a writer. */
const SHELL_PIPE = /^\/(?:dev|proc)\//;

/**
 * Reads a file whole; `-` is stdin.
 *
 * @throws FactqError `unreadable` where it is missing, a directory, forbidden or too large.
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if (path === '-') return await collect(process.stdin);
    const info = await stat(path);
    if (info.isDirectory()) throw new Reason('it is a directory', 'Name a file in it.');
    if (info.isFIFO() && !SHELL_PIPE.test(path)) {
      throw new Reason('it is a named pipe', 'Name a regular file, or pipe it in and name -.');
    }
    const file = await open(path, 'r');
    try {
      return await readWhole(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Whether there is anything at the path that may be seen. */
export async function fileExists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/** Whether the path leads to a directory; false where there is nothing or it may not be seen. */
export async function isDirectory(path: string): Promise<boolean> {
  if (path === '-') return false;
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/**
 * The `.yaml` and `.yml` files right in a directory, by name in code-unit order, whatever the
 * locale; hidden ones are left out.
 *
 * @throws FactqError `unreadable` where there is no such directory or it holds none.
 */
export async function listYaml(dir: string): Promise<string[]> {
  const names = await readdir(dir).catch((error: unknown) => {
    throw unreadable(dir, error);
  });
  const yaml = names.filter(isYamlName).sort();
  if (yaml.length > 0) return yaml.map((name) => join(dir, name));
  throw new FactqError('unreadable', 'the directory holds no .yaml or .yml file', {
    hint: 'Name a fact-base file, or a directory with fact bases.',
    position: { file: dir },
  });
}

async function readWhole(file: FileHandle): Promise<Uint8Array> {
  if ((await file.stat()).size > MAX_BYTES) throw tooLarge();
  return collect(file.createReadStream({ autoClose: false, highWaterMark: MEBIBYTE }));
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** Why a file is not read, in words that follow "cannot be read: ". */
class Reason extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

function tooLarge(): Reason {
  return new Reason('it is larger than 256 MiB', 'Split it into smaller files.');
}

const REASONS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ['there is no such file', 'Check the path; ~ and * are taken as they are.'],
  ENOTDIR: ['a part of the path is not a directory', 'Check the path.'],
  EISDIR: ['it is a directory', 'Name a file in it.'],
  EACCES: ['permission denied', 'Ask for the right to read it.'],
  EPERM: ['permission denied', 'Ask for the right to read it.'],
  ELOOP: ['its links lead in a circle', 'Name the file itself.'],
  ENAMETOOLONG: ['the path is too long', 'Check the path.'],
  EIO: ['the disk or device fails', 'Copy the file elsewhere.'],
  ENXIO: ['it is a device or a socket', 'Name a regular file.'],
  ERR_INVALID_ARG_VALUE: ['the path holds a null character', 'Check the path.'],
};

function unreadable(path: string, error: unknown): FactqError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [reason, hint] =
    error instanceof Reason
      ? [error.message, error.hint]
      : (REASONS[code] ?? [code || message, 'Check that the file is there and can be read.']);
  return new FactqError('unreadable', `cannot be read: ${reason}`, {
    hint,
    position: { file: path || '""' },
  });
}

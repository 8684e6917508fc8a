/** The one module that reads files. A path is taken as it is: no `~`, no pattern, no variable. */
import {
  closeSync,
  createReadStream,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { cannotRead } from '../cannot-read.ts';
import { FactqError } from '../errors.ts';
import type { Wording } from '../lang/lang.ts';
import { isYamlName } from './yaml-name.ts';

const MEBIBYTE = 1024 * 1024;
const GIBIBYTE = 1024 * MEBIBYTE;

/** Larger files are refused: 256 MiB. */
export const MAX_BYTES = 256 * MEBIBYTE;

/** Where a shell puts a pipe that it has opened, as for `<(…)`; another pipe may never have a writer. */
const SHELL_PIPE = /^\/(?:dev|proc)\//;

/**
 * Reads a file whole; `-` is stdin.
 *
 * @param most bytes that a regular file may have; what comes in a stream has {@link MAX_BYTES} at most,
 * as it is held twice.
 * @throws FactqError `unreadable` where it is missing, a directory, forbidden or too large.
 */
export async function readBytes(path: string, most = MAX_BYTES): Promise<Uint8Array> {
  try {
    if (path === '-') return await collect(process.stdin);
    const info = statSync(path);
    if (info.isDirectory()) throw new Reason(DIRECTORY);
    if (info.isFIFO() && !SHELL_PIPE.test(path)) {
      throw new Reason(NAMED_PIPE);
    }
    // Node's promises of files take some 3 ms to load; what may make one wait is read without blocking.
    if (info.isFile()) return readRegular(path, most);
    return await collect(createReadStream(path, { highWaterMark: MEBIBYTE }));
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Whether there is anything at the path that may be seen. */
export async function fileExists(path: string): Promise<boolean> {
  try {
    statSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Whether the path leads to a directory; false where there is nothing or it may not be seen. */
export async function isDirectory(path: string): Promise<boolean> {
  if (path === '-') return false;
  try {
    return statSync(path).isDirectory();
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
  const yaml = namesIn(dir).filter(isYamlName).sort();
  if (yaml.length > 0) return yaml.map((name) => join(dir, name));
  const message = {
    en: 'the directory holds no .yaml or .yml file',
    zh: '文件夹中没有.yaml或.yml文件',
  };
  const hint = {
    en: 'Name a fact-base file, or a directory with fact bases.',
    zh: '请指定一个数据文件，或含有数据文件的文件夹。',
  };
  throw new FactqError('unreadable', message, { hint, position: { file: dir } });
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch (error) {
    throw unreadable(dir, error);
  }
}

function readRegular(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size > most) throw new Reason(largerThan(most));
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Reason(largerThan(MAX_BYTES));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** Why a file is not read, in words that follow "cannot be read: ", and how to mend it. */
interface Why {
  why: Wording<string>;
  hint: Wording<string>;
}

/** A file is not read for a reason that is no failure of the system. */
class Reason extends Error {
  readonly why: Why;

  constructor(why: Why) {
    super(why.why.en);
    this.why = why;
  }
}

const CHECK_PATH: Wording<string> = { en: 'Check the path.', zh: '请检查路径。' };

const DIRECTORY: Why = {
  why: { en: 'it is a directory', zh: '这是文件夹' },
  hint: { en: 'Name a file in it.', zh: '请指定其中的一个文件。' },
};
const NAMED_PIPE: Why = {
  why: { en: 'it is a named pipe', zh: '这是命名管道' },
  hint: {
    en: 'Name a regular file, or pipe it in and name -.',
    zh: '请指定普通文件，或用管道传入并写-。',
  },
};
function largerThan(bytes: number): Why {
  const size = bytes < GIBIBYTE ? `${bytes / MEBIBYTE} MiB` : `${bytes / GIBIBYTE} GiB`;
  return {
    why: { en: `it is larger than ${size}`, zh: `文件大于${size.replace(' ', '')}` },
    hint: { en: 'Split it into smaller files.', zh: '请拆成较小的文件。' },
  };
}

const FORBIDDEN: Why = {
  why: { en: 'permission denied', zh: '没有权限' },
  hint: { en: 'Ask for the right to read it.', zh: '请取得读权限。' },
};

const REASONS: Readonly<Record<string, Why>> = {
  ENOENT: {
    why: { en: 'there is no such file', zh: '没有这个文件' },
    hint: {
      en: 'Check the path; ~ and * are taken as they are.',
      zh: '请检查路径；~和*按原样理解。',
    },
  },
  ENOTDIR: {
    why: { en: 'a part of the path is not a directory', zh: '路径中有一段不是文件夹' },
    hint: CHECK_PATH,
  },
  EISDIR: DIRECTORY,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  ELOOP: {
    why: { en: 'its links lead in a circle', zh: '链接循环' },
    hint: { en: 'Name the file itself.', zh: '请直接指定文件本身。' },
  },
  ENAMETOOLONG: { why: { en: 'the path is too long', zh: '路径太长' }, hint: CHECK_PATH },
  EIO: {
    why: { en: 'the disk or device fails', zh: '磁盘或设备出错' },
    hint: { en: 'Copy the file elsewhere.', zh: '请把文件复制到别处。' },
  },
  ENXIO: {
    why: { en: 'it is a device or a socket', zh: '这是设备或套接字' },
    hint: { en: 'Name a regular file.', zh: '请指定普通文件。' },
  },
  ERR_INVALID_ARG_VALUE: {
    why: { en: 'the path holds a null character', zh: '路径中有空字符' },
    hint: CHECK_PATH,
  },
};

function unreadable(path: string, error: unknown): FactqError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const { why, hint } =
    error instanceof Reason ? error.why : (REASONS[code] ?? unforeseen(code || message));
  return cannotRead({ file: path || '""' }, why, hint);
}

function unforeseen(reason: string): Why {
  return {
    why: { en: reason, zh: reason },
    hint: {
      en: 'Check that the file is there and can be read.',
      zh: '请确认文件存在且可读。',
    },
  };
}

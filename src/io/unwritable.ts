import { FactqError } from '../errors.ts';
import type { Wording } from '../lang/lang.ts';

/** Why a file is not written, in words that follow "cannot be written: ", and how to mend it. */
interface Reason {
  why: Wording<string>;
  hint: Wording<string>;
}

const FORBIDDEN: Reason = {
  why: { en: 'permission denied', zh: '没有权限' },
  hint: {
    en: 'Ask for the right to write the file and its folder.',
    zh: '请取得该文件及其文件夹的写权限。',
  },
};
const FULL: Reason = {
  why: { en: 'there is no room left', zh: '空间不足' },
  hint: {
    en: 'Make room, or write elsewhere; the file is as it was.',
    zh: '请腾出空间或写到别处；原文件未变。',
  },
};
const CHECK_PATH: Wording<string> = { en: 'Check the path.', zh: '请检查路径。' };

const REASONS: Readonly<Record<string, Reason>> = {
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: {
    why: { en: 'the disk is read-only', zh: '磁盘只读' },
    hint: { en: 'Copy the file to a disk that can be written.', zh: '请把文件复制到可写的磁盘。' },
  },
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  ENOENT: {
    why: { en: 'the file or its folder is gone', zh: '文件或其文件夹不存在' },
    hint: CHECK_PATH,
  },
  ENOTDIR: {
    why: { en: 'a part of the path is not a directory', zh: '路径中有一段不是文件夹' },
    hint: CHECK_PATH,
  },
  ELOOP: {
    why: { en: 'its links lead in a circle', zh: '链接循环' },
    hint: { en: 'Name the file itself.', zh: '请直接指定文件本身。' },
  },
  ENAMETOOLONG: {
    why: {
      en: 'its name leaves no room for a backup beside it',
      zh: '文件名太长，无法在旁边保存备份',
    },
    hint: { en: 'Shorten its name.', zh: '请缩短文件名。' },
  },
  EBUSY: {
    why: { en: 'another program holds it', zh: '文件被其他程序占用' },
    hint: { en: 'Close the program that has it open.', zh: '请关闭打开该文件的程序。' },
  },
};

/** The failure to write a file, for the user: of code `unwritable`, with a hint. */
export function unwritable(path: string, error: unknown): FactqError {
  if (error instanceof FactqError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  const { why, hint } = REASONS[code] ?? asItWas(code || message);
  return cannotWrite(path, why, hint);
}

/** The same for a reason of factq's own. */
export function cannotWrite(path: string, why: Wording<string>, hint: Wording<string>): FactqError {
  const message = { en: `cannot be written: ${why.en}`, zh: `无法写入：${why.zh}` };
  return new FactqError('unwritable', message, { hint, position: { file: path } });
}

function asItWas(reason: string): Reason {
  return {
    why: { en: reason, zh: reason },
    hint: { en: 'The file is as it was.', zh: '原文件未变。' },
  };
}

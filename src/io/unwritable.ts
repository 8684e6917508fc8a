import { FactqError } from '../errors.ts';

const FORBIDDEN = ['permission denied', 'Ask for the right to write the file and its folder.'];
const FULL = ['there is no room left', 'Make room, or write elsewhere; the file is as it was.'];

const REASONS: Readonly<Record<string, readonly string[]>> = {
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: ['the disk is read-only', 'Copy the file to a disk that can be written.'],
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  ENOENT: ['the file or its folder is gone', 'Check the path.'],
  ENOTDIR: ['a part of the path is not a directory', 'Check the path.'],
  ELOOP: ['its links lead in a circle', 'Name the file itself.'],
  ENAMETOOLONG: ['its name leaves no room for a backup beside it', 'Shorten its name.'],
  EBUSY: ['another program holds it', 'Close the program that has it open.'],
};

/** The failure to write a file, for the user: of code `unwritable`, with a hint. */
export function unwritable(path: string, error: unknown): FactqError {
  if (error instanceof FactqError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [reason = '', hint = ''] = REASONS[code] ?? [code || message, 'The file is as it was.'];
  return new FactqError('unwritable', `cannot be written: ${reason}`, {
    hint,
    position: { file: path },
  });
}

import { FactqError, type Position } from './errors.ts';
import type { Wording } from './lang/lang.ts';

const STDIN: Wording<string> = { en: 'standard input', zh: '标准输入' };

/**
 * The failure to read a file, of code `unreadable`.
 *
 * @param why in words that follow "cannot be read: ".
 */
export function cannotRead(
  position: Position,
  why: Wording<string>,
  hint: Wording<string>,
): FactqError {
  const message = { en: `cannot be read: ${why.en}`, zh: `无法读取：${why.zh}` };
  return new FactqError('unreadable', message, {
    hint,
    position,
    ...(position.file === '-' && { file: STDIN }),
  });
}

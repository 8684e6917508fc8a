import { FactqError } from '../errors.ts';
import type { Wording } from '../lang/lang.ts';
import type { CheckOptions } from './check-drafts.ts';
import type { Context } from './command.ts';

/** Options of `check` that do not go together, and how to mend it. */
interface Clash {
  message: Wording<string>;
  hint: Wording<string>;
}

/**
 * Refuses options of `check` that do not go together, before any draft is read.
 *
 * @throws FactqError `usage` for `--watch` with `--fix` or `--write`, for `--write` without `--fix`,
 * and for `--fix` with a format or fields, since it prints the draft itself.
 */
export function refuseCheckOptions(
  { watch, fix, write }: CheckOptions,
  { format, fields }: Pick<Context, 'format' | 'fields'>,
): void {
  if (watch && (fix || write)) throw refusal(WATCHED);
  if (write && !fix) throw refusal(WRITE_ALONE);
  if (fix && (format !== 'table' || fields)) throw refusal(FORMATTED);
}

function refusal({ message, hint }: Clash): FactqError {
  return new FactqError('usage', message, { hint });
}

const WATCHED: Clash = {
  message: {
    en: '--watch does not go with --fix and --write',
    zh: '--watch不能与--fix、--write同用',
  },
  hint: { en: 'Leave one of them out.', zh: '请去掉其中之一。' },
};

const WRITE_ALONE: Clash = {
  message: { en: '--write goes with --fix', zh: '--write须与--fix同用' },
  hint: {
    en: 'Add --fix to have the files put right in place, or leave out --write.',
    zh: '要直接改正文件，请加--fix；否则请去掉--write。',
  },
};

const FORMATTED: Clash = {
  message: {
    en: '--fix prints the draft itself and has no formats or fields',
    zh: '--fix输出稿件本身，没有其他格式，也没有字段',
  },
  hint: {
    en: 'Leave out --fix, or the format and the fields.',
    zh: '请去掉--fix，或去掉格式与字段。',
  },
};

import type { Command } from '../commands/command.ts';
import { FactqError } from '../errors.ts';
import { didYouMean } from '../lang/did-you-mean.ts';
import { FORMATS } from '../render/formats.ts';
import { nearest } from '../text/nearest.ts';
import type { GlobalOptions } from './program.ts';

/**
 * The format of the answer: `--json` before `--format`.
 * @throws FactqError `usage` for one that the command does not have.
 */
export function outcomeFormat(
  { formats = [], name }: Command,
  { json, format }: GlobalOptions,
): string {
  if (json !== undefined) return 'json';
  const known = [...FORMATS, ...formats];
  if (known.includes(format)) return format;
  const [near] = nearest(format, known, 1);
  const guess = near ? didYouMean([near]) : undefined;
  throw new FactqError(
    'usage',
    { en: `${name} has no format "${format}"`, zh: `${name}没有“${format}”格式` },
    {
      hint: {
        en: `${guess ? `${guess.en} ` : ''}Formats: ${known.join(', ')}.`,
        zh: `${guess?.zh ?? ''}可用的格式：${known.join('、')}。`,
      },
    },
  );
}

/**
 * The fields that `--json` or `--fields` names; undefined where all are wanted.
 * @throws FactqError `usage` where the command's answer has no fields to pick.
 */
export function wantedFields(
  { name, fields }: Command,
  { json, fields: named }: GlobalOptions,
): string[] | undefined {
  const text = json || named;
  if (!text) return undefined;
  if (!fields) {
    throw new FactqError(
      'usage',
      { en: `${name} has no fields to pick`, zh: `${name}没有可选的字段` },
      { hint: { en: 'Leave them out.', zh: '请去掉字段。' } },
    );
  }
  return text.split(',').map((field) => field.trim());
}

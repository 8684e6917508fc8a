import type { Command } from '../commands/command.ts';
import { FactqError } from '../errors.ts';
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
  throw new FactqError('usage', `${name} has no format "${format}"`, {
    hint: `${near ? `Did you mean ${near}? ` : ''}Formats: ${known.join(', ')}.`,
  });
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
    throw new FactqError('usage', `${name} has no fields to pick`, { hint: 'Leave them out.' });
  }
  return text.split(',').map((field) => field.trim());
}

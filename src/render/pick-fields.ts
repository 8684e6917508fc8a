import { FactqError } from '../errors.ts';
import { didYouMean } from '../lang/did-you-mean.ts';
import { nearest } from '../text/nearest.ts';
import type { Scalar, View } from './view.ts';

/**
 * The view with only the named fields, in the order named: its data with these keys, and one table
 * of them for the eye. A part of a field is named with a dot and keeps that name: `label.en`.
 *
 * @param known names that may be picked.
 * @throws FactqError `usage` for a field there is not.
 */
export function pickFields(view: View, names: readonly string[], known: readonly string[]): View {
  for (const name of names) checkField(name, known);
  const isList = Array.isArray(view.data);
  const records = (isList ? view.data : [view.data]) as readonly Record<string, unknown>[];
  const picked = records.map((record) => names.map((name) => valueAt(record, name)));
  const objects = picked.map((values) =>
    Object.fromEntries(names.map((name, at) => [name, values[at] ?? null])),
  );
  const rows = picked.map((values) => values.map(scalarOf));
  return {
    data: isList ? objects : objects[0],
    records: { fields: names, rows },
    blocks: rows.length === 0 ? [] : [tableOf(names, rows)],
  };
}

function tableOf(names: readonly string[], rows: readonly Scalar[][]): View['blocks'][number] {
  return {
    type: 'table',
    columns: names.map((title) => ({ title })),
    rows: rows.map((row) => row.map((value) => (value === null ? '' : String(value)))),
  };
}

/** A value as a cell of a flat table holds it: a list of texts joined, anything nested as JSON. */
export function scalarOf(value: unknown): Scalar {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return value.join('; ');
  return JSON.stringify(value);
}

/** The value of a field or, after dots, of a part of it; undefined where there is none. */
export function valueAt(record: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<string, unknown>)[key];
  }, record);
}

function checkField(name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const near = nearest(name, known, 2);
  const guess = near.length > 0 ? didYouMean(near) : undefined;
  const fields = known.filter((field) => !field.includes('.'));
  throw new FactqError(
    'usage',
    { en: `no field is called "${name}"`, zh: `没有叫“${name}”的字段` },
    {
      hint: {
        en: `${guess ? `${guess.en} ` : ''}Fields: ${fields.join(', ')}.`,
        zh: `${guess?.zh ?? ''}可用的字段：${fields.join('、')}。`,
      },
    },
  );
}

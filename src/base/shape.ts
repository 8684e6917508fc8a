import type { z } from 'zod';
import { factBaseSchema } from '../model/schema.ts';
import { knownKeys } from './known-keys.ts';
import { didYouMean, guesser } from './nearest.ts';
import type { Complaint, Path } from './problem.ts';
import { quoted, typeName, valueAt } from './raw.ts';

type Issue = z.core.$ZodIssue;

/** Everything in which plain data departs from the format: keys, types and single values. */
export function shapeComplaints(data: unknown): Complaint[] {
  const result = factBaseSchema.safeParse(data);
  return result.success ? [] : result.error.issues.flatMap((issue) => complaintsOf(issue, data));
}

function complaintsOf(issue: Issue, data: unknown): Complaint[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key));
  const value = valueAt(data, path);
  if (value === undefined && path.length > 0) return [missingKey(path)];
  if (issue.code === 'invalid_type') return [wrongType(path, issue.expected, value)];
  if (issue.code === 'invalid_key') return [badKey(path, issue)];
  if (issue.code === 'invalid_value') return [notOneOf(path, issue.values, value)];
  if (value !== null && typeof value === 'object' && issue.code === 'invalid_union')
    return [wrongType(path, 'string', value)];
  return [badValue(path, issue, value)];
}

function unknownKey(path: Path, key: string): Complaint {
  const known = knownKeys(path);
  return {
    code: 'unknown-key',
    path: [...path, key],
    atKey: true,
    message: `unknown key ${quoted(key)}`,
    hint: didYouMean(guesser(known)(key), `Known keys are ${known.join(', ')}.`),
  };
}

function missingKey(path: Path): Complaint {
  return {
    code: 'missing-key',
    path: path.slice(0, -1),
    message: `the key "${path.at(-1)}" is missing`,
    hint: `Add "${path.at(-1)}:" here.`,
  };
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
};

function wrongType(path: Path, expected: string, value: unknown): Complaint {
  const unquoted = expected === 'string' && ['number', 'boolean'].includes(typeof value);
  return {
    code: 'wrong-type',
    path,
    message: `${EXPECTED[expected] ?? expected} is expected here, not ${typeName(value)}`,
    hint: unquoted ? 'Put it in quotes.' : 'See the JSON Schema: factq schema base.',
  };
}

function badKey(path: Path, { issues }: z.core.$ZodIssueInvalidKey): Complaint {
  return {
    code: 'bad-value',
    path,
    atKey: true,
    message: `${quoted(path.at(-1))} is not allowed as a name here`,
    hint: `Expected: ${issues[0]?.message ?? 'another name'}.`,
  };
}

function notOneOf(path: Path, values: readonly unknown[], value: unknown): Complaint {
  const names = values.map(String);
  return {
    code: 'bad-value',
    path,
    message: `${quoted(value)} is not allowed here`,
    hint: didYouMean(guesser(names)(String(value)), `Allowed: ${names.join(', ')}.`),
  };
}

function badValue(path: Path, issue: Issue, value: unknown): Complaint {
  return {
    code: 'bad-value',
    path,
    message: `${quoted(value)} does not fit here`,
    hint: `Expected: ${expectation(issue)}.`,
  };
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_union') return issue.errors.flat().at(-1)?.message ?? issue.message;
  if (issue.code === 'too_small' && issue.origin === 'string') return 'a text that is not empty';
  if (issue.code === 'too_small' && issue.origin === 'array') return 'at least one entry';
  if (issue.code === 'too_small') return `a number from ${issue.minimum}`;
  return issue.message;
}

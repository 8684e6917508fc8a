import type { z } from 'zod';
import { factBaseSchema } from '../model/schema.ts';
import { knownKeys } from './known-keys.ts';
import { didYouMean, guesser } from './nearest.ts';
import type { Complaint, Path } from './problem.ts';
import { listAt, quoted, typeName, valueAt } from './raw.ts';
import { FORBIDDEN } from './yaml-keys.ts';

type Issue = z.core.$ZodIssue;

/** Entries of a list that are checked at a time. */
const SLICE = 1000;
/** After this many complaints the rest of the file is not looked at. */
export const MOST_SHAPE_COMPLAINTS = 10_000;
const LISTS = ['sections', 'facts', 'notFigures'] as const;

/**
 * Everything in which plain data departs from the format: keys, types and single values. Long lists
 * are checked piece by piece, and no further once there are {@link MOST_SHAPE_COMPLAINTS}, so that a
 * file of millions of mistakes does not fill the memory.
 */
export function shapeComplaints(data: unknown): Complaint[] {
  const found: Complaint[] = [];
  for (const issues of issuesByPiece(data)) {
    for (const issue of issues) found.push(...complaintsOf(issue, data));
    if (found.length >= MOST_SHAPE_COMPLAINTS) break;
  }
  return found.slice(0, MOST_SHAPE_COMPLAINTS);
}

function* issuesByPiece(data: unknown): Generator<readonly Issue[]> {
  const long = LISTS.filter((key) => listAt(data, [key]).length > SLICE);
  const cut = Object.fromEntries(long.map((key) => [key, listAt(data, [key]).slice(0, SLICE)]));
  yield issuesOf(factBaseSchema, long.length > 0 ? Object.assign({}, data, cut) : data);
  for (const key of long) {
    const list = listAt(data, [key]);
    for (let start = SLICE; start < list.length; start += SLICE) {
      const issues = issuesOf(factBaseSchema.shape[key], list.slice(start, start + SLICE));
      yield issues.map(({ path: [index, ...rest], ...issue }) => {
        return { ...issue, path: [key, start + Number(index), ...rest] } as Issue;
      });
    }
  }
}

function issuesOf(schema: z.ZodType, data: unknown): readonly Issue[] {
  return schema.safeParse(data).error?.issues ?? [];
}

function complaintsOf(issue: Issue, data: unknown): Complaint[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return unknownKeys(path, issue.keys);
  const value = valueAt(data, path);
  if (value === undefined && path.length > 0) return [missingKey(path)];
  if (issue.code === 'invalid_type') return [wrongType(path, issue.expected, value)];
  if (issue.code === 'invalid_key') return [badKey(path, issue)];
  if (issue.code === 'invalid_value') return [notOneOf(path, issue.values, value)];
  return [badValue(path, issue, value)];
}

/** Of a forbidden key enough is said where the YAML is read. */
function unknownKeys(path: Path, keys: readonly string[]): Complaint[] {
  return keys
    .filter((key) => !FORBIDDEN.has(key))
    .slice(0, MOST_SHAPE_COMPLAINTS)
    .map((key) => unknownKey(path, key));
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
  const found = expected === 'int' && typeof value === 'number' ? value : typeName(value);
  return {
    code: 'wrong-type',
    path,
    message: `${EXPECTED[expected] ?? expected} is expected here, not ${found}`,
    hint: typeHint(expected, value),
  };
}

function typeHint(expected: string, value: unknown): string {
  const isBare = ['string', 'number', 'boolean'].includes(typeof value);
  if (expected === 'string' && isBare) return 'Put it in quotes.';
  if (expected === 'array' && isBare) return 'Put it in square brackets.';
  return 'See the JSON Schema: factq schema base.';
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
  const near = typeof value === 'string' ? guesser(names)(value) : undefined;
  const unquoted = names.includes(String(value)) ? ', without quotes' : '';
  return {
    code: 'bad-value',
    path,
    message: `${quoted(value)} is not allowed here`,
    hint: didYouMean(unquoted ? undefined : near, `Allowed: ${names.join(', ')}${unquoted}.`),
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
  if (issue.code !== 'too_small') return issue.message;
  if (issue.origin === 'string')
    return issue.minimum === 1
      ? 'a text that is not empty'
      : `a text of at least ${issue.minimum} characters`;
  return issue.origin === 'array' ? 'at least one entry' : `a number from ${issue.minimum}`;
}

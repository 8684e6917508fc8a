import type { z } from 'zod';
import type { Wording } from '../lang/lang.ts';
import { factBaseSchema } from '../model/schema.ts';
import { expectation, expectationOf } from './expectation.ts';
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
    message: { en: `unknown key ${quoted(key).en}`, zh: `没有键${quoted(key).zh}` },
    hint: didYouMean(guesser(known)(key), {
      en: `Known keys are ${known.join(', ')}.`,
      zh: `可用的键：${known.join('、')}。`,
    }),
  };
}

function missingKey(path: Path): Complaint {
  return {
    code: 'missing-key',
    path: path.slice(0, -1),
    message: { en: `the key "${path.at(-1)}" is missing`, zh: `缺少键“${path.at(-1)}”` },
    hint: { en: `Add "${path.at(-1)}:" here.`, zh: `请在此加上“${path.at(-1)}:”。` },
  };
}

const MAPPING: Wording<string> = { en: 'a mapping of keys to values', zh: '键与值的映射' };

const EXPECTED: Readonly<Record<string, Wording<string>>> = {
  string: { en: 'a text', zh: '文字' },
  number: { en: 'a number', zh: '数' },
  int: { en: 'a whole number', zh: '整数' },
  array: { en: 'a list', zh: '列表' },
  object: MAPPING,
  record: MAPPING,
};

function wrongType(path: Path, expected: string, value: unknown): Complaint {
  const found = expected === 'int' && typeof value === 'number' ? quoted(value) : typeName(value);
  const wanted = EXPECTED[expected] ?? { en: expected, zh: expected };
  return {
    code: 'wrong-type',
    path,
    message: {
      en: `${wanted.en} is expected here, not ${found.en}`,
      zh: `此处应为${wanted.zh}，而不是${found.zh}`,
    },
    hint: typeHint(expected, value),
  };
}

function typeHint(expected: string, value: unknown): Wording<string> {
  const isBare = ['string', 'number', 'boolean'].includes(typeof value);
  if (expected === 'string' && isBare) return { en: 'Put it in quotes.', zh: '请加引号。' };
  if (expected === 'array' && isBare)
    return { en: 'Put it in square brackets.', zh: '请放在方括号中。' };
  return {
    en: 'See the JSON Schema: factq schema base.',
    zh: '请看JSON Schema：factq schema base。',
  };
}

function badKey(path: Path, { issues }: z.core.$ZodIssueInvalidKey): Complaint {
  const name = quoted(path.at(-1));
  return {
    code: 'bad-value',
    path,
    atKey: true,
    message: { en: `${name.en} is not allowed as a name here`, zh: `${name.zh}不能作为此处的名称` },
    hint: expected(expectationOf(issues[0]?.message ?? 'another name', '别的名称')),
  };
}

function notOneOf(path: Path, values: readonly unknown[], value: unknown): Complaint {
  const names = values.map(String);
  const near = typeof value === 'string' ? guesser(names)(value) : undefined;
  const isQuoted = names.includes(String(value));
  return {
    code: 'bad-value',
    path,
    message: { en: `${quoted(value).en} is not allowed here`, zh: `此处不能用${quoted(value).zh}` },
    hint: didYouMean(isQuoted ? undefined : near, {
      en: `Allowed: ${names.join(', ')}${isQuoted ? ', without quotes' : ''}.`,
      zh: `可用：${names.join('、')}${isQuoted ? '，不加引号' : ''}。`,
    }),
  };
}

function badValue(path: Path, issue: Issue, value: unknown): Complaint {
  return {
    code: 'bad-value',
    path,
    message: {
      en: `${quoted(value).en} does not fit here`,
      zh: `${quoted(value).zh}不符合此处的要求`,
    },
    hint: expected(expectation(issue)),
  };
}

function expected({ en, zh }: Wording<string>): Wording<string> {
  return { en: `Expected: ${en}.`, zh: `应为：${zh}。` };
}

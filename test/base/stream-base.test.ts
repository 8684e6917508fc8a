import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { examine } from '../../src/base/examine.ts';
import { streamBase } from '../../src/base/stream-base.ts';
import { FactqError } from '../../src/errors.ts';
import { broken, SOUND } from './sound.ts';

const [HEAD, FACTS] = [
  SOUND.slice(0, SOUND.indexOf('  - id: relief')),
  SOUND.slice(SOUND.indexOf('  - id: relief')),
];

/** So short that each fact is a piece of its own. */
const SHORT = 1;

/** The base that a text holds, read piece by piece however small it is. */
async function streamed(text: string | Uint8Array, piece = SHORT) {
  const source = await streamBase(Buffer.from(text as string), 'f', { piece, whole: 0 });
  const facts = [...source.facts()];
  expect(facts).toHaveLength(source.size);
  return { ...source.head, facts };
}

/** Why a text is not read. */
async function refused(text: string | Uint8Array, piece: number, whole?: number) {
  const read = streamBase(Buffer.from(text as string), 'f', {
    piece,
    ...(whole !== undefined && { whole }),
  });
  const error = await read.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FactqError);
  return error as FactqError;
}

describe('a base read piece by piece is as read whole', () => {
  it.each([
    'data/shanxi-civil-affairs-2021.yaml',
    'test/fixtures/harbour/harbour.yaml',
    'test/fixtures/library/library.yaml',
  ])('%s', async (file) => {
    const text = readFileSync(file, 'utf8');
    for (const piece of [SHORT, 2000, 1_000_000])
      expect(await streamed(text, piece)).toEqual(examine(text).base);
  });

  it.each([
    ['plainly', SOUND],
    ['with Windows line ends', SOUND.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', `\uFEFF${SOUND}`],
    ['with its facts at the margin', `${HEAD}${FACTS.replaceAll(/^ {2}/gm, '')}`],
    ['with its facts last', SOUND.slice(0, SOUND.indexOf('notFigures:'))],
    [
      'with comments and blank lines',
      SOUND.replaceAll('  - id: relief', '\n# c\n  # d\n  - id: relief'),
    ],
    [
      'with an alias within a fact',
      broken('aliases: [资金, money]', 'aliases: &a [资金, money]\n    tags: []'),
    ],
    ['with a number as it is not printed', broken('value: 615', 'value: 615.00')],
    ['with a warning', broken('about: [relief]\n    value: 5\n', 'value: 5\n')],
    [
      'with a relation to a later fact',
      broken(
        'value: 4997000000',
        'value: 4997000000\n    relations: [{ type: about, to: relief.card }]',
      ),
    ],
  ])('written %s', async (_, text) => {
    const { base } = examine(text.replace(/^\uFEFF/, ''));
    expect(base).toBeDefined();
    expect(await streamed(text)).toEqual(base);
  });
});

describe('of a base too large to be read whole it is told as of another, and at its place', () => {
  it.each([
    ['one with a mistake in a fact', broken('kind: range', 'kind: rnage')],
    ['one with a mistake before its facts', broken('within: country', 'within: contry')],
    ['one with a mistake after its facts', broken('reason: idiom', 'why: idiom')],
    [
      'one with a section that is not there after its facts',
      broken('section: lead, ', 'section: led, '),
    ],
    ['one with an id used twice', broken('id: relief.card', 'id: relief.fund')],
    ['one with a relation to no fact', broken('to: relief.fund', 'to: relief.found')],
    ['one with a fact related to itself', broken('to: relief.fund', 'to: relief.share')],
    ['one with a number of too many digits', broken('value: 615', 'value: 12345678901234567')],
    ['one with its facts given twice', `${SOUND}facts:\n  - a\n`],
    ['one of two documents', `${SOUND}---\na: b\n`],
    ['one with broken syntax', broken('aliases: [资金, money]', 'aliases: [资金')],
  ])('that it is %s', async (_, text) => {
    const { words, position } = await refused(text, 1_000_000);
    expect(position?.line).toBeGreaterThan(1);
    for (const piece of [SHORT, 300]) {
      const found = await refused(text, piece, 0);
      expect(found).toMatchObject({ message: words.en.message, position });
    }
  });

  it.each([
    ['a null byte', [0]],
    ['bytes that are no UTF-8', [0xff]],
  ])('that it holds %s', async (_, bytes) => {
    const [start, end] = SOUND.split('明白卡 }').map((part) => Buffer.from(part));
    const text = Buffer.concat([start!, Buffer.from(bytes), end!]);
    const { words, position } = await refused(text, SHORT);
    expect(await refused(text, SHORT, 0)).toMatchObject({ words, position });
  });

  it.each([
    ['its facts are in brackets', broken('facts:\n', 'facts: []\nfact:\n')],
    ['it has none', 'factq: 1\n'],
  ])('or that it cannot be read so: %s', async (_, text) => {
    expect(await refused(text, SHORT, 0)).toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('can only be read fact by fact'),
      position: { file: 'f' },
    });
  });
});

it('nothing is taken that would be refused or read as another thing, nor refused for another reason', async () => {
  const paths: (string | number)[][] = [];
  const collect = (node: unknown, path: (string | number)[]): void => {
    paths.push(path);
    if (node === null || typeof node !== 'object') return;
    for (const [key, each] of Object.entries(node)) collect(each, [...path, key]);
  };
  collect(parse(SOUND), []);
  const known = fc.constantFrom(
    'relief.fund',
    'relief.card',
    'money',
    'relief',
    'somewhere',
    '615',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.oneof(known, fc.jsonValue()),
      async (path, value) => {
        const data = { root: parse(SOUND) };
        const keys = ['root', ...path];
        const last = keys.pop()!;
        const parent = keys.reduce((node, key) => (node as never)[key], data as unknown);
        (parent as Record<string, unknown>)[last] = value;
        const text = stringify(data.root);
        const { base, findings } = examine(text);
        const found = await streamed(text).catch((error: FactqError) => error);
        if (!(found instanceof Error)) expect(found).toEqual(base);
        else if (found.code === 'invalid-base')
          expect(findings.map(({ message }) => message.en)).toContain(found.message);
      },
    ),
    { numRuns: 100 },
  );
});

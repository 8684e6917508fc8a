import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { examine } from '../../src/base/examine.ts';
import { streamBase } from '../../src/base/stream-base.ts';
import { broken, SOUND } from './sound.ts';

const [HEAD, FACTS] = [
  SOUND.slice(0, SOUND.indexOf('  - id: relief')),
  SOUND.slice(SOUND.indexOf('  - id: relief')),
];

/** So short that each fact is a piece of its own. */
const SHORT = 1;

/** The base that a text holds, read piece by piece; undefined where it is to be read whole. */
function streamed(text: string | Uint8Array, longEnough = SHORT) {
  const source = streamBase(Buffer.from(text as string), longEnough);
  if (!source) return undefined;
  const facts = [...source.facts()];
  expect(facts).toHaveLength(source.size);
  return { ...source.head, facts };
}

describe('a base read piece by piece is as read whole', () => {
  it.each([
    'data/shanxi-civil-affairs-2021.yaml',
    'test/fixtures/harbour/harbour.yaml',
    'test/fixtures/library/library.yaml',
  ])('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    for (const longEnough of [SHORT, 2000, 1_000_000])
      expect(streamed(text, longEnough)).toEqual(examine(text).base);
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
  ])('written %s', (_, text) => {
    const { base } = examine(text.replace(/^\uFEFF/, ''));
    expect(base).toBeDefined();
    expect(streamed(text)).toEqual(base);
  });
});

describe('left to be read whole is a base', () => {
  it.each([
    ['with facts in brackets', broken('facts:\n', 'facts: []\nfact:\n')],
    ['with a mistake in a fact', broken('kind: range', 'kind: rnage')],
    ['with a mistake before its facts', broken('within: country', 'within: contry')],
    ['with a mistake after its facts', broken('reason: idiom', 'why: idiom')],
    [
      'with a section that is not there after its facts',
      broken('section: lead, ', 'section: led, '),
    ],
    ['with an id used twice', broken('id: relief.card', 'id: relief.fund')],
    ['with a relation to no fact', broken('to: relief.fund', 'to: relief.found')],
    ['with a fact related to itself', broken('to: relief.fund', 'to: relief.share')],
    [
      'with an alias for another fact',
      broken('aliases: [资金, money]', 'aliases: *a').replace(
        'names: { zh: [救助办法] }',
        'names: { zh: &a [救助办法] }',
      ),
    ],
    ['with a number of too many digits', broken('value: 615', 'value: 12345678901234567')],
    ['with its facts given twice', `${SOUND}facts:\n  - a\n`],
    ['of two documents', `${SOUND}---\na: b\n`],
    ['with broken syntax', broken('aliases: [资金, money]', 'aliases: [资金')],
    ['that is empty', ''],
  ])('%s', (_, text) => {
    expect(streamed(text)).toBeUndefined();
  });

  it.each([
    ['a null byte', [0]],
    ['bytes that are no UTF-8', [0xff]],
  ])('with %s', (_, bytes) => {
    const [start, end] = SOUND.split('明白卡 }').map((part) => Buffer.from(part));
    expect(streamed(Buffer.concat([start!, Buffer.from(bytes), end!]))).toBeUndefined();
  });
});

it('nothing is taken that would be refused, or read as another thing', () => {
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
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.oneof(known, fc.jsonValue()), (path, value) => {
      const data = { root: parse(SOUND) };
      const keys = ['root', ...path];
      const last = keys.pop()!;
      const parent = keys.reduce((node, key) => (node as never)[key], data as unknown);
      (parent as Record<string, unknown>)[last] = value;
      const text = stringify(data.root);
      const found = streamed(text);
      if (found) expect(found).toEqual(examine(text).base);
    }),
    { numRuns: 150 },
  );
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseFully } from '../../src/base/parse.ts';
import { parseSimple } from '../../src/base/simple-yaml.ts';
import { syntheticYaml } from '../bench/synthetic.ts';
import { SOUND } from './sound.ts';

/** Says whether a text was read; if so, the full parser must have read the same, without complaint. */
function readAlike(text: string): boolean {
  const simple = parseSimple(text);
  if (!simple) return false;
  const full = parseFully(text);
  expect(full.findings, text).toEqual([]);
  expect(simple.value, text).toEqual(full.value);
  return true;
}

describe('bases as they are mostly written are read without the full parser', () => {
  it.each([
    'data/shanxi-civil-affairs-2021.yaml',
    'test/fixtures/harbour/harbour.yaml',
    'test/fixtures/library/library.yaml',
  ])('%s', (file) => {
    expect(readAlike(readFileSync(file, 'utf8'))).toBe(true);
  });

  test('the sound and the synthetic one', () => {
    expect(readAlike(SOUND)).toBe(true);
    expect(readAlike([...syntheticYaml(50)].join(''))).toBe(true);
  });
});

describe('read without the full parser', () => {
  it.each([
    'a: b',
    'a:\n- b\n- c: d\n  e: [f, {g: h}]\nz: 1\n',
    "a:\n  - b # c\n\n  # d\n  - \"e # f\"\nz: 'it''s'",
    'a: { b: [c d, "e, f"], g: 1.50 }',
    'a:\n  {\n    b: c,\n    d: [\n      e,\n    ],\n  }',
    'a: 2022-01-15\nb: 2021-07/2021-12\nc: 1a\nd: --02-29\ne: x#y\nf: a:b\ng: -5.5',
    '"a b": c\n\'d\': e\nf: "\\"g\\\\"',
    'a: []\nb: {}\nc: true\n',
    '- a',
    '  - a\n  - b: c\n    d: e\n',
    '\n# a\n  b: c\n  d:\n    e: f',
  ])('%j', (text) => {
    expect(readAlike(text)).toBe(true);
  });
});

describe('left to the full parser', () => {
  it.each([
    '',
    '# nothing',
    'a',
    'a:\n',
    'a: b\na: c',
    'a: &x b',
    'a: *x',
    'a: !!str b',
    'a: |\n  b',
    'a: b\n  c',
    'a: "b\n  c"',
    'a: "\\u0041"',
    'a: [b\n]',
    'a: [b: c]',
    'a: {b}',
    'a: [b]]',
    'a: b: c',
    'a: "b" c',
    'a: 0x10',
    'a: 1e3',
    'a: .5',
    'a: 007',
    'a: -0',
    'a: 12345678901234567890',
    'a: null',
    'a: ~',
    'a: Yes\nTrue: b',
    'a: TRUE',
    'null: a',
    '__proto__: a',
    '--- \na: b',
    'a: b\n---\nc: d',
    'a:\tb',
    'a: b\r\n',
    'a:\n  - b\n c: d',
    '  - a\n- b',
    '  a: b\nc: d',
    'a:\n  b: c\n   d: e',
    '? a\n: b',
    `a: ${'['.repeat(60)}${']'.repeat(60)}`,
  ])('%j', (text) => {
    expect(parseSimple(text)).toBeUndefined();
  });
});

describe('whatever is read is what the full parser reads', () => {
  const edit = fc.record({
    at: fc.nat(SOUND.length),
    remove: fc.nat(3),
    add: fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        '\n',
        ':',
        ': ',
        '- ',
        '#',
        ' #',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ',',
        '|',
        '&a',
        '*a',
        '~',
        '0',
        '.',
        '\\',
        '-',
        '\n\n',
        '  ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
  });
  const mutated = fc
    .array(edit, { minLength: 1, maxLength: 3 })
    .map((edits) =>
      edits.reduce(
        (text, { at, remove, add }) => text.slice(0, at) + add + text.slice(at + remove),
        SOUND,
      ),
    );
  const line = fc.string({
    unit: fc.constantFrom(
      'a',
      'b',
      ':',
      ' ',
      '-',
      '#',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '1',
      '.',
      '\n',
      '\n  ',
      ': ',
      '- ',
    ),
    maxLength: 25,
  });

  it('of a base with some characters changed', () => {
    fc.assert(
      fc.property(mutated, (text) => void readAlike(text)),
      { numRuns: 400 },
    );
  });

  it('of short texts of the characters that mean something', () => {
    fc.assert(
      fc.property(line, (text) => void readAlike(`k: ${text}`)),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(line, (text) => void readAlike(`k:\n  ${text}`)),
      { numRuns: 3000 },
    );
  });

  it('with numbers as they are written', () => {
    const text = 'a: { value: 1.50 }\nb: 2.0\nc: 3';
    const { sourceOf, value } = parseSimple(text)!;
    const { a } = value as { a: unknown };
    expect([sourceOf(a, 'value'), sourceOf(value, 'b'), sourceOf(value, 'c')]).toEqual([
      '1.50',
      '2.0',
      undefined,
    ]);
  });
});

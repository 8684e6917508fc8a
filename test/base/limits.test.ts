import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { validate } from '../../src/base/validate.ts';
import { problemsOf } from './problems-of.ts';
import { broken, SOUND } from './sound.ts';

/** The sound base with more facts, one a line. */
function withFacts(count: number, line: (nth: number) => string): string {
  const lines = Array.from({ length: count }, (_, nth) => `  - ${line(nth)}\n`).join('');
  return broken('notFigures:\n', `${lines}notFigures:\n`);
}

function statement(nth: number, more = ''): string {
  return `{ id: more.n${nth}, kind: statement, label: { zh: 卡 }, source: { section: money, paragraph: 1, sentence: 1, asWritten: 卡 }${more} }`;
}

describe('a base with many problems', () => {
  it('gives 200 of them and says how many more there are', () => {
    const { base, problems } = validate(
      withFacts(250, (nth) => statement(nth, ', x: 1')),
      'f',
    );
    expect(base).toBeUndefined();
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toEqual({
      code: 'too-many',
      severity: 'error',
      message: '50 more problems are left out',
      hint: 'Mend these first.',
      position: { file: 'f', line: 329, column: 126 },
    });
  });

  it('gives all where there are exactly 200', () => {
    const { problems } = validate(
      withFacts(200, (nth) => statement(nth, ', x: 1')),
      'f',
    );
    expect(problems).toHaveLength(200);
    expect(problems.every(({ code }) => code === 'unknown-key')).toBe(true);
  });

  it('gives errors before warnings, and a base where there are only warnings', () => {
    const figure = (nth: number): string =>
      `{ id: more.n${nth}, kind: figure, label: { zh: 卡 }, value: 3, unit: 件, source: { section: money, paragraph: 1, sentence: 1, asWritten: 3件 } }`;
    const warned = validate(withFacts(250, figure), 'f');
    expect(warned.base?.facts).toHaveLength(258);
    expect(warned.problems.at(-1)).toMatchObject({ code: 'too-many', severity: 'warning' });
    const text = withFacts(250, figure).replace('reason: period', 'why: period');
    const { problems } = validate(text, 'f');
    expect(problems.slice(-3).map(({ code }) => code)).toEqual([
      'missing-key',
      'unknown-key',
      'too-many',
    ]);
  });

  it('is looked at no further than its first ten thousand departures from the format', () => {
    const { problems } = validate(
      withFacts(12_000, () => '{}'),
      'f',
    );
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)?.message).toBe('9800 more problems are left out');
  });

  it('is refused where it is too large to be read whole and is no list of facts', () => {
    const text = SOUND.replace('facts:\n', 'facts: # all\n  # and more\n').replace(
      '- id',
      '? - id',
    );
    expect(problemsOf(`# ${'x'.repeat(2_000_000)}\n${text}`)).toEqual([
      '1:1 too-large: more than 2 million characters can only be read fact by fact. Write the facts as a list, each from a line of its own on.',
    ]);
  });

  it('gives no guesses after the first two hundred', () => {
    const text = withFacts(300, (nth) => statement(nth, ', place: somwhere'));
    const errors = validate(text.replace('within: country', 'within: contry'), 'f').problems;
    expect(errors.filter(({ hint }) => hint === 'Did you mean "somewhere"?')).toHaveLength(199);
  });
});

test('a fact far down a long list is found at its place', () => {
  const text = withFacts(2500, (nth) =>
    nth === 1234 ? statement(nth).replace('id:', 'idd:') : statement(nth),
  );
  expect(problemsOf(text)).toEqual([
    '1314:5 missing-key: the key "id" is missing. Add "id:" here.',
    '1314:7 unknown-key: unknown key "idd". Did you mean "id"?',
  ]);
});

describe('aliases', () => {
  it('stand for what they name', () => {
    const text = broken('about: [relief]\n    min', 'about: &terms [relief]\n    min').replace(
      'about: [relief]\n    value: 5\n',
      'about: *terms\n    value: 5\n',
    );
    expect(validate(text, 'f').base?.facts[2]?.about).toEqual(['relief']);
  });

  it.each([
    ['many', '&a [relief]', `[${'*a, '.repeat(120)}]`],
    ['ones for much', `&a [${'relief, '.repeat(5000)}]`, '[*a, *a, *a, *a]'],
  ])('that are too %s are refused', (_, anchor, aliases) => {
    const text = broken('aliases: [资金, money]', `aliases: ${anchor}\n    tags: ${aliases}`);
    expect(problemsOf(text)[0]).toMatch(
      /^29:\d+ syntax: an alias too many: "a". Write the values out in place of aliases.$/,
    );
  });
});

describe('places in a text', () => {
  it.each([
    ['after characters outside the first plane', 'zh: 某地民政', 'zh: 𠮷𠮷, cn: x', '5:24'],
    ['with Windows line ends', 'kind: range', 'kind: rnage', '34:11'],
  ])('are counted in characters %s', (_, piece, by, place) => {
    const text = broken(piece, by);
    const [line] = problemsOf(place === '34:11' ? text.replaceAll('\n', '\r\n') : text);
    expect(line?.split(' ')[0]).toBe(place);
  });
});

describe('nothing is thrown', () => {
  const paths: (string | number)[][] = [];
  const collect = (node: unknown, path: (string | number)[]): void => {
    paths.push(path);
    if (Array.isArray(node))
      for (const [nth, each] of node.entries()) collect(each, [...path, nth]);
    else if (node !== null && typeof node === 'object')
      for (const [key, each] of Object.entries(node)) collect(each, [...path, key]);
  };
  collect(parse(SOUND), []);

  it('by any value in place of any other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        const data = { root: parse(SOUND) };
        const keys = ['root', ...path];
        const last = keys.pop()!;
        const parent = keys.reduce((node, key) => (node as never)[key], data as unknown);
        (parent as Record<string, unknown>)[last] = value;
        const { base, problems } = validate(JSON.stringify(data.root, null, 1), 'f');
        expect(base === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 500 },
    );
  });

  it('by any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(validate(text, 'f').problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, codesOfBytes } from '../../src/base/codes.ts';
import { cutFacts } from '../../src/base/cut-facts.ts';
import { parseYaml } from '../../src/base/parse.ts';
import { validate } from '../../src/base/validate.ts';
import { syntheticYaml } from '../bench/synthetic.ts';
import { SOUND } from './sound.ts';

/** Long by its comments, with facts for several pieces. */
const LARGE = [...syntheticYaml(300)].join(`# ${'x'.repeat(7000)}\n`);

/** The pieces of a text as text. */
function cut(text: string): [string, number][] | undefined {
  return cutFacts(codesOf(text), 32_768)?.map(({ start, end, count }) => [
    text.slice(start, end),
    count,
  ]);
}

describe('the facts of a text are cut', () => {
  it.each([
    ['indented', 'facts:\n  - a: 1\n    b: 2\n  - c\nrest: 1\n', '  - a: 1\n    b: 2\n  - c\n'],
    ['at the margin', 'facts:\n- a\n- b\nrest: 1\n', '- a\n- b\n'],
    ['at the end of the text', 'facts:\n  - a\n  - b', '  - a\n  - b'],
    [
      'with comments and blank lines',
      'facts: # x\n  - a\n\n# c\n  - b\nz: 1',
      '  - a\n\n# c\n  - b\n',
    ],
  ])('where they are %s', (_, text, list) => {
    expect(cut(text)).toEqual([[list, 2]]);
  });

  it.each(['facts: []\n', 'facts:\n  a: 1\n', 'facts:\n  - a\n  b: 1\n', 'x: 1\n'])(
    'not where they are written as in %j',
    (text) => {
      expect(cut(text)).toBeUndefined();
    },
  );

  it('in bytes as in characters', () => {
    const text = `${SOUND}# 完\n`;
    const bytes = Buffer.from(text);
    const pieces = cutFacts(codesOfBytes(bytes), 500)!;
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.map(({ start, end }) => bytes.subarray(start, end).toString()).join('')).toBe(
      cut(text)!
        .map(([piece]) => piece)
        .join(''),
    );
  });

  it('between two of them, so that the pieces together are the list', () => {
    const pieces = cut(LARGE)!;
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.map(([, count]) => count).reduce((a, b) => a + b)).toBe(300);
    expect(LARGE.endsWith(pieces.map(([text]) => text).join(''))).toBe(true);
    for (const [text] of pieces) expect(text).toMatch(/^ {2}- id|^#/);
  });
});

describe('a base of more than two million characters', () => {
  it('is read', () => {
    const { base, problems } = validate(LARGE, 'f');
    expect(problems).toEqual([]);
    expect(base?.facts).toHaveLength(300);
  });

  it.each([
    ['a mistake in a fact', 'kind: figure', 'kind: figur', 'bad-value'],
    ['broken syntax', 'tags: [beds', 'tags: [beds]]', 'syntax'],
    ['a key given twice', 'kind: figure', 'kind: figure\n    kind: figure', 'duplicate-key'],
    ['a number of too many digits', 'value: ', 'value: 12345678901234567', 'bad-value'],
  ])('shows %s at its place', (_, piece, by, code) => {
    const at = LARGE.indexOf(piece, 2_080_000);
    const text = LARGE.slice(0, at) + by + LARGE.slice(at + piece.length);
    const line = text.slice(0, at).split('\n').length;
    const [problem] = validate(text, 'f').problems;
    expect(problem?.code).toBe(code);
    expect([line, line + 1]).toContain(problem?.position.line);
  });

  it('shows a mistake after its facts at its place', () => {
    const lines = LARGE.split('\n').length;
    const { problems } = validate(`${LARGE}notFigure: []\n`, 'f');
    expect(problems.map(({ position }) => position.line)).toEqual([lines]);
  });
});

describe('a text parsed in pieces', () => {
  const middle = `# ${'x'.repeat(200_000)}\n`;

  it('gives what it gives as a whole, whatever stands in its facts', () => {
    const entry = fc.oneof(
      fc.json().map((json) => `- ${json}`),
      fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => `- ${text}`),
      fc.constantFrom(
        '- |\n    a\n    - b',
        '- "a\n  - b"',
        '- &a x',
        '- *a',
        '-\n    a: 1',
        '- { value: 1.50 }',
        '# c',
      ),
    );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), (entries) => {
        const text = `${SOUND.slice(0, SOUND.indexOf('facts:'))}facts:\n${entries.map((each) => `  ${each}\n`).join('')}`;
        const [whole, pieces] = [parseYaml(text), parseYaml(middle + text)];
        expect(pieces.value).toEqual(whole.value);
        expect(pieces.findings.map(({ offset }) => offset - middle.length)).toEqual(
          whole.findings.map(({ offset }) => offset),
        );
        for (const nth of entries.keys()) {
          expect(pieces.numberSource(['facts', nth, 'value'])).toBe(
            whole.numberSource(['facts', nth, 'value']),
          );
        }
      }),
      { numRuns: 150 },
    );
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { ProblemCode } from '../../src/base/problem.ts';
import { validate } from '../../src/base/validate.ts';
import type { Fact } from '../../src/model/fact-base.ts';
import { SOUND } from './sound.ts';

const FILE = 'data/shanxi-civil-affairs-2021.yaml';
const BYTES = readFileSync(new URL(`../../${FILE}`, import.meta.url));
const TEXT = BYTES.toString('utf8');
const { base, problems } = validate(TEXT, FILE);
const FACTS = base?.facts ?? [];

/** Fields to set in one fact; none where a change does not concern it. */
type Change = (fact: Fact) => Readonly<Record<string, unknown>> | false | '' | undefined;

/** The facts a change concerns, and those of them in which validate then finds a problem. */
function changed(change: Change, code: ProblemCode): { concerned: string[]; found: string[] } {
  const doc = parseDocument(TEXT);
  const concerned: string[] = [];
  for (const [index, fact] of FACTS.entries()) {
    const fields = Object.entries(change(fact) || {});
    if (fields.length > 0) concerned.push(fact.id);
    for (const [key, value] of fields) doc.setIn(['facts', index, ...key.split('.')], value);
  }
  const text = String(doc);
  const lines = validate(text, FILE).problems.flatMap((each) =>
    each.code === code ? [each.position.line] : [],
  );
  const owners = lines.map((line) => ownerOf(text.split('\n').slice(0, line)));
  return { concerned, found: [...new Set(owners)] };
}

/** The fact whose lines end a text. */
function ownerOf(lines: readonly string[]): string {
  return /- id: (\S+)/.exec(lines.findLast((line) => line.startsWith('  - id: ')) ?? '')?.[1] ?? '';
}

/** Adds one to the last digit that is not zero: 49.97 as 49.98, 4997000000 as 4998000000. */
function oneMore(value: string | undefined): string | undefined {
  return value?.replace(
    /(\d)(0*)$/,
    (_, digit, zeros) => `${(Number(digit) + 1) % 10 || 1}${zeros}`,
  );
}

function isValued({ value, min, date }: Fact): boolean {
  return (value ?? min ?? date) !== undefined;
}

/** A name with the letter in its middle made another. */
function altered(name: string): string {
  const middle = Math.floor(name.length / 2);
  return `${name.slice(0, middle)}囧${name.slice(middle + 1)}`;
}

describe('the shipped base', () => {
  it('has no flaw', () => {
    expect(problems).toEqual([]);
    expect(FACTS.length).toBeGreaterThan(100);
  });

  it.each<[string, ProblemCode, Change]>([
    ['digit', 'value', ({ value }) => value && { value: oneMore(value) }],
    [
      'scale',
      'value',
      ({ value }) => value && { value: value === '0' ? '10' : String(Number(value) * 10) },
    ],
    ['sign', 'value', ({ value }) => (value && value !== '0' ? { value: `-${value}` } : undefined)],
    ['lower end', 'value', ({ min }) => min && { min: oneMore(min) }],
    ['upper end', 'value', ({ max }) => max && { max: oneMore(max) }],
    ['last part of the date', 'value', ({ date }) => date && { date: oneMore(date) }],
    [
      'grain of the date',
      'value',
      ({ date }) => date && { date: date === '2021' ? '2021-01' : '2021' },
    ],
    [
      'money or people',
      'unit',
      ({ unit }) => unit && { unit: unit.startsWith('元') ? '人' : '元' },
    ],
    ['dimension', 'unit', ({ unit }) => unit && { unit: unit === '%' ? '倍' : '%' }],
    [
      'hedge',
      'hedge',
      (fact) => isValued(fact) && { hedge: fact.hedge === 'about' ? 'exact' : 'about' },
    ],
    ['loss of a hedge', 'hedge', ({ hedge }) => hedge !== 'exact' && { hedge: 'exact' }],
    [
      'name as written',
      'name',
      (fact) => !isValued(fact) && { 'source.asWritten': altered(fact.source.asWritten) },
    ],
    ['first name', 'name', ({ names }) => names?.zh?.[0] && { 'names.zh': [altered(names.zh[0])] }],
    [
      'label that is the name',
      'name',
      ({ kind, label, source }) =>
        kind !== 'statement' &&
        label.zh === source.asWritten && { 'label.zh': altered(source.asWritten) },
    ],
  ])('has no fact whose %s can be changed unnoticed', (_, code, change) => {
    const { concerned, found } = changed(change, code);
    expect(concerned.length).toBeGreaterThan(0);
    expect(concerned.filter((id) => !found.includes(id))).toEqual([]);
  });
});

/** The whole shipped base takes long to read, so that most bytes are changed in a small one. */
it.each([
  ['the shipped base', BYTES, 20],
  ['a small base', new TextEncoder().encode(SOUND), 200],
] as const)(
  '%s is valid or has problems inside the file, whatever byte is changed',
  (_, bytes, numRuns) => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        const text = new TextDecoder().decode(Uint8Array.from(bytes).fill(byte, at, at + 1));
        const lines = text.split('\n');
        const { base, problems } = validate(text, FILE);
        expect(base !== undefined).toBe(problems.every(({ severity }) => severity === 'warning'));
        for (const { position } of problems) {
          expect(position.file).toBe(FILE);
          expect(lines[position.line - 1]).toBeDefined();
          expect(position.column).toBeGreaterThan(0);
          expect(position.column).toBeLessThanOrEqual([...lines[position.line - 1]!].length + 1);
        }
      }),
      { numRuns },
    );
  },
);

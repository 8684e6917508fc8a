import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { loadBase } from '../../src/base/load.ts';
import { validate } from '../../src/base/validate.ts';
import { decodeUtf8 } from '../../src/io/utf8.ts';
import { HEDGES, KINDS, RELATION_TYPES, STATUSES } from '../../src/model/enumerations.ts';
import { expectToldInBoth } from '../lang/told-in-both.ts';
import { PATIENCE, runs } from './cases.ts';

const SHIPPED = readFileSync(new URL('../../data/shanxi-civil-affairs-2021.yaml', import.meta.url));

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('资金', 'money', '49.97亿元', '615元/月/人', '近300家') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }) },
  fc.constantFrom(
    '=1+1',
    '\u001b[2J',
    '\u202E',
    '- x',
    '# x',
    '*x',
    '&x',
    '!!x',
    '~',
    'null',
    '1e3',
  ),
);
const id = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('a', 'b.c', 'd.e-f', 'lead', 'here', 'fund') },
  text,
);
const bilingual = fc.oneof(fc.record({ zh: text }), fc.record({ zh: text, en: text }), text);
const number = fc.oneof(
  fc.constantFrom<unknown>(4997000000, 615, '615', -1, 0, 1e300, '9'.repeat(400), null, true),
  fc.double(),
  fc.bigInt().map(String),
);
const optional = { requiredKeys: [] };

const fact = fc.record(
  {
    id,
    kind: fc.constantFrom(...KINDS, 'toString'),
    label: bilingual,
    aliases: fc.array(text, { maxLength: 3 }),
    tags: fc.array(id, { maxLength: 3 }),
    note: bilingual,
    about: fc.array(id, { maxLength: 3 }),
    also: fc.array(id, { maxLength: 3 }),
    value: number,
    min: number,
    max: number,
    unit: fc.oneof(fc.constantFrom('元', '%', '元/人/月', '家', '倍', '元/元', '/', '亿元'), text),
    hedge: fc.constantFrom(...HEDGES, 'constructor'),
    status: fc.constantFrom(...STATUSES),
    date: fc.oneof(fc.constantFrom('2021', '2021-07-01', '--07-01', '2021-23', '2021-13'), text),
    period: fc.oneof(fc.constantFrom('2021', '2021-07', '2021/2025', '2021/', '2025/2021'), text),
    place: id,
    subject: bilingual,
    names: fc.record({ zh: fc.array(text), en: fc.array(text) }, optional),
    relations: fc.array(fc.record({ type: fc.constantFrom(...RELATION_TYPES), to: id }), {
      maxLength: 2,
    }),
    source: fc.record({
      section: id,
      paragraph: fc.oneof(fc.integer({ min: -1, max: 3 }), number),
      sentence: fc.integer({ min: 0, max: 3 }),
      asWritten: text,
    }),
  },
  { requiredKeys: ['id', 'kind', 'label', 'source'] },
);

const base = fc.record(
  {
    factq: fc.constantFrom<unknown>(1, 1, 1, 2, '1'),
    report: fc.record(
      {
        id,
        title: bilingual,
        publisher: bilingual,
        published: fc.constantFrom('2022-01-15', '2022-01-15T08:00:00+08:00', 'x'),
        period: fc.constantFrom('2021', '2021/2022', 'x'),
        place: id,
        language: fc.constantFrom('zh-CN', 'en', 'x y'),
      },
      { requiredKeys: ['id', 'title'] },
    ),
    sections: fc.array(fc.record({ id, gist: bilingual }), { maxLength: 3 }),
    places: fc.dictionary(id, fc.record({ zh: fc.array(text), within: id }, optional)),
    terms: fc.dictionary(id, fc.record({ zh: fc.array(text), broader: fc.array(id) }, optional)),
    units: fc.dictionary(text, fc.record({ dimension: text, words: fc.array(text) }, optional)),
    facts: fc.array(fact, { maxLength: 4 }),
    notFigures: fc.array(fc.record({ asWritten: text, reason: text }), { maxLength: 2 }),
  },
  { requiredKeys: ['factq', 'report', 'facts'] },
);

/** Expects that a text is either valid and loads, or is refused by both with the same place. */
async function agree(yaml: string): Promise<void> {
  const { base: valid, problems } = validate(yaml, 'f');
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(valid === undefined).toBe(errors.length > 0);
  const loaded = await loadBase('f', async () => Buffer.from(yaml)).catch((error) => error);
  if (valid) expect(loaded).toEqual(valid);
  else {
    expectToldInBoth(loaded);
    expect(loaded.position).toMatchObject({ file: 'f', line: expect.any(Number) });
  }
}

vi.setConfig({ testTimeout: PATIENCE });

describe('a base', () => {
  it('of any structure is valid and loads, or is refused with a place', () =>
    fc.assert(
      fc.asyncProperty(base, fc.boolean(), async (data, asJson) => {
        await agree(asJson ? JSON.stringify(data, null, 1) : stringify(data));
      }),
      runs(0.3),
    ));

  it('that is the shipped one with some bytes changed is valid, or is refused', () => {
    const change = fc.record({
      at: fc.nat(SHIPPED.length - 1),
      remove: fc.nat(40),
      insert: fc.oneof(
        fc.uint8Array({ maxLength: 4 }),
        fc
          .constantFrom(
            '\n',
            '  ',
            '\t',
            '- ',
            ': ',
            '"',
            '}',
            '[',
            '&a ',
            '*a',
            '# ',
            '|',
            '>',
            '?',
            '元',
          )
          .map((sign) => Buffer.from(sign)),
      ),
    });
    return fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        let bytes: Uint8Array = SHIPPED;
        for (const { at, remove, insert } of changes) {
          bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
        }
        let decoded: string;
        try {
          decoded = decodeUtf8(bytes, 'f');
        } catch (error) {
          expectToldInBoth(error);
          return;
        }
        await agree(decoded);
      }),
      runs(0.02),
    );
  });
});

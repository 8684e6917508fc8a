import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeManuscript } from '../../src/manuscript/encode-manuscript.ts';
import type { Manuscript } from '../../src/manuscript/manuscript.ts';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import { expectToldInBoth } from '../lang/told-in-both.ts';
import { read } from './read.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

/** Private characters to which no bytes of GB 18030 lead: its last edition gives their codes away. */
const UNCODED = /[\uE5E5\uE78D-\uE796\uE81E\uE826\uE82B\uE82C\uE832\uE843\uE854\uE864]/g;

describe('the encoding of a draft', () => {
  test.each([
    ['UTF-8', bytes(0xe5, 0xa4, 0x9a, 0xe5, 0x85, 0x83), 'utf-8', undefined],
    [
      'UTF-8 with a mark',
      bytes(0xef, 0xbb, 0xbf, 0xe5, 0xa4, 0x9a, 0xe5, 0x85, 0x83),
      'utf-8',
      true,
    ],
    ['GB18030', bytes(0xb6, 0xe0, 0xd4, 0xaa), 'gb18030', undefined],
    ['GB18030 with a mark', bytes(0x84, 0x31, 0x95, 0x33, 0xb6, 0xe0, 0xd4, 0xaa), 'gb18030', true],
    ['UTF-16 with a mark', bytes(0xff, 0xfe, 0x1a, 0x59, 0x43, 0x51), 'utf-16le', true],
    [
      'UTF-16 with a mark, high byte first',
      bytes(0xfe, 0xff, 0x59, 0x1a, 0x51, 0x43),
      'utf-16be',
      true,
    ],
  ] as const)('is detected: %s', async (_name, content, encoding, hasMark) => {
    const manuscript = await readManuscript(content, 'draft.txt');
    expect(manuscript).toMatchObject({ encoding, source: '多元', text: '多元' });
    expect(manuscript.hasMark).toBe(hasMark);
    expect(Buffer.from(encodeManuscript(manuscript, '多元'))).toEqual(Buffer.from(content));
  });

  test.each(['gb18030', 'GBK', 'gb2312', 'GB_2312-80'])('may be named: %s', async (encoding) => {
    const manuscript = await readManuscript(bytes(0xc2, 0xa9), 'draft.txt', { encoding });
    expect(manuscript).toMatchObject({ encoding: 'gb18030', source: '漏' });
  });

  test.each(['latin1', 'shift_jis', 'klingon', ''])('is refused: %j', async (encoding) => {
    await expect(readManuscript(bytes(0x61), 'draft.txt', { encoding })).rejects.toMatchObject({
      code: 'usage',
      hint: expect.stringContaining('gb18030'),
    });
  });

  test('comes back for every character of Unicode', () => {
    const all: string[] = [];
    for (let point = 1; point < 0x110000; point++)
      if (point < 0xd800 || point > 0xdfff) all.push(String.fromCodePoint(point));
    const source = all.join('').replace(UNCODED, '');
    for (const encoding of ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const) {
      const encoded = encodeManuscript(manuscriptIn(encoding), source);
      expect(new TextDecoder(encoding, { ignoreBOM: true }).decode(encoded) === source).toBe(true);
    }
  });

  test('comes back as the same bytes for every pair of bytes but doubles', () => {
    const changed: string[] = [];
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) {
        const pair = bytes(lead, trail);
        const text = new TextDecoder('gb18030').decode(pair);
        if (text.length !== 1 || text === '\uFFFD') continue;
        const encoded = Buffer.from(encodeManuscript(manuscriptIn('gb18030'), text));
        if (!encoded.equals(pair)) changed.push(Buffer.from(pair).toString('hex'));
      }
    expect(changed).toEqual(['a3a0']);
  });
});

function manuscriptIn(encoding: Manuscript['encoding']): Manuscript {
  return { name: '-', format: 'text', encoding, source: '', text: '', inSource: Number };
}

const NO_DRAFTS: readonly (readonly [
  name: string,
  content: Uint8Array,
  place: object,
  message: string,
])[] = [
  ['an empty file', bytes(), {}, 'it is empty'],
  ['a null byte', bytes(0x61, 0x0a, 0xe5, 0x85, 0x83, 0), { line: 2, column: 2 }, 'a null byte'],
  [
    'broken UTF-8',
    bytes(0xef, 0xbf, 0xbd, 0x0a, 0x61, 0xff),
    { line: 2, column: 2 },
    'UTF-8 or GB18030',
  ],
  [
    'broken UTF-8 with a mark',
    bytes(0xef, 0xbb, 0xbf, 0x61, 0xff),
    { line: 1, column: 2 },
    'UTF-8',
  ],
  [
    'control characters',
    bytes(0x61, 0x81, 0x81, 0x01),
    { line: 1, column: 3 },
    'a control character',
  ],
  ['half a character of UTF-16', bytes(0xff, 0xfe, 0x43), {}, 'utf-16le'],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), { line: 2 }, 'binary'],
];

describe('what is no draft is refused with its place', () => {
  for (const [name, content, place, message] of NO_DRAFTS)
    test.each(['draft.md', 'draft.html', 'draft', '-'])(`${name}: %s`, async (file) => {
      await expect(readManuscript(content, file)).rejects.toMatchObject({
        code: 'unreadable',
        message: expect.stringContaining(message),
        hint: expect.any(String),
        position: { file, ...place },
      });
    });

  test.each([
    ['half a character of UTF-16', bytes(0xff, 0xfe, 0x43)],
    ['nothing', bytes()],
    ['a null byte', bytes(0x61, 0)],
  ])('stdin with %s is told to be text, of no file and no option', async (_, content) => {
    const { words } = await readManuscript(content, '-').catch((error) => error);
    expect(words).toMatchObject({ en: { file: 'standard input' }, zh: { file: '标准输入' } });
    expect(words.en.hint).toMatch(/^Pipe /);
    expect(words.zh.message + words.zh.hint).not.toMatch(/文件是|指定|--encoding/);
  });

  test('in a named encoding too', async () => {
    const content = bytes(0x61, 0x0a, 0xb6, 0xe0);
    await expect(readManuscript(content, 'a.txt', { encoding: 'utf8' })).rejects.toMatchObject({
      code: 'unreadable',
      position: { file: 'a.txt', line: 2, column: 1 },
    });
  });
});

test.each([
  ['a.md', 16],
  ['a.html', 64],
])('%s is refused above %i MiB', async (name, mebibytes) => {
  const content = new Uint8Array(mebibytes * 1024 * 1024 + 1);
  await expect(readManuscript(content, name)).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringContaining(`larger than ${mebibytes} MiB`),
    hint: expect.any(String),
  });
});

test('whatever the bytes and the name, a draft is read or refused with a hint', async () => {
  const names = fc.constantFrom('a', 'a.md', 'a.html', 'a.docx', '-');
  const starts = fc.constantFrom('', 'PK\x03\x04', '\xff\xfe', '\xfe\xff', '<html>', '---\n');
  const content = fc.tuple(starts, fc.uint8Array({ maxLength: 200 }));
  await fc.assert(
    fc.asyncProperty(names, content, async (name, [start, rest]) => {
      const all = Buffer.concat([Buffer.from(start, 'latin1'), rest]);
      await readManuscript(all, name).catch((error) => {
        expect(error).toMatchObject({ name: 'FactqError', code: 'unreadable' });
        expect(error.hint).toMatch(/\.$/);
        expectToldInBoth(error);
      });
    }),
  );
});

test('a text without markup is its own text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (words) => {
      fc.pre(!/\0|^\uFEFF/.test(words) && !words.startsWith('PK\x03\x04'));
      const { source, text, inSource } = await read(words, 'draft.txt');
      expect([source, text, inSource(1)]).toEqual([words, words, 1]);
    }),
  );
});

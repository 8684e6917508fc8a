import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corrected } from '../../src/manuscript/corrected.ts';
import { encodeManuscript } from '../../src/manuscript/encode-manuscript.ts';
import { spanInSource } from '../../src/manuscript/span-in-source.ts';
import { places, read } from './read.ts';

/** Words without markup, that a reader sees as they are written. */
const words = fc
  .array(fc.constantFrom('低保', '615元', '5658', '约', 'nearly 57,000', '，', '𠮷', 'é', '%'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));

const MARKDOWN = [
  '**',
  '*',
  '_',
  '~~',
  '`',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '  \n',
  '\n> ',
  '\n\n- ',
  '\n1. ',
  '\n# ',
  '\n\n    ',
  '\t',
  ' | ',
  '\n|-|-|\n',
  '|',
  '[',
  '](a.b)',
  '[^1]',
  '\n\n[^1]: ',
  '![',
  '<b>',
  '</b>',
  '\n\n<div>',
  '</div>\n\n',
  '<!--',
  '-->',
  '&amp;',
  '&#20803;',
  '\\',
  '\\*',
  '\n---\n',
  '\n```\n',
  '<http://a.b>',
  '　',
  ' ',
];
const HTML = [
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<td>',
  '<tr>',
  '</table>',
  '<br>',
  '<pre>',
  '</pre>',
  '<sup>',
  '<script>',
  '</script>',
  '<template>',
  '</template>',
  '<!--',
  '-->',
  '<a b="',
  '">',
  '<',
  '>',
  '&',
  '&amp;',
  '&#20803;',
  '&nbsp',
  '\n',
  '\r\n',
  '  ',
];

const FORMATS = [
  ['a.txt', [' ', '\n', '\r\n', '*', '<b>', '&amp;']],
  ['a.md', MARKDOWN],
  ['a.html', HTML],
] as const;

describe.each(FORMATS)('a draft named %s made of pieces', (name, markup) => {
  const source = fc
    .array(fc.oneof(words, fc.constantFrom(...markup)), { minLength: 1, maxLength: 30 })
    .map((parts) => parts.join(''));

  test('leads back to its source, and never backwards', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (draft) => {
        const manuscript = await read(draft, name);
        const found = places(manuscript);
        expect(manuscript.source).toBe(draft);
        expect(found).toEqual(found.toSorted((one, other) => one - other));
        expect(found.every((at) => at >= 0 && at <= draft.length)).toBe(true);
      }),
    );
  });

  test('has the same words in its source as in its text', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (draft) => {
        const manuscript = await read(draft, name);
        for (const { 0: word, index } of manuscript.text.matchAll(
          /[0-9]+|[低保约]+|[A-Za-z]{3,}|𠮷/g,
        )) {
          const { start, end } = spanInSource(manuscript, {
            start: index,
            end: index + word.length,
          });
          const letters = draft.slice(start, end);
          if (end - start === word.length) expect(letters).toBe(word);
          for (const [at, letter] of [...word.matchAll(/./gu)].map(
            (one) => [one.index, one[0]] as const,
          ))
            expect(draft.startsWith(letter, manuscript.inSource(index + at))).toBe(true);
        }
      }),
    );
  });

  test('comes out byte for byte where nothing is corrected', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (draft) => {
        const manuscript = await read(draft, name);
        const written = encodeManuscript(manuscript, corrected(manuscript, []));
        expect(new TextDecoder().decode(written)).toBe(draft);
      }),
    );
  });
});

test.each(['a.md', 'a.html'])(
  'any text at all is read as %s, and leads back to it',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (draft) => {
        fc.pre(!/\0|^\uFEFF/.test(draft) && !draft.startsWith('PK\x03\x04'));
        const manuscript = await read(draft, name);
        const found = places(manuscript);
        expect(found).toEqual(found.toSorted((one, other) => one - other));
      }),
    );
  },
);

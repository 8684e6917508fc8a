import { describe, expect, it } from 'vitest';
import type { Wording } from '../../src/lang/lang.ts';
import { PAGE_WORDS } from '../../src/remarks/html/page-words.ts';
import { REMARK_WORDS } from '../../src/remarks/remark-words.ts';
import { rulesIn } from '../../src/remarks/sarif/rules.ts';

/** Each word by its path; functions are called with numbers, or names where they take these. */
function flat(words: unknown, path = ''): [path: string, word: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String(words('refuted', 2))]];
  return Object.entries(words as object).flatMap(([key, value]) => flat(value, `${path}.${key}`));
}

const WORDINGS: [name: string, wording: Wording<unknown>][] = [
  ['remarks', REMARK_WORDS],
  ['page', PAGE_WORDS],
  [
    'rules',
    { en: rulesIn('en').map(({ help }) => help), zh: rulesIn('zh').map(({ help }) => help) },
  ],
];

describe.each(WORDINGS)('the words of the %s', (_, { en, zh }) => {
  it('are the same in both languages', () => {
    expect(flat(zh).map(([path]) => path)).toEqual(flat(en).map(([path]) => path));
  });

  it('hold no English in Chinese, and no Chinese in English', () => {
    const names = /factq|refuted/g;
    expect(flat(zh).filter(([, word]) => /[A-Za-z]/.test(word.replace(names, '')))).toEqual([]);
    expect(flat(en).filter(([, word]) => /[\u3000-\u9fff\uff00-\uffef]/.test(word))).toEqual([]);
  });

  it('use the full-width punctuation of Chinese', () => {
    expect(flat(zh).filter(([, word]) => /[\p{Script=Han}][,:;()!?]/u.test(word))).toEqual([]);
  });
});

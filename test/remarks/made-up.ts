import fc from 'fast-check';
import { validate } from '../../src/base/validate.ts';
import type { Judged, Label, Subject, Verdict } from '../../src/check/verdict.ts';
import type { Manuscript } from '../../src/manuscript/manuscript.ts';
import { type Collection, collectionOf } from '../../src/model/collection.ts';
import type { Checked } from '../../src/remarks/checked.ts';
import { SOUND } from '../base/sound.ts';
import { LIVE_TEXT } from '../render/nasty-views.ts';

/** The small base of the tests as a collection. */
export const COLLECTION: Collection = collectionOf(validate(SOUND, 'sound.yaml').base!);

/** A verdict that the base would give. */
export const REFUTED: Verdict = {
  verdict: 'refuted',
  reason: 'value',
  report: '615元/月/人',
  facts: ['relief.standard'],
  remark: 'the figure is that of relief.fund',
  suggestion: '615元',
  explanation: {
    formula: '615元 × 12 = 7380元',
    runnerUp: { fact: 'relief.fund', report: '49.97亿元' },
    steps: ['The clause speaks of a fund.', '625 is not 615.'],
  },
};

/** A figure as the report has it. */
export const SUPPORTED: Verdict = {
  verdict: 'supported',
  match: 'exact',
  report: '近300家',
  facts: ['relief.homes'],
};

/** A figure of which the report does not speak. */
export const NEI: Verdict = { verdict: 'nei', facts: [] };

/** A draft of plain text. */
export function plain(source: string, name = 'draft.txt'): Manuscript {
  return {
    name,
    format: 'text',
    encoding: 'utf-8',
    source,
    text: source,
    inSource: (offset) => offset,
  };
}

/** A draft whose texts, given in order, have the given verdicts. */
export function checked(
  source: string,
  verdicts: readonly (readonly [text: string, verdict: Verdict, what?: Subject])[],
  name?: string,
): Checked {
  let at = 0;
  const judged = verdicts.map(([text, verdict, what = 'figure']): Judged => {
    const start = source.indexOf(text, at);
    if (start < 0) throw new Error(`not there: ${text}`);
    at = start + text.length;
    return { what, text, start, end: at, ...verdict };
  });
  return { manuscript: plain(source, name), judged };
}

const BY_LABEL: Readonly<Record<Label, Verdict>> = {
  refuted: REFUTED,
  supported: SUPPORTED,
  nei: NEI,
};

/** Text that tries to get out of every format: markup, commands, control and bidi characters. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        LIVE_TEXT,
        '</p><script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onfocus='x",
        '<!--',
        ']]>',
        '&lt;&#60;',
        '\n::error file=x::y',
        '::set-output name=a::b',
        '%0A%25,:',
        '\r\n',
        '\u001b]0;x\u0007',
        '\u202e\u2066',
        '625元',
        '\t',
        '𠮷👨‍👩‍👧',
        '={1+1}',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join('').replace(/\p{Surrogate}/gu, ''))
  .filter((text) => text !== '');

/** Drafts of hostile text in which stretches, some of them overlapping, are judged. */
export const hostileDraft: fc.Arbitrary<Checked> = fc
  .record({
    name: hostileText,
    source: hostileText,
    words: hostileText,
    cuts: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 20 })), { maxLength: 6 }),
    labels: fc.array(fc.constantFrom<Label>('refuted', 'supported', 'nei'), {
      minLength: 6,
      maxLength: 6,
    }),
  })
  .map(({ name, source, words, cuts, labels }) => {
    const spans = cuts
      .map(([start, length]) => [start % source.length, length] as const)
      .map(([start, length]) => ({ start, end: Math.min(source.length, start + length) }))
      .sort((a, b) => a.start - b.start);
    const judged = spans.map(({ start, end }, at): Judged => {
      const verdict = BY_LABEL[labels[at]!];
      return {
        ...verdict,
        what: 'figure',
        text: source.slice(start, end),
        start,
        end,
        ...(verdict.verdict === 'refuted' && {
          report: words,
          remark: words,
          suggestion: words,
          explanation: { formula: words, steps: [words] },
        }),
      };
    });
    return { manuscript: plain(source, name), judged };
  });

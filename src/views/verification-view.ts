import type { Lang, Wording } from '../lang/lang.ts';
import type { Block, View } from '../render/view.ts';
import type { Verification, VerifyProblem } from '../verify/verification.ts';

const FLAT = ['code', 'fact', 'expression', 'line', 'column', 'message', 'hint'] as const;

const WORDS: Wording<{
  facts: string;
  ofFacts: (inPlace: number, facts: number) => string;
  numerals: string;
  ofNumerals: (numerals: number, covered: number, notFigures: number) => string;
  result: string;
  ok: string;
  bad: (count: number) => string;
}> = {
  en: {
    facts: 'facts',
    ofFacts: (inPlace, facts) => `${inPlace} of ${facts} stand where they say`,
    numerals: 'numerals',
    ofNumerals: (numerals, covered, notFigures) =>
      `${covered} of ${numerals} belong to facts, ${notFigures} are listed as no figures`,
    result: 'result',
    ok: 'base and report agree',
    bad: (count) => `${count} ${count === 1 ? 'problem' : 'problems'}`,
  },
  zh: {
    facts: '事实',
    ofFacts: (inPlace, facts) => `${facts}条中${inPlace}条位置无误`,
    numerals: '数字',
    ofNumerals: (numerals, covered, notFigures) =>
      `${numerals}处中${covered}处属于事实，${notFigures}处列为非数据`,
    result: '结果',
    ok: '数据与报告一致',
    bad: (count) => `${count}个问题`,
  },
};

/** How a base and the text of its report agree; `file` is the text's, for positions. */
export function verificationView(verification: Verification, file: string, lang: Lang): View {
  const { counts, problems, ok } = verification;
  const words = WORDS[lang];
  return {
    data: verification,
    records: { fields: FLAT, rows: problems.map(flat) },
    blocks: [
      ...problems.map((problem) => problemBlock(problem, file)),
      {
        type: 'pairs',
        rows: [
          [words.facts, words.ofFacts(counts.inPlace, counts.facts)],
          [words.numerals, words.ofNumerals(counts.numerals, counts.covered, counts.notFigures)],
          [
            words.result,
            [{ text: ok ? words.ok : words.bad(problems.length), tone: ok ? 'good' : 'bad' }],
          ],
        ],
      },
    ],
  };
}

function flat({ code, fact, expression, place, message, hint }: VerifyProblem) {
  const cells = { code, fact, expression, line: place?.line, column: place?.column, message, hint };
  return FLAT.map((field) => cells[field] ?? null);
}

function problemBlock({ code, fact, message, hint, place }: VerifyProblem, file: string): Block {
  const where = place ? `${file}:${place.line}:${place.column} ` : `${file} `;
  return {
    type: 'text',
    text: [
      { text: where, tone: 'strong' },
      ...(fact === undefined ? [] : [{ text: `${fact}: `, tone: 'id' as const }]),
      { text: message },
      { text: ` [${code}]\n  ${hint}`, tone: 'dim' },
    ],
  };
}

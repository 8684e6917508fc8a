import type { Problem } from '../base/problem.ts';
import { PROBLEM_FIELDS } from '../base/problem-fields.ts';
import type { Lang, Wording } from '../lang/lang.ts';
import type { Block, View } from '../render/view.ts';

const WORDS: Wording<{
  valid: string;
  counts: (errors: number, warnings: number) => string;
  severity: Readonly<Record<Problem['severity'], string>>;
}> = {
  en: {
    valid: 'valid',
    counts: (errors, warnings) => `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
    severity: { error: 'error', warning: 'warning' },
  },
  zh: {
    valid: '有效',
    counts: (errors, warnings) => `${errors}个错误，${warnings}个警告`,
    severity: { error: '错误', warning: '警告' },
  },
};

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** What validating found in each file, as a compiler reports it: place, what is wrong, how to mend. */
export function problemsView(
  files: readonly { file: string; problems: readonly Problem[] }[],
  lang: Lang,
): View {
  const records = files.flatMap(({ problems }) => problems.map(record));
  return {
    data: records,
    records: {
      fields: PROBLEM_FIELDS,
      rows: records.map((each) => PROBLEM_FIELDS.map((field) => each[field])),
    },
    blocks: files.flatMap(({ file, problems }) => fileBlocks(file, problems, lang)),
  };
}

function record({ code, severity, message, hint, position: { file, line, column } }: Problem) {
  return { file, line, column, severity, code, message, hint };
}

function fileBlocks(file: string, problems: readonly Problem[], lang: Lang): Block[] {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const words = WORDS[lang];
  const verdict =
    problems.length === 0 ? words.valid : words.counts(errors, problems.length - errors);
  return [
    ...problems.map((problem) => problemBlock(problem, words.severity[problem.severity])),
    {
      type: 'text',
      text: [{ text: `${file}: ` }, { text: verdict, tone: errors > 0 ? 'bad' : 'good' }],
    },
  ];
}

function problemBlock({ code, severity, message, hint, position }: Problem, called: string): Block {
  const place = `${position.file}:${position.line}:${position.column}`;
  return {
    type: 'text',
    text: [
      { text: `${place} `, tone: 'strong' },
      { text: called, tone: severity === 'error' ? 'bad' : 'warn' },
      { text: ` ${message} ` },
      { text: `[${code}]`, tone: 'dim' },
      { text: `\n  ${hint}`, tone: 'dim' },
    ],
  };
}

import type { Lang } from '../lang/lang.ts';
import type { FactBase } from '../model/fact-base.ts';
import { examine } from './examine.ts';
import type { Finding, Problem } from './problem.ts';
import { placer } from './yaml-place.ts';

/** A text of more problems than this is not worth reading to its end. */
const MOST_PROBLEMS = 200;

/** A checked text: its base, complete with defaults, where no error is found. */
export interface Validation {
  base?: FactBase;
  problems: Problem[];
}

/**
 * Checks a fact base and names all problems at once, in order of the file. `file` is only its name
 * for the positions, `lang` the language of messages and hints. Warnings leave the base usable.
 *
 * Of more than 200 problems the first 200 errors are given, then warnings; a last problem,
 * `too-many`, says how many more were found. Of broken YAML the first 20 errors are given. A text of
 * more than 2 million characters is refused unless its facts can be read one by one, and one whose
 * shape is wrong in more than 10,000 places is not looked at further, so that memory and time have a
 * limit whatever the file holds.
 */
export function validate(text: string, file: string, lang: Lang = 'en'): Validation {
  const { base, findings } = examine(text);
  const placeAt = placer(text);
  const problems = [...shown(findings), ...omitted(findings)].map(
    ({ code, severity, message, hint, offset }): Problem => ({
      code,
      severity,
      message: message[lang],
      hint: hint[lang],
      position: { file, ...placeAt(offset) },
    }),
  );
  return base ? { base, problems } : { problems };
}

function shown(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_PROBLEMS) return findings;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return [...errors, ...warnings].slice(0, MOST_PROBLEMS).sort((a, b) => a.offset - b.offset);
}

function omitted(findings: readonly Finding[]): Finding[] {
  const more = findings.length - MOST_PROBLEMS;
  if (more <= 0) return [];
  return [
    {
      code: 'too-many',
      severity: findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
      message: {
        en: `${more} more ${more === 1 ? 'problem is' : 'problems are'} left out`,
        zh: `另有${more}个问题未列出`,
      },
      hint: { en: 'Mend these first.', zh: '请先改正这些问题。' },
      offset: findings.at(-1)!.offset,
    },
  ];
}

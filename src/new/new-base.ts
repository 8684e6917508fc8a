import { complete } from '../base/complete.ts';
import { FactqError } from '../errors.ts';
import type { FactBase } from '../model/fact-base.ts';
import { factBaseSchema } from '../model/schema.ts';
import { outlineOf } from '../verify/outline.ts';
import type { Verification } from '../verify/verification.ts';
import { verify } from '../verify/verify.ts';
import { baseDocument } from './base-document.ts';
import { type Content, factsOf } from './facts-of.ts';
import { type Frame, frameOf } from './frame.ts';
import { placeKey } from './proposal.ts';

/** What is known of a report before its text is read. */
export interface NewBaseOptions {
  /** Id of the report: lower-case words joined by `-`. */
  id: string;
  /** SHA-256 of the file the text was read from, in lower-case hexadecimal digits. */
  sha256: string;
  /** BCP 47 tag; by default `zh` or `en`, whichever the text is written in. */
  lang?: string | undefined;
  /** Title as the text prints it; by default the line that is most likely it. */
  title?: string | undefined;
}

/**
 * Starts a fact base for a report from its text, as YAML: every figure and day that `check` would
 * find is proposed as a fact with where it stands, every other numeral is listed in `notFigures`,
 * and what a person must fill in says TODO. The base is valid (with warnings), and `verify` finds
 * that it agrees with the text.
 *
 * @throws FactqError `usage` where the text is blank or the id is none.
 *
 * @example
 * newBase('Sales\n\nThe shop sold 615 lamps in 2024.', { id: 'shop', sha256 });
 */
export function newBase(text: string, { id, sha256, lang, title }: NewBaseOptions): string {
  checkId(id);
  const plain = text.normalize('NFC');
  if (plain.trim() === '') {
    throw new FactqError(
      'usage',
      { en: 'the text is blank', zh: '文本是空白的' },
      { hint: { en: 'Give the text of a report.', zh: '请给出报告的文本。' } },
    );
  }
  const { frame, tongue, year } = frameOf(plain, { id, sha256, lang, title });
  const { passages } = outlineOf(plain, baseOf(frame, NOTHING));
  const { language } = frame.report;
  const refused = new Set<string>();
  for (;;) {
    const content = factsOf(passages, { language, year, refused }, tongue);
    const objections = refusedBy(verify(baseOf(frame, content), plain, sha256), content);
    if (objections.length === 0) return baseDocument({ ...frame, ...content });
    for (const objection of objections) refused.add(objection);
  }
}

const NOTHING: Content = { facts: [], notFigures: [] };

function baseOf(frame: Frame, { facts, notFigures }: Content): FactBase {
  return complete({
    factq: 1,
    ...frame,
    facts: facts.map(({ fact }) => fact),
    notFigures: [...notFigures],
  });
}

/** Places of facts that verify has something against: the sentence does not bear a unit out. */
function refusedBy({ problems }: Verification, { facts }: Content): string[] {
  const ids = new Set(problems.map(({ fact }) => fact));
  return facts.filter(({ fact }) => ids.has(fact.id)).map(({ fact }) => placeKey(fact.source));
}

function checkId(id: string): void {
  if (factBaseSchema.shape.report.shape.id.safeParse(id).success) return;
  throw new FactqError(
    'usage',
    { en: `"${id}" cannot be the id of a report`, zh: `“${id}”不能作为报告的编号` },
    {
      hint: {
        en: 'Use lower-case words joined by "-", such as annual-report-2024.',
        zh: '请用以-连接的小写单词，如annual-report-2024。',
      },
    },
  );
}

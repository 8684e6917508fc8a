import { extract } from '../figures/extract.ts';
import type { FactBase } from '../model/fact-base.ts';
import { unitSet } from '../quantity/unit.ts';
import { type Context, decide } from './decide.ts';
import { draftOf } from './draft.ts';
import { mentionsIn } from './mentions.ts';
import { pairedTerms } from './respectively.ts';
import { structureOf } from './structure.ts';
import { subjectsOf } from './subjects.ts';
import type { Judged } from './verdict.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * Judges every figure of a draft against a fact base, in order of the draft. Figures that may state
 * no quantity worth judging are dropped where no fact speaks of them.
 */
export function check(text: string, base: FactBase): Judged[] {
  const units = unitSet(base.units);
  const subjects = subjectsOf(base);
  const draft = draftOf(
    text,
    structureOf(text),
    extract(text, units),
    mentionsIn(text, vocabularyOf(base)),
  );
  const context: Context = { base, units, subjects, draft, paired: pairedTerms(draft, subjects) };
  return draft.extraction.figures
    .map((figure) => ({ figure, verdict: decide(context, figure) }))
    .filter(({ figure, verdict }) => !(figure.weak && verdict.verdict === 'nei'))
    .map(({ figure: { text, start, end }, verdict }): Judged => {
      return { what: 'figure', text, start, end, ...verdict };
    });
}

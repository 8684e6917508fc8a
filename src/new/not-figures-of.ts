import type { NotFigure } from '../model/fact-base.ts';
import { numeralsIn, occurrencesIn } from '../verify/passage.ts';
import type { Leftover } from './leftover.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/**
 * The entries for all that is left over in the sentences of a report. What is left over in several
 * is one entry for the whole report, unless that would hide a figure somewhere.
 */
export function notFiguresOf(sentences: readonly SentenceFacts[]): NotFigure[] {
  const times = new Map<string, number>();
  for (const leftover of sentences.flatMap(({ leftovers }) => leftovers))
    times.set(keyOf(leftover), (times.get(keyOf(leftover)) ?? 0) + 1);
  const everywhere = new Map<string, NotFigure>();
  const entries = sentences.flatMap(({ passage: { place }, leftovers }) =>
    leftovers.map((leftover): NotFigure => {
      const shared = everywhere.get(keyOf(leftover));
      if (shared) return shared;
      if (times.get(keyOf(leftover))! > 1 && hidesNothing(leftover, sentences)) {
        everywhere.set(keyOf(leftover), leftover);
        return leftover;
      }
      const { section, paragraph, sentence } = place;
      return { ...leftover, section, paragraph, sentence };
    }),
  );
  return [...new Set(entries)];
}

function keyOf({ asWritten, reason }: Leftover): string {
  return `${asWritten}\n${reason}`;
}

function hidesNothing({ asWritten }: Leftover, sentences: readonly SentenceFacts[]): boolean {
  return sentences.every(({ passage, covered }) =>
    occurrencesIn(passage, asWritten).every((span) =>
      [...numeralsIn(passage, span)].every((numeral) => !covered.has(numeral)),
    ),
  );
}

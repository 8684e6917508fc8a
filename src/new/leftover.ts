import type { Span } from '../text/sentences.ts';
import { numeralsIn, occurrencesIn, type Passage } from '../verify/passage.ts';
import { type Aside, asidesIn } from './aside.ts';

/** A stretch of a sentence that is listed in `notFigures`. */
export interface Leftover {
  asWritten: string;
  reason: string;
}

/** How far an expression may grow to each side to be told from the figures of its sentence. */
const MOST_CONTEXT = 12;
/** Half of a character outside the basic plane at an end. */
const CUT_PAIR = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/;
const CUT_WORD = /^[a-z]{2}$/i;
const UNSURE = 'TODO why it is no figure';

/**
 * Entries that account for the numerals of a passage which no fact covers. They cover no numeral
 * of a fact: where the bare expression would, it is given with words around it. Undefined where even
 * that cannot keep them apart.
 */
export function leftoversOf(
  passage: Passage,
  covered: ReadonlySet<Span>,
  apart: readonly Aside[],
): Leftover[] | undefined {
  const stretches = [...apart, ...asidesIn(passage.text)];
  const done = new Set<Span>(covered);
  const found: Leftover[] = [];
  for (const numeral of passage.numerals) {
    if (done.has(numeral)) continue;
    const fitting = stretches.filter(
      ({ span }) => span.start <= numeral.start && span.end >= numeral.end,
    );
    const tries = [...fitting, { span: numeral, reason: UNSURE }];
    const entry = firstApart(passage, tries, covered);
    if (!entry) return undefined;
    found.push(entry.leftover);
    for (const other of entry.covers) done.add(other);
  }
  return found;
}

function firstApart(
  passage: Passage,
  tries: readonly Aside[],
  covered: ReadonlySet<Span>,
): { leftover: Leftover; covers: Set<Span> } | undefined {
  for (const { span, reason } of tries) {
    const covers = coversAlone(passage, span, covered);
    if (covers) return { leftover: { asWritten: textAt(passage, span), reason }, covers };
  }
  const { span, reason } = tries.at(-1)!;
  for (const grown of growing(passage.text, span)) {
    const covers = coversAlone(passage, grown, covered);
    if (covers) return { leftover: { asWritten: textAt(passage, grown), reason }, covers };
  }
  return undefined;
}

/** The numerals an expression covers wherever it stands, unless one of them is a fact's. */
function coversAlone(
  passage: Passage,
  span: Span,
  covered: ReadonlySet<Span>,
): Set<Span> | undefined {
  const standing = occurrencesIn(passage, textAt(passage, span));
  if (!standing.some(({ start }) => start === span.start)) return undefined;
  const covers = new Set(standing.flatMap((one) => [...numeralsIn(passage, one)]));
  return [...covers].some((numeral) => covered.has(numeral)) ? undefined : covers;
}

/** Wider and wider stretches around one, of whole words, without blanks at their ends. */
function* growing(text: string, { start, end }: Span): Generator<Span> {
  for (let more = 1; more <= 2 * MOST_CONTEXT; more++) {
    for (let before = 0; before <= more; before++) {
      const grown = { start: start - before, end: end + more - before };
      if (grown.start < 0 || grown.end > text.length) continue;
      const words = text.slice(grown.start, grown.end);
      const cuts = [grown.start, grown.end].some((at) => CUT_WORD.test(text.slice(at - 1, at + 1)));
      if (words === words.trim() && !CUT_PAIR.test(words) && !cuts) yield grown;
    }
  }
}

function textAt({ text }: Passage, { start, end }: Span): string {
  return text.slice(start, end);
}

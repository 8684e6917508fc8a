import { codePointCounter } from '../text/code-points.ts';
import type { Span } from '../text/sentences.ts';
import { numeralsOf } from './numerals.ts';
import type { TextPlace } from './verification.ts';

/** A sentence or a heading of the report, with its numerals. */
export interface Passage {
  text: string;
  /** Place of its first character. */
  place: TextPlace;
  numerals: readonly Span[];
  /** The numeral at each offset that lies in one. */
  numeralAt: ReadonlyMap<number, Span>;
  /** Place in the report of an offset. */
  placeAt(offset: number): TextPlace;
}

/** Takes the numerals of a sentence or heading down. */
export function passageOf(text: string, place: TextPlace): Passage {
  const numerals = numeralsOf(text);
  const numeralAt = new Map<number, Span>();
  for (const numeral of numerals)
    for (let at = numeral.start; at < numeral.end; at++) numeralAt.set(at, numeral);
  const points = codePointCounter(text);
  const placeAt = (offset: number) => ({ ...place, column: place.column + points(offset) });
  return { text, place, numerals, numeralAt, placeAt };
}

/** The numerals that lie in a stretch of a passage, whole or in part. */
export function numeralsIn({ numeralAt }: Passage, { start, end }: Span): Set<Span> {
  const found = new Set<Span>();
  for (let at = start; at < end; at++) {
    const numeral = numeralAt.get(at);
    if (numeral) found.add(numeral);
  }
  return found;
}

/**
 * Where an expression stands in a passage, from left to right and without overlaps. It may not cut
 * through a numeral: 2个 does not stand in 12个.
 */
export function occurrencesIn(passage: Passage, expression: string): Span[] {
  const spans: Span[] = [];
  let at = passage.text.indexOf(expression);
  while (at >= 0) {
    const span = { start: at, end: at + expression.length };
    const whole = !cutsNumeral(passage, span.start) && !cutsNumeral(passage, span.end);
    if (whole) spans.push(span);
    at = passage.text.indexOf(expression, whole ? span.end : at + 1);
  }
  return spans;
}

function cutsNumeral({ numeralAt }: Passage, offset: number): boolean {
  const numeral = numeralAt.get(offset);
  return numeral !== undefined && numeral.start < offset;
}

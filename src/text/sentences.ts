/** A stretch of a text: offsets in UTF-16 code units, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Stops, and the closing quotes and brackets that still belong to the sentence. */
const STOP = /[。｡！？!?.]+[”’"'」』》〉）)】\]］]*/g;
const IDEOGRAPHIC_STOP = /[。｡！？]/;
const ABBREVIATIONS = new Set(
  'al approx art ave bros ca cf co corp dept dr ed eds esp est etc fig figs gen gov hon inc jr ltd max min mr mrs ms no nos op p para pp prof rev sec sen sr st vol vs jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** A lone capital or letters with points between them: J, U.S, p.m. */
const INITIALS = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;

/**
 * The sentences of a paragraph, Chinese or English, without the blanks around them. A sentence ends
 * at 。, ! or ?, or at a full stop that is followed by a blank and does not end an abbreviation, an
 * initial or a list number. What follows the last stop is a sentence too.
 */
export function sentencesOf(paragraph: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (!endsSentence(paragraph, start, match.index, end)) continue;
    spans.push({ start, end });
    start = end;
  }
  spans.push({ start, end: paragraph.length });
  return spans.map((span) => trimmed(paragraph, span)).filter(({ start, end }) => start < end);
}

function endsSentence(text: string, start: number, stop: number, end: number): boolean {
  const stops = text.slice(stop, end);
  if (IDEOGRAPHIC_STOP.test(stops)) return true;
  const [before = '', after = ''] = [text[stop - 1], text[end]];
  if (/[!?]/.test(stops)) return !(/[\w=/]/.test(before) && /[\w=/]/.test(after));
  if (after !== '' && !/\s/.test(after)) return false;
  if (/^\s+\p{Ll}/u.test(text.slice(end, end + 4))) return false;
  return stops.startsWith('..') || !isShortened(text, start, stop);
}

/** Whether the full stop at `stop` belongs to an abbreviation, an initial or a list number. */
function isShortened(text: string, start: number, stop: number): boolean {
  const lead = text.slice(start, Math.min(stop, start + 8));
  if (/^\s*(?:\d{1,3}|\p{L})$/u.test(lead)) return true;
  const tail = text.slice(Math.max(start, stop - 12), stop);
  const word = /(?<![\p{L}.])[\p{L}.]+$/u.exec(tail)?.[0] ?? '';
  return INITIALS.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}

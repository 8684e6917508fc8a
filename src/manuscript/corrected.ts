import type { Judged } from '../check/verdict.ts';
import type { Manuscript, ManuscriptFormat } from './manuscript.ts';
import { spanInSource } from './span-in-source.ts';

/** A stretch of the source and what is written instead. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * The source with every refuted text replaced by what the report suggests, in the format's own
 * notation. Only the characters that differ are touched, so that markup between them stays; all
 * else is as it was. Where two corrections overlap, the first is made.
 */
export function corrected(manuscript: Manuscript, judged: readonly Judged[]): string {
  const { source } = manuscript;
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, suggestion } of withoutOverlaps(judged)) {
    const edit = editOf(manuscript, start, end, suggestion);
    parts.push(source.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return parts.join('') + source.slice(done);
}

/** A judgement with what to write instead. */
export type Correctable = Judged & { suggestion: string };

/** The judgements that are corrected, in order of place: of those that overlap the first. */
export function withoutOverlaps(judged: readonly Judged[]): Correctable[] {
  let done = 0;
  return judged
    .filter(isCorrectable)
    .toSorted((one, other) => one.start - other.start)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}

function isCorrectable(one: Judged): one is Correctable {
  return one.verdict === 'refuted' && one.suggestion !== undefined && one.start < one.end;
}

function editOf(manuscript: Manuscript, start: number, end: number, suggestion: string): Edit {
  const written = manuscript.text.slice(start, end);
  const { head, tail } = commonEnds(written, suggestion);
  const from = start + head;
  const to = end - tail;
  const inFormat = ESCAPES[manuscript.format];
  const text = inFormat(suggestion.slice(head, suggestion.length - tail));
  if (from === to) return insertion(manuscript, from, text, head > 0);
  const span = spanInSource(manuscript, { start: from, end: to });
  return { ...span, text: text + markupBetween(manuscript, from, to) };
}

/** Text put in behind a character it shares stands inside the same markup as that. */
function insertion(manuscript: Manuscript, at: number, text: string, isBehind: boolean): Edit {
  const place = isBehind
    ? spanInSource(manuscript, { start: at - 1, end: at }).end
    : manuscript.inSource(at);
  return { start: place, end: place, text };
}

/** How many code units two texts share at their start and, behind that, at their end. */
function commonEnds(one: string, other: string): { head: number; tail: number } {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head++;
  if (isHighSurrogate(one, head - 1)) head--;
  let tail = 0;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  if (tail > 0 && isHighSurrogate(one, one.length - tail - 1)) tail--;
  return { head, tail };
}

function isHighSurrogate(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF]/.test(text.charAt(at));
}

/**
 * The markup inside a stretch of the text, which must stay where it opens or closes something
 * outside. In Markdown a mark and the like one that ends it go: nothing would be left between them.
 */
function markupBetween(manuscript: Manuscript, start: number, end: number): string {
  if (manuscript.format === 'text' || manuscript.format === 'docx') return '';
  const marks: string[] = [];
  for (let at = start; at + 1 < end; at++) {
    const { end: from } = spanInSource(manuscript, { start: at, end: at + 1 });
    const mark = manuscript.source.slice(from, manuscript.inSource(at + 1));
    if (manuscript.format === 'markdown' && mark !== '' && mark === marks.at(-1)) marks.pop();
    else if (mark !== '') marks.push(mark);
  }
  return marks.join('');
}

const ESCAPES: Readonly<Record<ManuscriptFormat, (text: string) => string>> = {
  text: String,
  docx: String,
  html: (text) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`),
  markdown: (text) => text.replace(/[\\`*_<>[\]|&]|~(?=~)/g, '\\$&'),
};

import type { Report } from '../model/fact-base.ts';
import { type BodyLine, bodyLines } from '../verify/body.ts';
import { headingsIn, isHeadingLike, isNumbered, isParagraph, markedLevel } from './headings.ts';

/** How a text is laid out: what stands around its body, and the headings in it. */
export interface Layout {
  /** The line that is most likely the title, where one is. */
  title?: string;
  /** Words that open and close the body, where other lines stand before or after it. */
  bounds: Pick<Report, 'begins' | 'ends'>;
  /** Lines before and after the body, without the title. */
  furniture: readonly string[];
  /** The headings of the body in order; undefined first for text before the first one. */
  sections: readonly (string | undefined)[];
}

/** A title stands among the first lines of a text. */
const TITLE_WITHIN = 12;
/** Lines between title and body that tell of the publication. */
const LEADING =
  /[|>]|\p{Script=Han}+(?:\s+\p{Script=Han}+){3}|来源|发布时间|\bsource:|\d{1,2}:\d\d|^(?:published|posted|updated)\b|^(?:by|作者|记者|文)\s?[:：|/]?\s/iu;
const TRAILING =
  /^(?:page\b|第\s*\d+\s*页|[[(（【]?\s*(?:责任)?编辑|copyright\b|©|https?:|[\d\s]+$|[（(]?完[）)]?$)/i;

/**
 * Finds title, body and headings in a text of form NFC.
 * @param title what the user says the title is; the line that says so ends what stands before the
 * body.
 */
export function layoutOf(text: string, title?: string): Layout {
  const lines = bodyLines(text, {}).lines;
  const titleAt = titleIndex(lines, title);
  const first = titleAt === undefined ? 0 : bodyStart(lines, titleAt);
  const last = bodyEnd(lines, first);
  const begins = first === 0 ? undefined : beginsWith(text, lines, first);
  const from = begins === undefined ? 0 : first;
  const ends = last === lines.length ? undefined : endsWith(text, lines, from, last, begins);
  const to = ends === undefined ? lines.length : last;
  return {
    ...(titleAt !== undefined && { title: plainTitle(lines[titleAt]!.text) }),
    bounds: { ...(begins !== undefined && { begins }), ...(ends !== undefined && { ends }) },
    furniture: lines
      .filter((_, at) => (at < from || at >= to) && at !== titleAt)
      .map((line) => line.text),
    sections: sectionsOf(lines.slice(from, to)),
  };
}

function titleIndex(lines: readonly BodyLine[], title: string | undefined): number | undefined {
  const firstParagraph = lines.findIndex((line) => isParagraph(line.text));
  const leads = lines.slice(0, Math.max(0, Math.min(firstParagraph, TITLE_WITHIN)));
  if (title !== undefined) {
    const given = leads.findIndex((line) => plainTitle(line.text) === title.normalize('NFC'));
    return given < 0 ? undefined : given;
  }
  const marked = leads.findIndex((line) => markedLevel(line.text) === 1);
  if (marked >= 0) return marked;
  const isLikely = ({ text }: BodyLine) =>
    isHeadingLike(text) && !isNumbered(text) && !LEADING.test(text);
  // A line of the publication follows the title; where it only leads the page, the title follows.
  const about = leads.findLastIndex(({ text }) => LEADING.test(text));
  const before = leads.slice(0, Math.max(0, about)).findLastIndex(isLikely);
  const found = before >= 0 ? before : leads.findIndex(isLikely);
  return found < 0 ? undefined : found;
}

function plainTitle(line: string): string {
  return line.replace(/^#+\s+/, '');
}

function bodyStart(lines: readonly BodyLine[], titleAt: number): number {
  let at = titleAt + 1;
  while (at < lines.length - 1 && LEADING.test(lines[at]!.text) && !isParagraph(lines[at]!.text))
    at++;
  return at;
}

function bodyEnd(lines: readonly BodyLine[], first: number): number {
  let end = lines.length;
  while (end > first + 1 && TRAILING.test(lines[end - 1]!.text)) end--;
  return end;
}

/** The shortest beginning of a line by which verify finds the body where it is. */
function beginsWith(text: string, lines: readonly BodyLine[], first: number): string | undefined {
  const line = lines[first];
  return shortest(line?.text ?? '', (words) => words).find((begins) => {
    const [found] = bodyLines(text, { begins }).lines;
    return found?.line === line?.line && found?.column === line?.column;
  });
}

function endsWith(
  text: string,
  lines: readonly BodyLine[],
  from: number,
  to: number,
  begins: string | undefined,
): string | undefined {
  const reversed = (words: string) => [...words].reverse().join('');
  return shortest(reversed(lines[to - 1]!.text), reversed).find((ends) => {
    const found = bodyLines(text, { begins, ends }).lines;
    return found.length === to - from && found.at(-1)?.text === lines[to - 1]!.text;
  });
}

function shortest(words: string, made: (start: string) => string): string[] {
  const points = [...words];
  return [12, 24, 48, points.length]
    .filter((length) => length <= points.length)
    .map((length) => made(points.slice(0, length).join('')).trim());
}

function sectionsOf(body: readonly BodyLine[]): (string | undefined)[] {
  const headings = headingsIn(body.map(({ text }) => text));
  const titles = body.filter((_, at) => headings.has(at)).map(({ text }) => text);
  return headings.has(0) ? titles : [undefined, ...titles];
}

import { numeralsOf } from '../verify/numerals.ts';

/** A heading is no longer than this, in code points, Chinese and other. */
const LONGEST = { han: 30, other: 70 } as const;
const STOP = /[。．.!?！？;；:：,，、…][”’"'」』》)）)】\]]*$/u;
const BULLET = /^[-*•·▪●]\s/;
const NUMBERED =
  /^(?:第[一二三四五六七八九十百\d]+[章节部分篇]|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}(?:\.\d{1,2})*[.、)]?\s+\p{L}|\d{1,2}[.、]\p{Script=Han})/u;

/** The level of a Markdown heading, from 1; undefined for another line. */
export function markedLevel(line: string): number | undefined {
  return /^(#{1,6})\s+\S/.exec(line)?.[1]?.length;
}

/** Whether a line is numbered as a chapter or section is: 一、…, 第二章 …, 3.1 …. */
export function isNumbered(line: string): boolean {
  return NUMBERED.test(line);
}

/** Whether a line by itself may be a heading: short, of words, without a final stop. */
export function isHeadingLike(line: string): boolean {
  if (markedLevel(line) !== undefined) return true;
  const longest = /\p{Script=Han}/u.test(line) ? LONGEST.han : LONGEST.other;
  return (
    [...line].length <= longest &&
    /\p{L}/u.test(line) &&
    !STOP.test(line) &&
    !BULLET.test(line) &&
    !/[\t|]/.test(line)
  );
}

/** Whether a line is running text: it ends with a stop. */
export function isParagraph(line: string): boolean {
  return markedLevel(line) === undefined && STOP.test(line);
}

/**
 * The lines that are headings, by index: marked ones, and those that may be and are followed by
 * running text. Lines in a list are none, nor is a line that is printed elsewhere as a paragraph, or
 * whose numerals stand within another line: a base could not tell the two apart.
 */
export function headingsIn(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (let at = lines.length - 2; at >= 0; at--) if (isHeading(lines, at, found)) found.add(at);
  const keyOf = (line: string) => line.replace(/\s/g, '');
  const paragraphs = new Set(lines.filter((_, at) => !found.has(at)).map(keyOf));
  return new Set(
    [...found]
      .filter((at) => !paragraphs.has(keyOf(lines[at]!)) && !isQuoted(lines, at))
      .sort((a, b) => a - b),
  );
}

function isHeading(lines: readonly string[], at: number, found: ReadonlySet<number>): boolean {
  const line = lines[at]!;
  if (markedLevel(line) !== undefined) return true;
  if (!isHeadingLike(line)) return false;
  const [before = '', next = '', second = ''] = [lines[at - 1], lines[at + 1], lines[at + 2]];
  if (isParagraph(next)) return isNumbered(line) || !isListed(lines[at - 2], before);
  return found.has(at + 1) && markedLevel(next) === undefined && isParagraph(second);
}

/** Two lines before that are no running text either make a list. */
function isListed(second: string | undefined, first: string): boolean {
  return [second ?? '', first].every((line) => line !== '' && isHeadingLike(line));
}

function isQuoted(lines: readonly string[], at: number): boolean {
  const heading = lines[at]!;
  if (numeralsOf(heading).length === 0) return false;
  return lines.some((line, other) => other !== at && line.includes(heading));
}

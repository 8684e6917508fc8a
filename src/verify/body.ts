import type { Report } from '../model/fact-base.ts';
import type { VerifyFinding } from './verification.ts';

/** A line of the body that is not blank, without the blanks around it. */
export interface BodyLine {
  text: string;
  /** Line and column of its first character in the text, from 1, in code points. */
  line: number;
  column: number;
}

/**
 * The lines of a report between the page furniture: from the first place where `begins` stands to
 * the last where `ends` does, so that nothing of the body is lost where the words come again.
 */
export function bodyLines(
  text: string,
  { begins, ends }: Pick<Report, 'begins' | 'ends'>,
): { lines: BodyLine[]; problems: VerifyFinding[] } {
  const first = begins === undefined ? 0 : text.indexOf(begins.normalize('NFC'));
  const last = ends === undefined ? text.length : endOfLast(text, ends.normalize('NFC'), first);
  return {
    lines: linesBetween(text, Math.max(first, 0), last ?? text.length),
    problems: [
      ...(first < 0 ? [missing('begin', begins!)] : []),
      ...(last === undefined ? [missing('end', ends!)] : []),
    ],
  };
}

function endOfLast(text: string, words: string, from: number): number | undefined {
  const at = text.lastIndexOf(words);
  return at < 0 || at < from ? undefined : at + words.length;
}

function missing(which: 'begin' | 'end', expression: string): VerifyFinding {
  return { code: `missing-${which}`, ...MISSING[which], expression };
}

const MISSING: Record<'begin' | 'end', Pick<VerifyFinding, 'message' | 'hint'>> = {
  begin: {
    message: {
      en: 'the words that begin the body are not in the text',
      zh: '文本中没有正文开头的文字',
    },
    hint: {
      en: 'Copy the first words of the body to "begins" as they are printed.',
      zh: '请把正文开头的文字原样抄到“begins”。',
    },
  },
  end: {
    message: {
      en: 'the words that end the body are not after its beginning in the text',
      zh: '文本中正文开头之后没有正文结尾的文字',
    },
    hint: {
      en: 'Copy the last words of the body to "ends" as they are printed.',
      zh: '请把正文结尾的文字原样抄到“ends”。',
    },
  },
};

function linesBetween(text: string, from: number, to: number): BodyLine[] {
  const lines: BodyLine[] = [];
  let start = 0;
  for (const [index, whole] of text.split('\n').entries()) {
    const end = start + whole.length;
    const words = text.slice(Math.max(start, from), Math.min(end, to));
    if (words.trim() !== '') {
      const at = Math.max(start, from) + words.length - words.trimStart().length;
      const column = [...text.slice(start, at)].length + 1;
      lines.push({ text: words.trim(), line: index + 1, column });
    }
    start = end + 1;
  }
  return lines;
}

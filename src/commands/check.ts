import { check } from '../check/check.ts';
import type { Judged, Label } from '../check/verdict.ts';
import { EXIT, type ExitCode } from '../cli/exit-codes.ts';
import type { Answer } from '../cli/program.ts';
import { readBytes } from '../io/files.ts';
import { decodeUtf8 } from '../io/utf8.ts';
import type { FactBase } from '../model/fact-base.ts';
import type { Tone } from '../render/view.ts';

const TONES: Record<Label, Tone> = { supported: 'good', refuted: 'bad', nei: 'warn' };

/** Judges the figures of a draft; exit 1 where one is refuted. */
export async function checkDraft(base: FactBase, file: string): Promise<Answer> {
  const text = decodeUtf8(await readBytes(file), file);
  const judged = check(text, base);
  const codePoints = codePointCounter(text);
  const figures = judged.map((each) => record(each, codePoints));
  const exit: ExitCode = judged.some(({ verdict }) => verdict === 'refuted') ? EXIT.no : EXIT.ok;
  const fields = ['text', 'verdict', 'match', 'reason', 'report', 'fact', 'start', 'end'] as const;
  return {
    exit,
    view: {
      data: { figures },
      records: {
        fields,
        rows: figures.map((each) => fields.map((field) => plain(each[field]))),
      },
      blocks: [
        {
          type: 'table',
          columns: [
            { title: 'figure' },
            { title: 'verdict' },
            { title: 'why' },
            { title: 'report' },
            { title: 'fact', yields: 1 },
          ],
          rows: judged.map(({ text: written, verdict, match, reason, report, facts }) => [
            written,
            [{ text: verdict, tone: TONES[verdict] }],
            match ?? reason ?? '',
            [{ text: report ?? '', tone: 'value' }],
            [{ text: facts.join(', '), tone: 'id' }],
          ]),
        },
      ],
    },
  };
}

/** One judged figure as `--json` gives it; offsets count code points, the end exclusive. */
function record(
  { text, start, end, verdict, match, reason, report, facts, remark }: Judged,
  codePoints: (offset: number) => number,
): Record<string, unknown> {
  return {
    text,
    start: codePoints(start),
    end: codePoints(end),
    verdict,
    ...(match && { match }),
    ...(reason && { reason }),
    ...(report !== undefined && { report }),
    ...(facts.length > 0 && { fact: facts.length === 1 ? facts[0] : facts }),
    ...(remark !== undefined && { remark }),
  };
}

/** Counts code points up to offsets that only rise, so that a draft is gone through once. */
function codePointCounter(text: string): (offset: number) => number {
  let [at, count] = [0, 0];
  return (offset) => {
    count += [...text.slice(at, offset)].length;
    at = offset;
    return count;
  };
}

function plain(value: unknown): string | number | null {
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

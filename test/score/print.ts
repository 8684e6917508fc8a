import { isFullyRight, type Outcome, type Score, type Tally } from './score.ts';

const VERDICTS = ['supported', 'refuted', 'nei'] as const;

/** The tables of a score: per category, then the confusion matrix, then figures found in vain. */
export function printScore(name: string, { total, byCategory, confusion, noise }: Score): string {
  const head = ['category', 'figures', 'found', 'right', '%', 'match/reason', 'false supported'];
  const rows = [...byCategory, ['all', total] as const].map(([category, each]) => [
    category,
    ...cells(each),
  ]);
  const matrix = VERDICTS.map((wanted) => [
    wanted,
    ...[...VERDICTS, 'missed' as const].map((given) =>
      String(confusion.get(wanted)?.get(given) ?? 0),
    ),
  ]);
  return [
    name,
    table([head, ...rows]),
    table([['labelled ↓ given →', ...VERDICTS, 'missed'], ...matrix]),
    `claims without figures in which one was found: ${noise.length}`,
    '',
  ].join('\n\n');
}

/** One line for each figure that is not judged as labelled in every respect. */
export function printMisses({ outcomes, noise }: Score): string {
  const lines = outcomes.filter((outcome) => !isFullyRight(outcome)).map(missLine);
  const vain = noise.map(
    ({ claim, given }) =>
      `${claim.id}\tno figure\tgiven ${given.map(({ text }) => text).join(', ')}\t${claim.claim}`,
  );
  return [...lines, ...vain, ''].join('\n');
}

/** What was made of a figure that is not judged as labelled in every respect, in a few words. */
export function misjudged({ wanted, given }: Outcome): string {
  return `${wanted.text}: ${given ? label(given) : 'missed'}, not ${label(wanted)}`;
}

function label({
  verdict,
  match,
  reason,
}: {
  verdict: string;
  match?: string | undefined;
  reason?: string | undefined;
}): string {
  return [verdict, match ?? reason ?? ''].join(' ').trim();
}

function missLine({ claim, wanted, given }: Outcome): string {
  const told = given ? `${label(given)} (${given.report ?? ''}; ${given.facts})` : 'missed';
  return `${claim.id}\t${wanted.text}\twanted ${label(wanted)} (${wanted.report ?? ''})\tgiven ${told}\t${claim.claim}`;
}

function cells({ figures, found, right, fully, falseSupported }: Tally): string[] {
  const share = figures === 0 ? '' : ((100 * right) / figures).toFixed(1);
  return [figures, found, right, share, fully, falseSupported].map(String);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
        .join('  '),
    )
    .join('\n');
}

import type { Judged } from '../check/verdict.ts';
import { type Correctable, withoutOverlaps } from './corrected.ts';

/** So often a draft is corrected anew without what did not hold; then nothing is put right. */
const MOST_ROUNDS = 4;

/**
 * Judgements of a draft, of which those alone keep their suggestion that hold when all are made: the
 * corrected draft is judged too, and there each must be supported.
 *
 * @param judge judges a text as the draft was.
 */
export function sureCorrections(
  text: string,
  judged: readonly Judged[],
  judge: (text: string) => readonly Judged[],
): readonly Judged[] {
  let left = judged;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const failed = new Set<Judged>(failing(text, withoutOverlaps(left), judge));
    if (failed.size === 0) return left;
    left = left.map((each) => (failed.has(each) ? withoutSuggestion(each) : each));
  }
  return left.map(withoutSuggestion);
}

/** The corrections that are not supported in a draft with all of them made. */
function failing(
  text: string,
  made: readonly Correctable[],
  judge: (text: string) => readonly Judged[],
): Correctable[] {
  if (made.length === 0) return [];
  let rest = '';
  let done = 0;
  const places = made.map(({ start, end, suggestion }) => {
    rest += text.slice(done, start);
    const from = rest.length;
    rest += suggestion;
    done = end;
    return { from, to: rest.length };
  });
  const again = judge(rest + text.slice(done));
  return made.filter((_, at) => {
    const { from, to } = places[at]!;
    return !again.some(
      ({ start, end, verdict }) => verdict === 'supported' && start < to && end > from,
    );
  });
}

function withoutSuggestion({ suggestion: _, ...judged }: Judged): Judged {
  return judged;
}

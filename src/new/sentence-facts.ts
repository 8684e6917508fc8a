import { addToList } from '../add-to-list.ts';
import type { Span } from '../text/sentences.ts';
import { numeralsIn, type Passage } from '../verify/passage.ts';
import { type Leftover, leftoversOf } from './leftover.ts';
import type { Proposal, Setting } from './proposal.ts';
import { propose } from './propose.ts';

/** How the numerals of a sentence are accounted for. */
export interface SentenceFacts {
  passage: Passage;
  proposals: readonly Proposal[];
  leftovers: readonly Leftover[];
  /** The numerals that the proposals cover. */
  covered: ReadonlySet<Span>;
}

/**
 * Accounts for every numeral of a sentence, by a fact to propose or an entry of `notFigures`. Where
 * the two cannot be told apart, the last fact is given up.
 */
export function sentenceFacts(passage: Passage, setting: Setting): SentenceFacts {
  const { proposals, apart } = propose(passage, setting);
  for (let kept = proposals; ; kept = kept.slice(0, -1)) {
    const covered = coveredBy(passage, kept);
    const leftovers = leftoversOf(passage, covered, apart);
    if (leftovers) return { passage, proposals: kept, leftovers, covered };
  }
}

function coveredBy(passage: Passage, proposals: readonly Proposal[]): Set<Span> {
  return new Set(proposals.flatMap(({ span }) => [...numeralsIn(passage, span)]));
}

/**
 * The proposals that would not be missed, with one that covers their numerals too: `verify` wants a
 * relation to lead to them. In 30 and 40 tonnes, 30 runs on to the unit and covers 40 tonnes.
 */
export function coveredTwice(
  passage: Passage,
  proposals: readonly Proposal[],
): Map<Proposal, Proposal> {
  const coverers = new Map<Span, Proposal[]>();
  for (const proposal of proposals) {
    for (const numeral of numeralsIn(passage, proposal.span))
      addToList(coverers, numeral, proposal);
  }
  const found = new Map<Proposal, Proposal>();
  for (const proposal of proposals) {
    const others = [...numeralsIn(passage, proposal.span)].map((numeral) =>
      coverers.get(numeral)!.find((each) => each !== proposal),
    );
    if (others[0] && others.every((other) => other !== undefined)) found.set(proposal, others[0]);
  }
  return found;
}

import type { Fact } from '../model/fact-base.ts';
import type { Wording } from './context.ts';
import { saysDone, saysPast, saysReached, saysToCome } from './cues.ts';
import { countsPlans, isPlanned, tellsAsFinished } from './phase.ts';
import { TwoScripts } from './two-scripts.ts';

/**
 * Whether the text tells a target as an achievement, or the reverse. A target must be told as one,
 * by the wording or by a term that hints at it (the plan it belongs to); a plan or a forecast must
 * only not be told as done.
 */
export function statusConflict(
  fact: Fact,
  { clause, own, sentence, setting, heading, next }: Wording,
  isHinted: boolean,
  reportYear: string,
): boolean {
  if (fact.status === 'rule') return isRulePast(fact, clause, reportYear);
  const done = saysDone(clause);
  const toCome = saysToCome(clause);
  if (tellsAsFinished(fact, clause) && (!toCome || SURELY_DONE.test(clause))) return true;
  if (fact.status === 'actual')
    return (
      saysToCome(withoutPlans(fact, PROPOSED.without(own))) &&
      !done &&
      !isPlanned(fact) &&
      !saysDone(sentence)
    );
  if (saysReached(clause) && !WILL.test(clause)) return true;
  if (toCome || saysToCome(sentence) || saysToCome(heading)) return false;
  if (done || saysDone(next)) return true;
  return fact.status === 'target'
    ? !(isHinted || saysToCome(setting)) || saysPast(own)
    : fact.status === 'projected' && tellsOfYear(fact, clause);
}

/** Of those who have written plans the plans do not say that they are to come. */
function withoutPlans(fact: Fact, text: string): string {
  return countsPlans(fact) ? text.replace(/规划|\bplans?\b/gi, ' ') : text;
}

/** What a document puts forward is there, though what it asks for is to come: 提出18项举措. */
const PROPOSED = new TwoScripts(
  '提出了?|鼓励|部署了?|承诺',
  '(?:wants?|wish(?:es)?|would like|will|need) to (?:say|stress|add|note|point|mention|highlight|know|see)',
);

/** Done, although the plan is named as well: 任务已全部完工. */
const SURELY_DONE = new TwoScripts('已|全部', 'completed|has been|have been');

/** Verbs that put off even what is told as reached. */
const WILL = new TwoScripts(
  '力争|拟|将|要|预计|争取|确保',
  'will|to be|hopes?|expects?|expected|by 20\\d\\d',
);

/** A rule for the years to come that is told as one that was kept, or as in force before it was. */
function isRulePast({ kind, period }: Fact, clause: string, reportYear: string): boolean {
  if (kind === 'duration' && IN_THE_PAST.test(clause)) return true;
  return period.slice(0, 4) > reportYear && ALREADY.test(clause);
}

const IN_THE_PAST = new TwoScripts(
  '过去|以来|年来',
  'past|last|(?:has|have) (?:remained|stayed|been)',
);
const ALREADY = new TwoScripts('已', 'already|has been|have been');

/** 2021年筹集…: a year that is named in the clause tells a forecast for it as what came of it. */
function tellsOfYear({ period }: Fact, clause: string): boolean {
  const [first = '', last = first] = period.split('/');
  return first === last && new RegExp(`${first.slice(0, 4)}年(?!度?预算|前|底前|起)`).test(clause);
}

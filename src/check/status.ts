import type { Fact } from '../model/fact-base.ts';
import { saysDone, saysToCome } from './cues.ts';

/** Whether the text tells a target as an achievement, or the reverse. */
export function statusConflict(fact: Fact, clause: string, sentence: string): boolean {
  if (fact.status === 'rule') return false;
  const done = saysDone(clause);
  const toCome = saysToCome(clause);
  if (fact.status === 'actual') return toCome && !done && !saysDone(sentence);
  return done && !toCome && !saysToCome(sentence);
}

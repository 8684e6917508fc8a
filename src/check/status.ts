import type { Fact } from '../model/fact-base.ts';
import { saysDone, saysToCome } from './cues.ts';

/** Building that is over, and building that the report only has under way. */
const FINISHED = /竣工|完工|建成|落成|投入使用|投用/;
const UNFINISHED = /开工|任务|在建|改扩建/;

/** Whether the text tells a target as an achievement, or the reverse. */
export function statusConflict(fact: Fact, clause: string, sentence: string): boolean {
  if (fact.status === 'rule') return false;
  const done = saysDone(clause);
  const toCome = saysToCome(clause);
  if (
    FINISHED.test(clause) &&
    !FINISHED.test(fact.label.zh ?? '') &&
    UNFINISHED.test(fact.label.zh ?? '')
  )
    return true;
  if (fact.status === 'actual') return toCome && !done && !saysDone(sentence);
  return done && !toCome && !saysToCome(sentence);
}

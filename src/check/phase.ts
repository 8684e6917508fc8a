import type { Fact } from '../model/fact-base.ts';
import { saysToCome } from './cues.ts';

/** How far a piece of work has come. */
type Phase = 'planned' | 'started' | 'finished';

const WORDS: Record<Phase, RegExp> = {
  planned:
    /任务|计划|规划|拟建|待建|选址|立项|目标|\b(?:planned|to be (?:built|created|enlarged)|tasks?|sited|siting|approved)\b/i,
  started:
    /开工|动工|破土|开建|在建|施工|\b(?:under construction|under way|underway|bro(?:ke|ken) ground|being built|construction (?:has )?(?:began|begun|started)|work (?:has )?(?:began|begun|started))\b/i,
  finished:
    /竣工|完工|(?<!新|扩|改)建成|建好|落成|投入使用|投入运[营行]|投用|投运|启用|拔地而起|完成了?(?:新建|建设|改建|扩建|改扩建)|(?:新建|建设|扩建|工程|任务)(?:已经|已)?(?:全部|均|都)?(?:已经|已)?完成(?!选址|审批|立项|规划|招标|编制|前期)|\b(?:(?<!\b(?:selection|siting|planning|approval|design|surveys?) )(?:is|are|was|were) (?:now )?complete|open (?:for|to)|completed|finished|(?:has|have|had|was|were)(?: all)?(?: been)? (?:built|rebuilt|expanded|set up)|in service|in operation|put into use|inaugurated)\b|\bopened\b/i,
};
/** A pilot that is over; one that was only begun is not. */
const BEGUN = /启动|开展|试点|\b(?:pilots?|trials?|launched)\b/i;
const OVER =
  /(?:结束|完成|收官|终止)了?试点|试点[^,，。;；]{0,4}(?:结束|收官|完成)|通过[^,，。;；]{0,4}验收|\b(?:ended|concluded|wrapped up|(?:has|have|had|was|were) (?:ended|concluded|completed))\b/i;
/** New ones that are there: finished, unless the words beside them say otherwise. */
const ADDED = /新增|新添|增设|增添|\b(?:added|new ones|newly built)\b/i;
const NOT_YET = /(?:未|没有?|尚未|还未|不曾|待|not (?:yet )?(?:been )?|yet to be )\s?$/i;

/** Who has written a plan has done so, whatever it plans. */
export const PLAN_WRITTEN =
  /(?:编制|制定|出台|印发)[^,，。]{0,16}规划|\b(?:with|have|has|drawn? up) plans\b/gi;

/** The phase of the work that a fact counts, as its label tells it. */
function phaseOf({ label }: Fact): Phase | undefined {
  const text = `${label.zh ?? ''} ${label.en ?? ''}`.replace(PLAN_WRITTEN, ' ');
  if (WORDS.finished.test(text) || ADDED.test(text)) return 'finished';
  if (WORDS.started.test(text)) return 'started';
  return WORDS.planned.test(text) ? 'planned' : undefined;
}

/** Whether a fact counts what is yet to be done. */
export function isPlanned(fact: Fact): boolean {
  return phaseOf(fact) === 'planned';
}

/** Whether a clause says how far the work has come that a fact counts. */
export function tellsPhase(fact: Fact, clause: string): boolean {
  const phase = phaseOf(fact);
  if (phase === undefined) return false;
  return (
    saysToCome(clause) ||
    ADDED.test(clause) ||
    Object.values(WORDS).some((each) => each.test(clause))
  );
}

/** Whether a clause tells as finished what a fact counts as planned or only started. */
export function tellsAsFinished(fact: Fact, clause: string): boolean {
  if (OVER.test(clause) && BEGUN.test(`${fact.label.zh ?? ''} ${fact.label.en ?? ''}`)) return true;
  const phase = phaseOf(fact);
  // A multiple sets what is begun beside what was built.
  if (phase === undefined || phase === 'finished' || fact.unit === '倍') return false;
  const finished = WORDS.finished.exec(clause);
  if (finished && !NOT_YET.test(clause.slice(0, finished.index))) return true;
  return ADDED.test(clause) && !WORDS[phase].test(clause);
}

import type { Fact } from '../model/fact-base.ts';
import { saysToCome } from './cues.ts';
import { TwoScripts } from './two-scripts.ts';

/** How far a piece of work has come. */
type Phase = 'planned' | 'started' | 'finished';

const WORDS: Record<Phase, TwoScripts> = {
  planned: new TwoScripts(
    '任务|计划|规划|拟建|待建|选址|立项|目标',
    'planned|to be (?:built|created|enlarged)|tasks?|sited|siting|approved',
  ),
  started: new TwoScripts(
    '开工|动工|破土|开建|在建|施工',
    'under construction|under way|underway|bro(?:ke|ken) ground|being built|(?:construction|work) (?:has )?(?:began|begun|started)',
  ),
  finished: new TwoScripts(
    '竣工|完工|(?<!新|扩|改)建成|建好|落成|投入使用|投入运[营行]|投用|投运|启用|拔地而起|完成了?(?:新建|建设|改建|扩建|改扩建)|(?:新建|建设|扩建|工程|任务)(?:已经|已)?(?:全部|均|都)?(?:已经|已)?完成(?!选址|审批|立项|规划|招标|编制|前期)',
    '(?<!\\b(?:selection|siting|planning|approval|design|surveys?) )(?:is|are|was|were) (?:now )?complete|open (?:for|to)|completed|finished|(?:has|have|had|was|were)(?: (?:all|been))* (?:built|rebuilt|expanded|set up)|in service|in operation|put into use|inaugurated|opened',
  ),
};
/** A pilot that is over; one that was only begun is not. */
const BEGUN = new TwoScripts('启动|开展|试点', 'pilots?|trials?|launched');
const OVER = new TwoScripts(
  '(?:结束|完成|收官|终止)了?试点|试点[^,，。;；]{0,4}(?:结束|收官|完成)|通过[^,，。;；]{0,4}验收',
  'ended|concluded|wrapped up|(?:has|have|had|was|were) (?:ended|concluded|completed)',
);
/** New ones that are there: finished, unless the words beside them say otherwise. */
const ADDED = new TwoScripts('新增|新添|增设|增添', 'added|new ones|newly built');
const NOT_YET = /(?:未|没有?|尚未|还未|不曾|待|not (?:yet )?(?:been )?|yet to be )\s?$/i;

/** Who has written a plan has done so, whatever it plans. */
const PLAN_WRITTEN = new TwoScripts(
  '(?:编制|制定|出台|印发)[^,，。]{0,16}规划',
  '(?:with|have|has|drawn? up) plans',
);

/** The phase of the work that a fact counts, as its label tells it. */
function phaseOf({ label }: Fact): Phase | undefined {
  const { zh = '', en = '' } = label;
  const told = { zh: PLAN_WRITTEN.without(zh), en: PLAN_WRITTEN.without(en) };
  if (WORDS.finished.isIn(told) || ADDED.isIn(told)) return 'finished';
  if (WORDS.started.isIn(told)) return 'started';
  return WORDS.planned.isIn(told) ? 'planned' : undefined;
}

/** Whether a fact counts those who have written plans. */
export function countsPlans({ label }: Fact): boolean {
  return PLAN_WRITTEN.isIn(label);
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
  if (OVER.test(clause) && BEGUN.isIn(fact.label)) return true;
  const finished = WORDS.finished.find(clause);
  const isAdded = ADDED.test(clause);
  if (finished === undefined && !isAdded) return false;
  const phase = phaseOf(fact);
  // A multiple sets what is begun beside what was built.
  if (phase === undefined || phase === 'finished' || fact.unit === '倍') return false;
  if (finished !== undefined && !NOT_YET.test(clause.slice(0, finished))) return true;
  return isAdded && !WORDS[phase].test(clause);
}

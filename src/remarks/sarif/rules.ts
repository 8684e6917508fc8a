import type { ReportingDescriptor } from 'sarif';
import type { Judged, Reason } from '../../check/verdict.ts';
import type { Lang, Wording } from '../../lang/lang.ts';
import { REMARK_WORDS } from '../remark-words.ts';

const REASONS = [
  'value',
  'direction',
  'subject',
  'unit',
  'status',
  'scope',
  'name',
] as const satisfies readonly Reason[];

/** Ids of the rules. They are stable: review tools remember what was dismissed by them. */
export const RULE_IDS = [...REASONS.map((reason) => `refuted/${reason}` as const), 'nei'] as const;

/** Id of a rule. */
export type RuleId = (typeof RULE_IDS)[number];

/** What a rule looks for and what to do about it. */
const HELP: Wording<Readonly<Record<RuleId, string>>> = {
  en: {
    'refuted/value':
      'The report gives another figure, date or name for this. Write the one in the report, or say where yours comes from.',
    'refuted/direction':
      'The draft says more than, less than or nearly where the figure in the report lies on the other side. Turn the wording round, or write the figure as it is in the report.',
    'refuted/subject':
      'The report has this figure, but says it of something else. Check whether two figures changed places.',
    'refuted/unit':
      'The number is in the report with another unit, or counted by something else. Write the unit of the report.',
    'refuted/status':
      'The draft tells a target or plan as done, or something done as a plan. Say what the report says.',
    'refuted/scope':
      'The report says this of another place or period. Name the place and period of the report.',
    'refuted/name':
      'The report names this otherwise. Write titles, offices and organisations as they stand in the report.',
    nei: 'The report does not speak of this, so it can neither be borne out nor refuted. Look for another source.',
  },
  zh: {
    'refuted/value': '报告中的数字、日期或名称与此不同。请按报告改写，或注明另有出处。',
    'refuted/direction':
      '稿件写的是“超过”“不到”或“近”，而报告的数字在另一侧。请改正说法，或直接写报告的数字。',
    'refuted/subject': '报告有这个数字，但说的是另一对象。请核对是否张冠李戴。',
    'refuted/unit': '报告有这个数，但单位或计算口径不同。请按报告的单位写。',
    'refuted/status': '稿件把目标或计划写成已完成，或者相反。请按报告的说法写。',
    'refuted/scope': '报告所说的是另一地区或时期。请写明报告所指的地区和时期。',
    'refuted/name': '报告中的名称与此不同。文件名、职务和机构名请照报告写。',
    nei: '报告没有提到这一点，既不能证实也不能否定。请另找来源。',
  },
};

/** The rule that a text is against which is refuted or of which the report does not speak. */
export function ruleOf({ verdict, reason = 'value' }: Judged): RuleId {
  return verdict === 'refuted' ? `refuted/${reason}` : 'nei';
}

/** The rules as SARIF describes them. */
export function rulesIn(lang: Lang): ReportingDescriptor[] {
  return RULE_IDS.map((id) => ({
    id,
    shortDescription: { text: shortly(id, lang) },
    fullDescription: { text: HELP[lang][id] },
    help: { text: HELP[lang][id] },
    defaultConfiguration: { level: levelOf(id) },
  }));
}

/** An error where the report contradicts the draft, a note where it is silent. */
export function levelOf(id: RuleId): 'error' | 'note' {
  return id === 'nei' ? 'note' : 'error';
}

function shortly(id: RuleId, lang: Lang): string {
  const { verdicts, reasons, colon } = REMARK_WORDS[lang];
  if (id === 'nei') return verdicts.nei;
  return verdicts.refuted + colon + reasons[id.slice('refuted/'.length) as Reason];
}

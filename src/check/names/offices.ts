import type { Fact } from '../../model/fact-base.ts';
import { COMMON_HAN } from '../../text/han.ts';
import { between, type Draft, type PlacedMention } from '../draft.ts';
import type { Prepared } from '../prepared.ts';
import { clausesOf, type Stretch } from '../stretches.ts';
import type { Judged } from '../verdict.ts';
import { type NameAt, nameFinder, namesOf } from './known-names.ts';

/** An organisation that a base need not know, after the words for where something sits. */
const SEAT =
  /(?:设在|设于|挂靠在?|隶属于?)((?:省|市|县|全省)?[\u4e00-\u9fff]{2,8}?(?:厅|局|部|委|办公厅|委员会|总会))(?![\u4e00-\u9fff]*?[会员])/g;
/** In a word for an office these make another office of it: 副主任, vice chair. */
const DEPUTY = /副|\b(?:vice|deputy)\b/i;

/**
 * Judges who holds an office or where something sits: in a sentence that speaks of all the terms of
 * such a fact, its own name is right, and that of another person or organisation wrong.
 */
export function judgeOffices(draft: Draft, prepared: Prepared): Judged[] {
  const facts = prepared.base.facts.filter(
    (fact) => fact.about.length > 0 && namesOf(fact).length > 0,
  );
  if (facts.length === 0) return [];
  const names = nameFinder(prepared.base)(draft.text);
  const seats = [...draft.text.matchAll(SEAT)].map((match): Seat => {
    const end = match.index + match[0].length;
    return { name: match[1]!, start: end - match[1]!.length, end };
  });
  const found = [...names, ...seats].sort((a, b) => a.start - b.start);
  return clausesOf(draft, found).flatMap((stretch) =>
    facts.flatMap((fact) => judged(draft, stretch, fact, found) ?? []),
  );
}

type Seat = Omit<NameAt, 'fact'>;

function judged(
  draft: Draft,
  { start, end }: Stretch,
  fact: Fact,
  found: readonly (NameAt | Seat)[],
): Judged | undefined {
  if (!speaksOf(draft, fact, between(draft.mentions, start, end))) return undefined;
  const named = between(draft.mentions, start, end).filter(({ term }) => fact.about.includes(term));
  const inside = between(found, start, end).filter(
    (each) => isCandidate(fact, each) && !named.some((other) => overlaps(each, other)),
  );
  const right = inside.find(({ name }) => namesOf(fact).includes(name));
  if (right) return verdict(right, fact, true);
  const [wrong] = inside;
  return wrong && verdict(wrong, fact, false);
}

/** Another bearer of the same kind, or a seat for an organisation; not what the terms themselves name. */
function isCandidate(fact: Fact, each: NameAt | Seat): boolean {
  if (!('fact' in each)) return fact.kind === 'organisation';
  return (
    each.fact.kind === fact.kind &&
    !fact.relations.some(({ to, type }) => to === each.fact.id && type === 'about')
  );
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function speaksOf({ text }: Draft, fact: Fact, mentions: readonly PlacedMention[]): boolean {
  return fact.about.every((term) =>
    mentions.some(
      (mention) => mention.term === term && !DEPUTY.test(text.slice(mention.start, mention.end)),
    ),
  );
}

function verdict({ name, start, end }: Seat, fact: Fact, right: boolean): Judged {
  const span = { what: 'name' as const, text: name, start, end, facts: [fact.id] };
  const report = fact.source.asWritten;
  if (right) return { ...span, verdict: 'supported', match: 'exact', report };
  const own = COMMON_HAN.test(name) ? fact.names?.zh?.[0] : fact.names?.en?.[0];
  return {
    ...span,
    verdict: 'refuted',
    reason: 'name',
    report,
    ...(own !== undefined && { suggestion: own }),
  };
}

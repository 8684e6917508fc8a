import type { Fact } from '../../model/fact-base.ts';
import type { Draft } from '../draft.ts';
import { between } from '../draft.ts';
import type { Prepared } from '../prepared.ts';
import { clausesOf } from '../stretches.ts';
import type { Judged } from '../verdict.ts';
import { type NameAt, nameFinder, namesOf } from './known-names.ts';

const ISSUED =
  /出台|印发|发布|制定|颁布|下发|公布|\b(?:issued|published|released|adopted|promulgated|drew up|drafted)\b/i;

/** Judges to whom a draft gives a document that it names rightly: `titles` are the titles judged. */
export function judgeIssuers(
  draft: Draft,
  prepared: Prepared,
  titles: readonly Judged[],
): Judged[] {
  const known = titles.filter(({ facts }) => issuerOf(prepared, facts[0]!) !== undefined);
  if (known.length === 0) return [];
  const names = nameFinder(prepared.base)(draft.text).filter(
    ({ fact }) => fact.kind === 'organisation',
  );
  return clausesOf(draft, known).flatMap(({ start, end }) => {
    const [title, ...more] = known.filter((each) => each.start >= start && each.end <= end);
    const words = draft.text.slice(start, end);
    if (!title || more.length > 0 || !ISSUED.test(words)) return [];
    const issuer = issuerOf(prepared, title.facts[0]!)!;
    const inside = between(names, start, end).filter((name) => !overlaps(name, titles));
    return inside.length === 1 ? (judged(inside[0]!, issuer, words) ?? []) : [];
  });
}

function issuerOf({ byId }: Prepared, document: string): Fact | undefined {
  const issued = byId.get(document)!.relations.find(({ type }) => type === 'issued-by');
  const issuer = byId.get(issued?.to ?? '');
  return issuer?.kind === 'organisation' ? issuer : undefined;
}

function overlaps({ start, end }: NameAt, titles: readonly Judged[]): boolean {
  return titles.some((title) => title.start < end && title.end > start);
}

function judged(
  { fact, name, start, end }: NameAt,
  issuer: Fact,
  words: string,
): Judged | undefined {
  const span = { what: 'name' as const, text: name, start, end, facts: [issuer.id] };
  const report = issuer.source.asWritten;
  if (fact.id === issuer.id) return { ...span, verdict: 'supported', match: 'exact', report };
  const named = [...namesOf(issuer), ...issuer.aliases].some((each) => words.includes(each));
  return named
    ? undefined
    : { ...span, verdict: 'refuted', reason: 'name', report, suggestion: report };
}

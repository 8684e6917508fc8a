import type { Fact, Hedge, Status } from '../model/fact-base.ts';
import { name } from './compare-words.ts';

const HEDGED: Readonly<Record<Exclude<Hedge, 'exact'>, string>> = {
  about: '“about”',
  nearly: '“nearly”',
  'more-than': '“more than”',
  'less-than': '“less than”',
};

const STATED: Readonly<Record<Status, string>> = {
  actual: 'achieved',
  target: 'a target',
  plan: 'planned',
  projected: 'expected',
  rule: 'laid down by a rule',
};

/** What a reader of a comparison has to mind, one sentence each. */
export function pairNotes(a: Fact, b: Fact): string[] {
  const hedges = [a, b].flatMap((fact) =>
    fact.hedge === 'exact'
      ? []
      : [`${name(fact)} is stated as ${HEDGED[fact.hedge]}: the result is approximate.`],
  );
  const notes = [...new Set(hedges)];
  if (a.status !== b.status) {
    notes.push(`${name(a)} is ${STATED[a.status]}, ${name(b)} is ${STATED[b.status]}.`);
  }
  if (a.period !== b.period) notes.push(`The periods differ: ${a.period} and ${b.period}.`);
  if (a.place !== b.place) notes.push(`The places differ: ${a.place} and ${b.place}.`);
  if (a.report !== b.report) notes.push(`The reports differ: ${a.report} and ${b.report}.`);
  return notes;
}

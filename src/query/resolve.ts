import { FactqError } from '../errors.ts';
import type { Collection } from '../model/collection.ts';
import type { Fact } from '../model/fact-base.ts';
import { fold } from './fold.ts';
import { nearest } from './nearest.ts';

/**
 * The fact that a text names: its id, also with the report's before it (`shanxi2021:…`); an alias
 * or label; or the start of one id only, whole parts (`relief.f` is less sure than `relief.funds`)
 * before letters.
 *
 * @throws FactqError `unknown-id` with the nearest, or `ambiguous-id` with the candidates.
 */
export function resolveFact(collection: Collection, text: string): Fact {
  const wanted = fold(text).trim();
  if (wanted === '') throw new FactqError('unknown-id', 'an empty text names no fact');
  const steps = [
    (fact: Fact) => idsOf(fact).includes(wanted),
    (fact: Fact) => namesOf(fact).includes(wanted),
    (fact: Fact) => idsOf(fact).some((id) => id.startsWith(`${wanted.replace(/\.$/, '')}.`)),
    (fact: Fact) => idsOf(fact).some((id) => id.startsWith(wanted)),
  ];
  let candidates: Fact[] = [];
  for (const step of steps) {
    const found = collection.facts.filter(step);
    if (found.length === 1) return found[0]!;
    if (candidates.length === 0) candidates = found;
  }
  throw candidates.length > 0 ? ambiguous(text, candidates) : unknownId(collection, text);
}

/** The id without and with the report before it. */
export function idsOf({ id, report }: Fact): [bare: string, whole: string] {
  const bare = id.startsWith(`${report}:`) ? id.slice(report.length + 1) : id;
  return [bare, `${report}:${bare}`];
}

/** The names a fact can be called by, folded; empty where it has no label in a language. */
export function namesOf({ aliases, label: { zh = '', en = '' } }: Fact): string[] {
  return [...aliases, zh, en].map(fold);
}

const SHOWN = 8;

function ambiguous(text: string, facts: readonly Fact[]): FactqError {
  const ids = facts.slice(0, SHOWN).map(({ id }) => id);
  const more = facts.length > SHOWN ? ` and ${facts.length - SHOWN} more` : '';
  return new FactqError('ambiguous-id', `"${text}" names ${facts.length} facts`, {
    hint: `Give one id: ${ids.join(', ')}${more}.`,
  });
}

function unknownId({ facts }: Collection, text: string): FactqError {
  const byName = new Map<string, string>();
  for (const fact of facts) {
    for (const name of [fact.id, ...namesOf(fact)]) {
      if (name !== '' && !byName.has(name)) byName.set(name, fact.id);
    }
  }
  const near = [...new Set(nearest(text, byName.keys(), 6).map((name) => byName.get(name)!))];
  return new FactqError('unknown-id', `no fact is called "${text}"`, {
    hint:
      near.length > 0
        ? `Did you mean ${near.slice(0, 3).join(' or ')}?`
        : 'factq list shows all ids, factq search finds one by its words.',
  });
}

import { FactqError } from '../errors.ts';
import { didYouMean } from '../lang/did-you-mean.ts';
import type { Collection } from '../model/collection.ts';
import type { Fact } from '../model/fact-base.ts';
import { nearest } from '../text/nearest.ts';
import { fold } from './fold.ts';

/**
 * The fact that a text names: its id, also with the report's before it (`shanxi2021:…`); an alias
 * or label; or the start of one id only, whole parts (`relief.f` is less sure than `relief.funds`)
 * before letters.
 *
 * @throws FactqError `unknown-id` with the nearest, or `ambiguous-id` with the candidates.
 */
export function resolveFact(collection: Collection, text: string): Fact {
  const wanted = fold(text).trim();
  if (wanted === '') throw new FactqError('unknown-id', EMPTY);
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

const EMPTY = { en: 'an empty text names no fact', zh: '空的文字不指任何事实' };

/** The id without and with the report before it. */
export function idsOf({ id, report }: Fact): [bare: string, whole: string] {
  const bare = id.startsWith(`${report}:`) ? id.slice(report.length + 1) : id;
  return [bare, `${report}:${bare}`];
}

/** Whether the id of a fact, with or without the report before it, begins so. */
export function beginsSo(fact: Fact, start: string): boolean {
  return idsOf(fact).some((id) => id.startsWith(fold(start)));
}

/** The names a fact can be called by, folded; empty where it has no label in a language. */
export function namesOf({ aliases, label: { zh = '', en = '' } }: Fact): string[] {
  return [...aliases, zh, en].map(fold);
}

const SHOWN = 8;

function ambiguous(text: string, facts: readonly Fact[]): FactqError {
  const ids = facts.slice(0, SHOWN).map(({ id }) => id);
  const left = facts.length - SHOWN;
  return new FactqError(
    'ambiguous-id',
    { en: `"${text}" names ${facts.length} facts`, zh: `“${text}”对应${facts.length}条事实` },
    {
      hint: {
        en: `Give one id: ${ids.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`,
        zh: `请写其中一个编号：${ids.join('、')}${left > 0 ? `等，另有${left}个` : ''}。`,
      },
    },
  );
}

/** What looks like an id is one that was mistyped, if any id is near to it; else any name may be meant. */
function unknownId({ facts }: Collection, text: string): FactqError {
  const ids = facts.map(({ id }) => id).sort();
  return mistypedId(text, ids) ?? unknownName(facts, text);
}

/** Names of several parts, as ids mostly are. */
const ID = /^[a-z\d-]+(?:[.:][a-z\d-]+)+$/i;

/**
 * The error of a text that looks like one of the ids and is not; undefined where it looks otherwise, or
 * no id is near to it. Of ids as near as others the first come first.
 */
export function mistypedId(text: string, ids: readonly string[]): FactqError | undefined {
  const near = ID.test(text) ? nearest(text, ids, SUGGESTED) : [];
  return near.length > 0 ? notCalled(text, near) : undefined;
}

function unknownName(facts: readonly Fact[], text: string): FactqError {
  const byName = new Map<string, string>();
  for (const fact of facts) {
    for (const name of [fact.id, ...namesOf(fact)]) {
      if (name !== '' && !byName.has(name)) byName.set(name, fact.id);
    }
  }
  const near = [...new Set(nearest(text, byName.keys(), 6).map((name) => byName.get(name)!))];
  return notCalled(text, near.slice(0, SUGGESTED));
}

const SUGGESTED = 3;

function notCalled(text: string, near: readonly string[]): FactqError {
  return new FactqError(
    'unknown-id',
    { en: `no fact is called "${text}"`, zh: `没有叫“${text}”的事实` },
    { hint: near.length > 0 ? didYouMean(near) : WHERE_TO_LOOK },
  );
}

const WHERE_TO_LOOK = {
  en: 'factq list shows all ids, factq search finds one by its words.',
  zh: 'factq list列出全部编号，factq search可按词查找。',
};

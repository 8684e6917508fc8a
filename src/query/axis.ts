import type { Collection } from '../model/collection.ts';
import { KINDS, STATUSES } from '../model/enumerations.ts';
import type { Fact } from '../model/fact-base.ts';
import type { Axis } from './axes.ts';
import { baseOf, unitsOf } from './base-of.ts';
import { dimensionName } from './filter-words.ts';
import type { Head } from './pivot.ts';
import { topicOf } from './topic.ts';

const NOTHING: Head = { key: '', label: { zh: '—', en: '—' } };

/** Reads off a fact the heads it stands under on an axis: at least one. */
export function headsOf(collection: Collection, axis: Axis): (fact: Fact) => Head[] {
  if (axis === 'topic') {
    const byId = new Map(collection.facts.map((fact) => [fact.id, fact]));
    return (fact) => [headOf(topicOf(fact, byId))];
  }
  const units = unitsOf(collection);
  return (fact) => {
    const heads = read(collection, axis, fact, dimensionName(fact.unit, units));
    return heads.length > 0 ? heads : [NOTHING];
  };
}

function read(
  collection: Collection,
  axis: Exclude<Axis, 'topic'>,
  fact: Fact,
  dimension: string | undefined,
): Head[] {
  if (axis === 'section') return [sectionHead(collection, fact)];
  if (axis === 'place') return [placeHead(collection, fact)];
  if (axis === 'tag') return fact.tags.map(headOf);
  if (axis === 'subject') {
    const { zh, en } = fact.subject ?? {};
    const key = en ?? zh;
    return key === undefined ? [] : [{ key, label: { zh, en } }];
  }
  const key = axis === 'dimension' ? dimension : fact[axis];
  return key === undefined ? [] : [headOf(key)];
}

function headOf(key: string): Head {
  return { key, label: { zh: key, en: key } };
}

function sectionHead(collection: Collection, fact: Fact): Head {
  const { section } = fact.source;
  const { title } = baseOf(collection, fact).sections.find(({ id }) => id === section) ?? {};
  return { key: section, label: title ?? headOf(section).label };
}

function placeHead(collection: Collection, fact: Fact): Head {
  const names = baseOf(collection, fact).places[fact.place];
  return {
    key: fact.place,
    label: { zh: names?.zh?.[0] ?? fact.place, en: names?.en?.[0] ?? fact.place },
  };
}

/** The heads, each once, in the order of {@link pivot}. */
export function headOrder(collection: Collection, axis: Axis, heads: readonly Head[]): Head[] {
  const known: readonly string[] =
    axis === 'section'
      ? collection.bases.flatMap(({ sections }) => sections.map(({ id }) => id))
      : axis === 'kind'
        ? KINDS
        : axis === 'status'
          ? STATUSES
          : [];
  const rank = (key: string) => (key === '' ? known.length + 1 : known.indexOf(key));
  const first = new Map<string, Head>();
  for (const head of heads) if (!first.has(head.key)) first.set(head.key, head);
  return [...first.values()].sort((a, b) => rank(a.key) - rank(b.key));
}

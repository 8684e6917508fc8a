import type { Fact } from '../model/fact-base.ts';

/**
 * What a fact and its counterparts have in common: its id without the one part that tells it from
 * the fact it is compared with (`dibao.urban.standard` against `dibao.rural.standard` gives
 * `dibao.standard`), else without the last part; an id of one part is its own topic. So a table of
 * topics by subjects sets counterparts side by side.
 */
export function topicOf({ id, relations }: Fact, byId: ReadonlyMap<string, Fact>): string {
  const parts = id.split('.');
  if (parts.length === 1) return id;
  const differing = relations
    .filter(({ type, to }) => type === 'compared-with' && byId.has(to))
    .map(({ to }) => onlyDifference(parts, to.split('.')))
    .find((at) => at !== undefined);
  const drop = differing ?? parts.length - 1;
  return parts.filter((_, at) => at !== drop).join('.');
}

function onlyDifference(a: readonly string[], b: readonly string[]): number | undefined {
  if (a.length !== b.length) return undefined;
  const at = a.flatMap((part, index) => (part === b[index] ? [] : [index]));
  return at.length === 1 ? at[0] : undefined;
}

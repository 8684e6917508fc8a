import { FactqError } from '../errors.ts';
import type { Fact, FactBase } from '../model/fact-base.ts';

/**
 * The fact that an id, an unambiguous start of one, or an alias names.
 * @throws FactqError `unknown-id` or `ambiguous-id`, which lists the candidates.
 */
export function findFact(base: FactBase, text: string): Fact {
  const exact = base.facts.find(({ id }) => id === text);
  if (exact) return exact;
  const hits = base.facts.filter(
    ({ id, aliases }) => id.startsWith(text) || aliases.includes(text),
  );
  if (hits.length === 1) return hits[0]!;
  if (hits.length === 0) {
    throw new FactqError('unknown-id', `no fact is called ${text}`, {
      hint: `Try: factq search ${text}`,
    });
  }
  const names = hits
    .slice(0, 6)
    .map(({ id }) => id)
    .join(', ');
  throw new FactqError('ambiguous-id', `${text} names ${hits.length} facts: ${names}`, {
    hint: 'Give one of these ids.',
  });
}

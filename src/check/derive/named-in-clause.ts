import type { Fact } from '../../model/fact-base.ts';
import type { DeriveInput } from './derived.ts';

/** Whether the clause of a figure is the first of its sentence to tell a fact apart from its rivals. */
export function isNamedInClause({ clause, figure, order }: DeriveInput, fact: Fact): boolean {
  const start = figure.start - clause.indexOf(figure.text);
  return order(fact) >= start && order(fact) < start + clause.length;
}

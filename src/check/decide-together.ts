import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import type { Context } from './context.ts';
import { decide } from './decide.ts';
import { type Decision, NEI } from './decision.ts';

/** Most facts of a sentence that help to tell what its other figures are said of. */
const MOST_COMPANY = 12;

/**
 * Decides the figures of a sentence each by itself, then those left open once more in the light of
 * the facts that the others bear out. `before` are those of the sentence before, which a figure may
 * be computed from.
 */
export function decideTogether(
  context: Context,
  figures: readonly Figure[],
  before: readonly Fact[],
): Decision[] {
  const first = withoutSwapped(figures.map((figure) => decide(context, figure, [], before)));
  const company = factsBorneOut(context, first);
  if (company.length === 0) return first;
  return first.map((own, index) =>
    own.open ? decide(context, figures[index]!, company, before) : own,
  );
}

/**
 * Leaves open the figures that have the number of a fact only carried over from another clause, where
 * that clause gives the fact the number of another: 省慈善总会接收16.67亿元，全省合计4.08亿元.
 */
function withoutSwapped(decisions: Decision[]): Decision[] {
  const misstated = decisions.map(({ verdict, trace }) =>
    verdict.verdict === 'refuted' && verdict.reason === 'subject' ? trace.decided?.fact : undefined,
  );
  return decisions.map((each, index) => {
    const { verdict, trace } = each;
    const { decided } = trace;
    if (verdict.verdict !== 'supported' || decided === undefined) return each;
    // What the clause tells in part may be carried over from one before it.
    const isPartly = decided.own.length < decided.fact.about.length;
    const isCarried =
      decided.own.length === 0
        ? misstated.includes(decided.fact)
        : isPartly && misstated.slice(0, index).includes(decided.fact);
    return isCarried ? NEI : each;
  });
}

/** The facts that decisions rest on which support a figure, up to a few. */
export function factsBorneOut(
  { prepared }: Context,
  decisions: readonly Decision[],
): readonly Fact[] {
  const facts = new Set<Fact>();
  for (const { verdict } of decisions)
    if (verdict.verdict === 'supported' && facts.size < MOST_COMPANY)
      for (const id of verdict.facts) facts.add(prepared.byId.get(id)!);
  return [...facts];
}

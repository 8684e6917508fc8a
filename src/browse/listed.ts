import type { Shelf } from './shelf.ts';
import type { FoundFact, State } from './state.ts';

/** The facts that the query leaves, in all sections. */
export function matching({ found }: State, shelf: Shelf): readonly FoundFact[] {
  return found?.facts ?? shelf.facts.map((_, place) => ({ place, matches: [] }));
}

/** The facts in the list: those that the query leaves, in the section one is at. */
export function listed(state: State, shelf: Shelf): readonly FoundFact[] {
  const section = state.sections.at - 1;
  const all = matching(state, shelf);
  return section < 0 ? all : all.filter(({ place }) => shelf.sectionOf[place] === section);
}

/** The place of the fact one is at, if the list has any. */
export function currentPlace(state: State, shelf: Shelf): number | undefined {
  return listed(state, shelf)[state.facts.at]?.place;
}

import type { Span } from '../render/view.ts';
import { wrap } from '../render/wrap.ts';
import { figureCell } from '../views/figure-cell.ts';
import { marked } from '../views/hits-view.ts';
import { labelOf, langFor } from '../views/wording.ts';
import { drawList } from './draw-list.ts';
import { drawText, drawTitle } from './draw-pane.ts';
import type { Piece } from './frame.ts';
import type { Box } from './layout.ts';
import { listed, matching } from './listed.ts';
import type { Shelf } from './shelf.ts';
import type { FoundFact, State } from './state.ts';
import { textWidth } from './text-width.ts';
import { WORDS } from './wording.ts';

/** The sections, each with the number of its facts that the query leaves. */
export function drawSections(box: Box, state: State, shelf: Shelf): Piece[] {
  const words = WORDS[shelf.lang];
  const facts = matching(state, shelf);
  const counts = shelf.sections.map(() => 0);
  for (const { place } of facts) counts[shelf.sectionOf[place]!]! += 1;
  const hasFocus = state.focus === 'sections';
  return [
    drawTitle(box, words.panes.sections, '', hasFocus),
    ...drawList(box, state.sections, shelf.sections.length + 1, hasFocus, (row) => {
      const [title, count] =
        row === 0 ? [words.all, facts.length] : [shelf.sections[row - 1]!, counts[row - 1]!];
      return [
        [{ text: title, tone: count === 0 ? 'dim' : 'plain' }],
        [{ text: `${count}`, tone: 'dim' }],
      ];
    }),
  ];
}

/** The facts of the section one is at that the query leaves, each with its figure. */
export function drawFacts(box: Box, state: State, shelf: Shelf): Piece[] {
  const words = WORDS[shelf.lang];
  const facts = listed(state, shelf);
  const hasFocus = state.focus === 'facts';
  const title = shelf.sections[state.sections.at - 1] ?? words.panes.facts;
  const position = facts.length === 0 ? '' : `${state.facts.at + 1}/${facts.length}`;
  return [
    drawTitle(box, title, position, hasFocus),
    ...drawList(box, state.facts, facts.length, hasFocus && !state.isTyping, (row) => [
      labelSpans(facts[row]!, shelf),
      figureCell(shelf.reading, shelf.facts[facts[row]!.place]!, shelf.lang),
    ]),
    ...(facts.length === 0 ? drawNothing(box, state, shelf) : []),
  ];
}

function labelSpans({ place, matches }: FoundFact, { facts, reading }: Shelf): Span[] {
  const fact = facts[place]!;
  const inLabel = matches.find(({ field }) => field === `label.${langFor(reading, fact)}`);
  return inLabel ? marked(inLabel, 'plain') : [{ text: labelOf(reading, fact) }];
}

/** Why the list is empty. */
function drawNothing(box: Box, { found }: State, { lang }: Shelf): Piece[] {
  const words = WORDS[lang];
  const near = found?.near.join(lang === 'zh' ? '、' : ', ');
  const reason = found ? words.nothing : words.empty;
  const text = near ? `${reason}\n${words.near(near)}` : reason;
  return drawText(box, wrap([{ text, tone: 'dim' }], textWidth(box)), 0);
}

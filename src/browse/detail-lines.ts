import { cellText } from '../render/cell.ts';
import type { Block, Span } from '../render/view.ts';
import { type Line, wrap } from '../render/wrap.ts';
import { factView } from '../views/fact-view.ts';
import { pairLines } from './pair-lines.ts';
import type { Shelf } from './shelf.ts';

/** All lines of a fact's detail, as `factq show` has it, in a width of 2 columns or more. */
export function detailLines(shelf: Shelf, place: number | undefined, width: number): Line[] {
  const fact = place === undefined ? undefined : shelf.facts[place];
  if (!fact) return [];
  const related = fact.relations.flatMap(({ type, to }) => {
    const other = shelf.facts[shelf.placeOf.get(to) ?? -1];
    return other ? [{ type, fact: other }] : [];
  });
  const { blocks } = factView([{ fact, related }], shelf.reading, shelf.lang);
  return blocks.flatMap((block, at) => [...(at > 0 ? [[]] : []), ...blockLines(block, width)]);
}

function blockLines(block: Block, width: number): Line[] {
  if (block.type === 'pairs') return pairLines(block.rows, width);
  if (block.type !== 'heading') return [];
  const heading: Span[] = [{ text: cellText(block.text), tone: 'strong' }];
  return wrap(heading, width);
}

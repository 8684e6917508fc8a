import type { TextPlace } from './verification.ts';

interface NamedPlace {
  section?: string | undefined;
  paragraph?: number | undefined;
  sentence?: number | undefined;
}

/** A place in words: `finance, paragraph 1, sentence 2`. */
export function placeWords({ section, paragraph, sentence }: NamedPlace): string {
  return [
    section ?? 'the text before the first heading',
    paragraph === undefined ? undefined : `paragraph ${paragraph}`,
    sentence === undefined ? undefined : `sentence ${sentence}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** A place in words with its line and column. */
export function fullPlaceWords(place: TextPlace): string {
  return `${placeWords(place)} (line ${place.line}, column ${place.column})`;
}

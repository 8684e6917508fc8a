/** A place in a text. Lines and columns count from 1, offsets from 0; a line ends behind `\n`. */
export interface Place {
  line: number;
  /** In code points. */
  column: number;
  /** Code points before it in the text. */
  codePoint: number;
}

/**
 * Finds the places of offsets (UTF-16 code units) in one pass through the text, whatever their
 * order. The function it gives knows these offsets alone, and throws for others.
 */
export function placesIn(text: string, offsets: Iterable<number>): (offset: number) => Place {
  const places = new Map<number, Place>();
  let at = 0;
  let place: Place = { line: 1, column: 1, codePoint: 0 };
  let next = lineAfter(text, at);
  for (const offset of Float64Array.from(new Set(offsets)).sort()) {
    for (; next <= offset; next = lineAfter(text, at)) {
      place = nextLine(place, text.slice(at, next));
      at = next;
    }
    place = within(place, text.slice(at, offset));
    at = offset;
    places.set(offset, place);
  }
  return (offset) => {
    const known = places.get(offset);
    if (!known) throw new RangeError(`the place of offset ${offset} was not asked for`);
    return known;
  };
}

/** Where the line behind an offset's begins; nowhere if the text has no further line. */
function lineAfter(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? Number.POSITIVE_INFINITY : feed + 1;
}

function nextLine({ line, codePoint }: Place, rest: string): Place {
  return { line: line + 1, column: 1, codePoint: codePoint + codePoints(rest) };
}

function within({ line, column, codePoint }: Place, text: string): Place {
  const points = codePoints(text);
  return { line, column: column + points, codePoint: codePoint + points };
}

const TRAILS = /[\ud800-\udbff][\udc00-\udfff]/g;

function codePoints(text: string): number {
  return text.length - (text.match(TRAILS)?.length ?? 0);
}

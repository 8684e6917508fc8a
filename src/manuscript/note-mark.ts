const MARK =
  /<sup\b[^<>]{0,200}>\s{0,9}(?:<a\b[^<>]{0,500}>)?\s{0,9}([[(（［〔]?)\d{1,3}[\])）］〕]?\s{0,9}(?:<\/a\s{0,9}>)?\s{0,9}<\/sup/iy;

/** What a bare number above the line is a power of: ten, a unit of length or time, a letter. */
const POWER_OF = /(?:^|[^\d.,])10$|(?:^|[^A-Za-z])[kcdmµ]?[A-Za-z]$|米$/;

/**
 * Whether a `<sup>` holds nothing but the number of a note, such as `<sup>1</sup>` or
 * `<sup><a href="#n1">[1]</a></sup>`.
 *
 * @param at where its tag opens in the source.
 * @param before the text that it stands on.
 */
export function isNoteMark(source: string, at: number, before: string): boolean {
  MARK.lastIndex = at;
  const [found, bracket] = MARK.exec(source) ?? [];
  return found !== undefined && (bracket !== '' || !POWER_OF.test(before));
}

import { is, isIn, isLatin, type Token } from '../token.ts';
import { countsNoun } from './weak.ts';

const STREETS: ReadonlySet<string> = new Set(
  'street avenue road lane boulevard drive square terrace'.split(' '),
);
/** How many words the name of a street has before the word for it. */
const LONGEST_STREET = 3;
/** Words that may begin a sentence, or stand capitalised in a title, right before what they count. */
const BEFORE_COUNTS: ReadonlySet<string> = new Set(
  'a all among and at both by for from had has have in its of on only or our over some than that the their there these this those to total was we were with another altogether overall including'.split(
    ' ',
  ),
);

/**
 * Whether a number without a unit, in tokens `start` to `next`, is likely part of a name: it follows
 * a capitalised word (Windows 11, iPhone 13) or begins an address (10 Downing Street). The first word
 * of a sentence names nothing where a noun follows that the number may count (Build 30 homes).
 */
export function isName(
  text: string,
  tokens: readonly Token[],
  start: number,
  next: number,
): boolean {
  const [before, number] = [tokens[start - 1], tokens[start]!];
  if (number.kind !== 'number' || !/^\d{1,4}$/.test(number.text)) return false;
  const street = tokens
    .slice(next, next + LONGEST_STREET + 1)
    .some((token) => isIn(token, STREETS));
  if (street && isLatin(tokens[next])) return true;
  if (!before || !isLatin(before) || BEFORE_COUNTS.has(before.text)) return false;
  const written = text.slice(before.start, before.end);
  if (Object.keys(before.roles).length > 0 || !/^\w*[A-Z]\w*$/.test(written)) return false;
  return /[a-z][A-Z]/.test(written) || isWithin(tokens[start - 2]) || !countsNoun(tokens, next);
}

/** Whether a word after this token is not the first of a sentence, heading or quotation. */
function isWithin(token: Token | undefined): boolean {
  return token?.kind === 'word' || is(token, ',');
}

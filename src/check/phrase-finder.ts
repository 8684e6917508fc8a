import { addToList } from '../add-to-list.ts';
import { once } from '../once.ts';
import { remembered } from '../remembered.ts';
import { joined } from './longest-words.ts';
import { stem } from './stem.ts';
import { allOf, type TermEntry, type TermWords } from './term-entry.ts';

/** A Latin phrase: its stems, each once, and the terms it stands for. */
export interface Phrase {
  stems: readonly string[];
  terms: readonly string[];
}

/** Gives, for the stems of a text, the phrases that it may hold by the longest of their own stems. */
export type PhraseFinder = (stems: ReadonlySet<string>) => (longest: string) => readonly Phrase[];

/**
 * Makes a finder of phrases. They are taken apart when the first text with Latin words comes; a text
 * whose words are all numbers is only looked at for phrases that are numbers too.
 */
export function phraseFinder(lists: readonly TermWords[]): PhraseFinder {
  const byNumber = once(() => byLongest(entriesOf(lists, isNumber)));
  const byStem = once(() => byLongest(entriesOf(lists)));
  return (stems) => {
    const hasLetters = [...stems].some((each) => LETTER.test(each));
    const phrases = hasLetters ? byStem() : byNumber();
    return (longest) =>
      phrases.get(longest)?.filter((phrase) => phrase.stems.every((each) => stems.has(each))) ?? [];
  };
}

function entriesOf(
  lists: readonly TermWords[],
  isWanted: (word: string) => boolean = () => true,
): TermEntry[] {
  return lists.flatMap(({ words, terms }) =>
    words.filter(isWanted).map((word) => ({ word, value: terms })),
  );
}

const LETTER = /[^\d' -]/;

function isNumber(phrase: string): boolean {
  return phrase < 'A' && !LETTER.test(phrase);
}

/** Left out, so that no phrase reaches to where something else is joined: counties and 100 others. */
const JOINT = 'and';

function byLongest(entries: readonly TermEntry[]): ReadonlyMap<string, readonly Phrase[]> {
  const stemOf = remembered(stem);
  const phrases = new Map<string, Phrase[]>();
  for (const [phrase, terms] of joined(entries, allOf)) {
    const words = phrase
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((word) => word !== JOINT);
    const stems = [...new Set(words.map(stemOf))];
    const longest = stems.reduce((a, b) => (b.length > a.length ? b : a));
    addToList(phrases, longest, { stems, terms });
  }
  return phrases;
}

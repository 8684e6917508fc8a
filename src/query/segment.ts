import type { Term } from './query.ts';
import type { SearchIndex } from './search-index.ts';

const QUESTION =
  /是多少|有多少|多少钱|多少|是什么|什么|怎么样|怎么|哪些|哪个|哪里|哪年|何时|是谁|几个|[的是有吗呢了吧请问]/gu;

/**
 * A Chinese run that stands nowhere as a whole, cut into words: question words off, then always the
 * longest word that the base knows. What is left between them is kept where it has two characters.
 */
export function segment(run: string, index: SearchIndex): Term[] {
  const known = vocabulary(index);
  const asked = run.split(QUESTION).filter((part) => part !== '');
  const cut = (asked.length > 0 ? asked : [run]).flatMap((part) => cutWords(part, known));
  const long = cut.filter((word) => word.length > 1);
  return (long.length > 0 ? long : cut).map((text) => ({ type: 'han', text }));
}

function cutWords(text: string, known: ReadonlySet<string>): string[] {
  const words: string[] = [];
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const word = longestAt(text, at, known);
    if (word === undefined) rest += text[at++];
    else {
      words.push(rest, word);
      rest = '';
      at += word.length;
    }
  }
  return [...words, rest].filter((word) => word !== '');
}

const LONGEST_WORD = 12;

function longestAt(text: string, at: number, known: ReadonlySet<string>): string | undefined {
  for (let end = Math.min(text.length, at + LONGEST_WORD); end > at + 1; end--) {
    const word = text.slice(at, end);
    if (known.has(word)) return word;
  }
  return undefined;
}

/** The Chinese words of the base: aliases, terms, subjects, names and places. */
function vocabulary({ entries }: SearchIndex): ReadonlySet<string> {
  const fields = entries.flatMap((entry) => entry.fields);
  return new Set(fields.filter(({ body }) => body.hasHan).map(({ body }) => body.bare));
}

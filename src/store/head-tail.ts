import type { BaseHead } from './fact-store.ts';

/** What is kept apart from the rest of a head: the bulk of it, of which a question needs little. */
export type HeadTail = Pick<BaseHead, 'terms' | 'notFigures'>;

/** As lines of JSON: what are no figures, then for each term its id and its words. */
export function tailText({ terms, notFigures }: HeadTail): string {
  return [notFigures, ...Object.entries(terms).flat()]
    .map((value) => JSON.stringify(value))
    .join('\n');
}

/** From what {@link tailText} gave; the words of a term are read when they are asked for. */
export function tailOf(text: string, parse: (json: string) => unknown): HeadTail {
  const [notFigures, ...lines] = text.split('\n');
  const terms = {} as HeadTail['terms'];
  for (let at = 0; at < lines.length; at += 2) {
    let words: unknown;
    Object.defineProperty(terms, parse(lines[at]!) as string, {
      enumerable: true,
      get: () => (words ??= parse(lines[at + 1]!)),
    });
  }
  return { terms, notFigures: parse(notFigures!) as HeadTail['notFigures'] };
}

/** A command line taken apart as shells do. */
export interface QuotedWords {
  /** Without their quotes; the last is the one at the end, empty after a blank. */
  words: string[];
  /** The last as it is written. */
  raw: string;
  /** The quote that is open at the end. */
  quote: '' | "'" | '"';
}

/**
 * Splits a line at blanks outside quotes, by the rules that bash, zsh and fish share for single
 * quotes, double quotes and backslashes. Nothing is expanded.
 */
export function quotedWords(line: string): QuotedWords {
  const words = [''];
  let quote: QuotedWords['quote'] = '';
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!;
    if (character === quote) quote = '';
    else if (quote === '' && (character === "'" || character === '"')) quote = character;
    else if (quote === '' && /\s/.test(character)) {
      if (at > start) words.push('');
      start = at + 1;
    } else {
      const escapes = character === '\\' && quote !== "'" && at + 1 < line.length;
      words[words.length - 1] += escapes ? line[++at]! : character;
    }
  }
  return { words, raw: line.slice(start), quote };
}

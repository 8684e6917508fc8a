import { is, isIn, type Token } from '../token.ts';

const CLOSING: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '"': '"',
};
/** A name in quotes is no longer than this, in characters. */
const LONGEST_NAME = 60;
const SENTENCE_MARKS: ReadonlySet<string> = new Set(['。', '!', '?', ';', ',', '.']);

/**
 * The index of the mark that closes the quoted name or title opened by token `at`. Names hold
 * numerals that count nothing; a quotation with a clause in it, or a long one, is speech.
 */
export function nameEnd(tokens: readonly Token[], at: number): number | undefined {
  const open = tokens[at]!;
  const close = open.kind === 'mark' ? CLOSING[open.text] : undefined;
  if (close === undefined) return undefined;
  for (let end = at + 1; end < tokens.length; end++) {
    const token = tokens[end]!;
    if (token.start - open.end > LONGEST_NAME || token.kind === 'break') return undefined;
    if (is(token, close)) return end;
    if (is(token, open.text)) return undefined;
    if (close !== '》' && isIn(token, SENTENCE_MARKS)) return undefined;
  }
  return undefined;
}

/** Whether a token opens a title, in which no figure is told. */
export function opensTitle(token: Token): boolean {
  return token.text === '《';
}

import { simpleScalar } from './simple-scalar.ts';
import { FORBIDDEN } from './yaml-keys.ts';

/** The text is to be read by the full parser. */
export class NotSimple extends Error {}

/** Deeper nesting is not for a parser that calls itself. */
export const DEEPEST = 40;
export const [NEWLINE, BLANK, HASH, DASH] = [10, 32, 35, 45];

/** A key of a block mapping: it begins with a letter or underscore and holds no blank. */
export const KEY =
  /(?:[\p{L}_%][^\s:,#[\]{}'"&*!|>]*|"[^"\\\n]{1,100}"|'[^'\n]{1,100}'):(?=[ \n]|$)/uy;
const PLAIN_START = /[^\s\-?:,[\]{}#&*!|>'"%@`]|-[^\s,[\]{}]/uy;
export const QUOTED = /"((?:[^"\\\n]|\\["\\])*)"|'((?:[^'\n]|'')*)'/y;
/** A plain scalar in brackets ends before a comma, a bracket, a colon and blank, or a comment. */
export const FLOW_PLAIN = /(?:[^\s,[\]{}:#]|:(?![\s,[\]{}])|(?<!\s)#| +(?![\s,[\]{}#]))+/y;
export const BLOCK_PLAIN = /(?:[^\s:#]|:(?![ \n]|$)|(?<!\s)#|[^\S \n]| +(?![ #\n]|$))+/y;

/** Goes through a text of plainly written YAML: lines, keys and scalars. */
export class SimpleScanner {
  protected readonly text: string;
  protected readonly sources = new Map<unknown, Map<string, string>>();
  protected at = 0;
  protected depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes to the next line with content, at its first column; gives its indentation. */
  protected nextLine(): number | undefined {
    const text = this.text;
    while (this.at < text.length) {
      let end = this.at;
      while (text.charCodeAt(end) === BLANK) end++;
      const code = text.charCodeAt(end);
      if (end < text.length && code !== NEWLINE && code !== HASH) return end - this.at;
      const line = text.indexOf('\n', end);
      this.at = line < 0 ? text.length : line + 1;
    }
    return undefined;
  }

  protected isEntry(at: number): boolean {
    return this.text.charCodeAt(at) === DASH && this.text.charCodeAt(at + 1) === BLANK;
  }

  /** Takes a key that its mapping does not have yet, and its colon. */
  protected key(mapping: Record<string, unknown>): string {
    KEY.lastIndex = this.at;
    const key = KEY.exec(this.text)?.[0].slice(0, -1);
    if (key === undefined) throw new NotSimple();
    this.at = KEY.lastIndex;
    const name = /^["']/.test(key) ? key.slice(1, -1) : plainKey(key);
    if (FORBIDDEN.has(name) || Object.hasOwn(mapping, name)) throw new NotSimple();
    return name;
  }

  protected quoted(): string | undefined {
    QUOTED.lastIndex = this.at;
    const found = QUOTED.exec(this.text);
    if (!found) return undefined;
    this.at = QUOTED.lastIndex;
    const [, double, single] = found;
    return double?.replace(/\\(["\\])/g, '$1') ?? single!.replaceAll("''", "'");
  }

  protected plain(pattern: RegExp, mapping?: unknown, key?: string): unknown {
    PLAIN_START.lastIndex = this.at;
    pattern.lastIndex = this.at;
    const source = PLAIN_START.test(this.text) ? pattern.exec(this.text)?.[0] : undefined;
    const value = source === undefined ? undefined : simpleScalar(source);
    if (value === undefined) throw new NotSimple();
    this.at = pattern.lastIndex;
    if (typeof value === 'number' && String(value) !== source) {
      if (key === undefined) throw new NotSimple();
      const sources = this.sources.get(mapping) ?? new Map<string, string>();
      this.sources.set(mapping, sources.set(key, source!));
    }
    return value;
  }

  /** Skips blanks and line ends in brackets; what goes on must be indented further than around. */
  protected skipSpace(indent: number): void {
    this.skipBlanks();
    if (this.text.charCodeAt(this.at) !== NEWLINE) return;
    this.at++;
    while (this.text.charCodeAt(this.at) === NEWLINE) this.at++;
    const start = this.at;
    this.skipBlanks();
    const code = this.text.charCodeAt(this.at);
    if (this.at - start <= indent || code === NEWLINE || code === HASH) throw new NotSimple();
  }

  protected skipBlanks(): void {
    while (this.text.charCodeAt(this.at) === BLANK) this.at++;
  }

  /** Goes to the next line; nothing but a comment may stand before it. */
  protected endLine(): void {
    const start = this.at;
    this.skipBlanks();
    const code = this.text.charCodeAt(this.at);
    const isComment = code === HASH && this.at > start;
    if (this.at < this.text.length && code !== NEWLINE && !isComment) throw new NotSimple();
    const line = this.text.indexOf('\n', this.at);
    this.at = line < 0 ? this.text.length : line + 1;
  }
}

/** A key that YAML would take for a number, truth value or nothing is left to the full parser. */
function plainKey(key: string): string {
  if (simpleScalar(key) !== key || key.startsWith('%')) throw new NotSimple();
  return key;
}

import { simpleScalar } from './simple-scalar.ts';
import { FORBIDDEN } from './yaml-keys.ts';

/** Plain data read from YAML, with how its numbers are written. */
export interface SimpleYaml {
  value: unknown;
  /** How a number in a mapping is written, where that is not how it would be printed: 1.50. */
  sourceOf(mapping: unknown, key: string): string | undefined;
}

/**
 * Reads YAML as fact bases are mostly written: mappings and lists by indentation or in brackets, and
 * scalars on one line; some twenty times as fast as the full parser. Undefined where anything else
 * stands in the text, a mistake too: the full parser is to read it then. What is read is what the
 * full parser would read.
 */
export function parseSimple(text: string): SimpleYaml | undefined {
  if (/[\t\r]|^\uFEFF/.test(text)) return undefined;
  try {
    return new SimpleParser(text).parse();
  } catch (error) {
    if (error instanceof NotSimple) return undefined;
    throw error;
  }
}

class NotSimple extends Error {}

/** Deeper nesting is not for a parser that calls itself. */
const DEEPEST = 40;
const [NEWLINE, BLANK, HASH, DASH] = [10, 32, 35, 45];

/** A key of a block mapping: it begins with a letter or underscore and holds no blank. */
const KEY = /(?:[\p{L}_%][^\s:,#[\]{}'"&*!|>]*|"[^"\\\n]{1,100}"|'[^'\n]{1,100}'):(?=[ \n]|$)/uy;
const PLAIN_START = /[^\s\-?:,[\]{}#&*!|>'"%@`]|-[^\s,[\]{}]/uy;
const QUOTED = /"((?:[^"\\\n]|\\["\\])*)"|'((?:[^'\n]|'')*)'/y;
/** A plain scalar in brackets ends before a comma, a bracket, a colon and blank, or a comment. */
const FLOW_PLAIN = /(?:[^\s,[\]{}:#]|:(?![\s,[\]{}])|(?<!\s)#| +(?![\s,[\]{}#]))+/y;
const BLOCK_PLAIN = /(?:[^\s:#]|:(?![ \n]|$)|(?<!\s)#|[^\S \n]| +(?![ #\n]|$))+/y;

class SimpleParser {
  readonly #text: string;
  readonly #sources = new Map<unknown, Map<string, string>>();
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): SimpleYaml {
    if (this.#nextLine() !== 0) throw new NotSimple();
    const value = this.#block(0);
    if (this.#nextLine() !== undefined) throw new NotSimple();
    return { value, sourceOf: (mapping, key) => this.#sources.get(mapping)?.get(key) };
  }

  /** Goes to the next line with content, at its first column; gives its indentation. */
  #nextLine(): number | undefined {
    const text = this.#text;
    while (this.#at < text.length) {
      let end = this.#at;
      while (text.charCodeAt(end) === BLANK) end++;
      const code = text.charCodeAt(end);
      if (end < text.length && code !== NEWLINE && code !== HASH) return end - this.#at;
      const line = text.indexOf('\n', end);
      this.#at = line < 0 ? text.length : line + 1;
    }
    return undefined;
  }

  /** A list or mapping whose first line is the one reached. */
  #block(indent: number): unknown {
    if (++this.#depth > DEEPEST) throw new NotSimple();
    const value = this.#isEntry(this.#at + indent) ? this.#list(indent) : this.#mapping(indent);
    this.#depth--;
    return value;
  }

  #isEntry(at: number): boolean {
    return this.#text.charCodeAt(at) === DASH && this.#text.charCodeAt(at + 1) === BLANK;
  }

  #list(indent: number): unknown[] {
    const list: unknown[] = [];
    while (this.#nextLine() === indent && this.#isEntry(this.#at + indent)) {
      this.#at += indent + 1;
      const dash = this.#at - 1;
      this.#skipBlanks();
      KEY.lastIndex = this.#at;
      if (KEY.test(this.#text)) list.push(this.#mapping(indent + this.#at - dash, true));
      else {
        list.push(this.#inline(indent));
        this.#endLine();
      }
    }
    this.#outdented(indent);
    return list;
  }

  /** @param started the first key stands right here, after the dash of an entry */
  #mapping(indent: number, started = false): Record<string, unknown> {
    const mapping: Record<string, unknown> = {};
    for (let first = started; first || this.#nextLine() === indent; first = false) {
      if (!first) this.#at += indent;
      this.#pair(mapping, indent);
    }
    this.#outdented(indent);
    return mapping;
  }

  /** After a block the next line must be further left. */
  #outdented(indent: number): void {
    const next = this.#nextLine();
    if (next !== undefined && next >= indent && !(next === indent && this.#isAfterList(indent)))
      throw new NotSimple();
  }

  /** A list may stand at the indentation of its key; then the next key follows there. */
  #isAfterList(indent: number): boolean {
    return !this.#isEntry(this.#at + indent);
  }

  #pair(mapping: Record<string, unknown>, indent: number): void {
    KEY.lastIndex = this.#at;
    const key = KEY.exec(this.#text)?.[0].slice(0, -1);
    if (key === undefined) throw new NotSimple();
    this.#at = KEY.lastIndex;
    const name = this.#newKey(mapping, /^["']/.test(key) ? key.slice(1, -1) : plainKey(key));
    this.#skipBlanks();
    const code = this.#text.charCodeAt(this.#at);
    if (this.#at < this.#text.length && code !== NEWLINE && code !== HASH) {
      mapping[name] = this.#inline(indent, mapping, name);
      this.#endLine();
      return;
    }
    this.#endLine();
    const next = this.#nextLine() ?? -1;
    const isList = next === indent && this.#isEntry(this.#at + indent);
    if (next <= indent && !isList) throw new NotSimple();
    mapping[name] = this.#isInline(next) ? this.#lonely(next, indent) : this.#block(next);
  }

  /** Whether a line is no block, but a value in brackets or quotes, by itself. */
  #isInline(indent: number): boolean {
    QUOTED.lastIndex = this.#at + indent;
    const isQuoted = QUOTED.test(this.#text) && this.#text[QUOTED.lastIndex] !== ':';
    return isQuoted || /[[{]/.test(this.#text[this.#at + indent]!);
  }

  #lonely(indent: number, around: number): unknown {
    this.#at += indent;
    const value = this.#inline(around);
    this.#endLine();
    return value;
  }

  #newKey(mapping: Record<string, unknown>, name: string): string {
    if (FORBIDDEN.has(name) || Object.hasOwn(mapping, name)) throw new NotSimple();
    return name;
  }

  /** A value that begins on this line. */
  #inline(indent: number, mapping?: unknown, key?: string): unknown {
    const char = this.#text[this.#at];
    if (char === '{' || char === '[') return this.#flow(indent);
    return this.#quoted() ?? this.#plain(BLOCK_PLAIN, mapping, key);
  }

  #quoted(): string | undefined {
    QUOTED.lastIndex = this.#at;
    const found = QUOTED.exec(this.#text);
    if (!found) return undefined;
    this.#at = QUOTED.lastIndex;
    const [, double, single] = found;
    return double?.replace(/\\(["\\])/g, '$1') ?? single!.replaceAll("''", "'");
  }

  #plain(pattern: RegExp, mapping?: unknown, key?: string): unknown {
    PLAIN_START.lastIndex = this.#at;
    pattern.lastIndex = this.#at;
    const source = PLAIN_START.test(this.#text) ? pattern.exec(this.#text)?.[0] : undefined;
    const value = source === undefined ? undefined : simpleScalar(source);
    if (value === undefined) throw new NotSimple();
    this.#at = pattern.lastIndex;
    if (typeof value === 'number' && String(value) !== source) {
      if (key === undefined) throw new NotSimple();
      const sources = this.#sources.get(mapping) ?? new Map<string, string>();
      this.#sources.set(mapping, sources.set(key, source!));
    }
    return value;
  }

  #flow(indent: number): unknown {
    if (++this.#depth > DEEPEST) throw new NotSimple();
    const value =
      this.#text[this.#at++] === '[' ? this.#flowList(indent) : this.#flowMapping(indent);
    this.#depth--;
    return value;
  }

  #flowList(indent: number): unknown[] {
    const list: unknown[] = [];
    while (!this.#closes(']', indent)) {
      list.push(this.#flowValue(indent));
      this.#comma(']', indent);
    }
    return list;
  }

  #flowMapping(indent: number): Record<string, unknown> {
    const mapping: Record<string, unknown> = {};
    while (!this.#closes('}', indent)) {
      KEY.lastIndex = this.#at;
      const key = KEY.exec(this.#text)?.[0].slice(0, -1);
      if (key === undefined) throw new NotSimple();
      this.#at = KEY.lastIndex;
      const name = this.#newKey(mapping, /^["']/.test(key) ? key.slice(1, -1) : plainKey(key));
      this.#skipSpace(indent);
      mapping[name] = this.#flowValue(indent, mapping, name);
      this.#comma('}', indent);
    }
    return mapping;
  }

  #flowValue(indent: number, mapping?: unknown, key?: string): unknown {
    const char = this.#text[this.#at];
    if (char === '{' || char === '[') return this.#flow(indent);
    return this.#quoted() ?? this.#plain(FLOW_PLAIN, mapping, key);
  }

  /** Whether a bracket closes here; takes it. */
  #closes(bracket: string, indent: number): boolean {
    this.#skipSpace(indent);
    if (this.#text[this.#at] !== bracket) return false;
    this.#at++;
    return true;
  }

  /** Takes a comma; without one the bracket must close. */
  #comma(bracket: string, indent: number): void {
    this.#skipSpace(indent);
    const char = this.#text[this.#at];
    if (char === ',') this.#at++;
    else if (char !== bracket) throw new NotSimple();
  }

  /** Skips blanks and line ends in brackets; what goes on must be indented further than around. */
  #skipSpace(indent: number): void {
    this.#skipBlanks();
    if (this.#text.charCodeAt(this.#at) !== NEWLINE) return;
    this.#at++;
    while (this.#text.charCodeAt(this.#at) === NEWLINE) this.#at++;
    const start = this.#at;
    this.#skipBlanks();
    const code = this.#text.charCodeAt(this.#at);
    if (this.#at - start <= indent || code === NEWLINE || code === HASH) throw new NotSimple();
  }

  #skipBlanks(): void {
    while (this.#text.charCodeAt(this.#at) === BLANK) this.#at++;
  }

  /** Goes to the next line; nothing but a comment may stand before it. */
  #endLine(): void {
    const start = this.#at;
    this.#skipBlanks();
    const code = this.#text.charCodeAt(this.#at);
    const isComment = code === HASH && this.#at > start;
    if (this.#at < this.#text.length && code !== NEWLINE && !isComment) throw new NotSimple();
    const line = this.#text.indexOf('\n', this.#at);
    this.#at = line < 0 ? this.#text.length : line + 1;
  }
}

/** A key that YAML would take for a number, truth value or nothing is left to the full parser. */
function plainKey(key: string): string {
  if (simpleScalar(key) !== key || key.startsWith('%')) throw new NotSimple();
  return key;
}

import { SimpleFlow } from './simple-flow.ts';
import { BLOCK_PLAIN, DEEPEST, HASH, KEY, NEWLINE, NotSimple, QUOTED } from './simple-scanner.ts';

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

class SimpleParser extends SimpleFlow {
  parse(): SimpleYaml {
    const indent = this.nextLine();
    if (indent === undefined) throw new NotSimple();
    const value = this.#block(indent);
    if (this.nextLine() !== undefined) throw new NotSimple();
    return { value, sourceOf: (mapping, key) => this.sources.get(mapping)?.get(key) };
  }

  /** A list or mapping whose first line is the one reached. */
  #block(indent: number): unknown {
    if (++this.depth > DEEPEST) throw new NotSimple();
    const value = this.isEntry(this.at + indent) ? this.#list(indent) : this.#mapping(indent);
    this.depth--;
    return value;
  }

  #list(indent: number): unknown[] {
    const list: unknown[] = [];
    while (this.nextLine() === indent && this.isEntry(this.at + indent)) {
      this.at += indent + 1;
      const dash = this.at - 1;
      this.skipBlanks();
      KEY.lastIndex = this.at;
      if (KEY.test(this.text)) list.push(this.#mapping(indent + this.at - dash, true));
      else {
        list.push(this.#inline(indent));
        this.endLine();
      }
    }
    this.#outdented(indent);
    return list;
  }

  /** @param started the first key stands right here, after the dash of an entry */
  #mapping(indent: number, started = false): Record<string, unknown> {
    const mapping: Record<string, unknown> = {};
    for (let first = started; first || this.nextLine() === indent; first = false) {
      if (!first) this.at += indent;
      this.#pair(mapping, indent);
    }
    this.#outdented(indent);
    return mapping;
  }

  /** After a block the next line must be further left. */
  #outdented(indent: number): void {
    const next = this.nextLine();
    if (next !== undefined && next >= indent && !(next === indent && this.#isAfterList(indent)))
      throw new NotSimple();
  }

  /** A list may stand at the indentation of its key; then the next key follows there. */
  #isAfterList(indent: number): boolean {
    return !this.isEntry(this.at + indent);
  }

  #pair(mapping: Record<string, unknown>, indent: number): void {
    const name = this.key(mapping);
    this.skipBlanks();
    const code = this.text.charCodeAt(this.at);
    if (this.at < this.text.length && code !== NEWLINE && code !== HASH) {
      mapping[name] = this.#inline(indent, mapping, name);
      this.endLine();
      return;
    }
    this.endLine();
    const next = this.nextLine() ?? -1;
    const isList = next === indent && this.isEntry(this.at + indent);
    if (next <= indent && !isList) throw new NotSimple();
    mapping[name] = this.#isInline(next) ? this.#lonely(next, indent) : this.#block(next);
  }

  /** Whether a line is no block, but a value in brackets or quotes, by itself. */
  #isInline(indent: number): boolean {
    QUOTED.lastIndex = this.at + indent;
    const isQuoted = QUOTED.test(this.text) && this.text[QUOTED.lastIndex] !== ':';
    return isQuoted || /[[{]/.test(this.text[this.at + indent]!);
  }

  #lonely(indent: number, around: number): unknown {
    this.at += indent;
    const value = this.#inline(around);
    this.endLine();
    return value;
  }

  /** A value that begins on this line. */
  #inline(indent: number, mapping?: unknown, key?: string): unknown {
    const char = this.text[this.at];
    if (char === '{' || char === '[') return this.flow(indent);
    return this.quoted() ?? this.plain(BLOCK_PLAIN, mapping, key);
  }
}

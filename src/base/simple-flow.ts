import { DEEPEST, FLOW_PLAIN, NotSimple, SimpleScanner } from './simple-scanner.ts';

/** Reads lists and mappings in brackets, over several lines too. */
export class SimpleFlow extends SimpleScanner {
  protected flow(indent: number): unknown {
    if (++this.depth > DEEPEST) throw new NotSimple();
    const value = this.text[this.at++] === '[' ? this.flowList(indent) : this.flowMapping(indent);
    this.depth--;
    return value;
  }

  protected flowList(indent: number): unknown[] {
    const list: unknown[] = [];
    while (!this.closes(']', indent)) {
      list.push(this.flowValue(indent));
      this.comma(']', indent);
    }
    return list;
  }

  protected flowMapping(indent: number): Record<string, unknown> {
    const mapping: Record<string, unknown> = {};
    while (!this.closes('}', indent)) {
      const name = this.key(mapping);
      this.skipSpace(indent);
      mapping[name] = this.flowValue(indent, mapping, name);
      this.comma('}', indent);
    }
    return mapping;
  }

  protected flowValue(indent: number, mapping?: unknown, key?: string): unknown {
    const char = this.text[this.at];
    if (char === '{' || char === '[') return this.flow(indent);
    return this.quoted() ?? this.plain(FLOW_PLAIN, mapping, key);
  }

  /** Whether a bracket closes here; takes it. */
  protected closes(bracket: string, indent: number): boolean {
    this.skipSpace(indent);
    if (this.text[this.at] !== bracket) return false;
    this.at++;
    return true;
  }

  /** Takes a comma; without one the bracket must close. */
  protected comma(bracket: string, indent: number): void {
    this.skipSpace(indent);
    const char = this.text[this.at];
    if (char === ',') this.at++;
    else if (char !== bracket) throw new NotSimple();
  }
}

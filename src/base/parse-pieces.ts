import { codesOf } from './codes.ts';
import { cutFacts, type Piece } from './cut-facts.ts';
import type { ParsedYaml } from './parse.ts';
import type { Finding, Path } from './problem.ts';
import { valueAt } from './raw.ts';

/** Stands for all facts in what is left of a text. */
export const STAND_IN = '- 0\n';
/** Code units of a piece, about: so the tree of one stays small. */
const PIECE = 32_768;
/** With this many findings the rest of a text is not looked at. */
const MOST_FINDINGS = 1000;

/**
 * Parses a text with its facts piece by piece, so that the tree of a piece is dropped before the
 * next one is read: the tree of a whole text takes some 100 times its size in memory. Undefined
 * where the text can't be cut.
 *
 * @param parse parses a YAML text whole.
 */
export function parsePieces(
  text: string,
  parse: (text: string) => ParsedYaml,
): ParsedYaml | undefined {
  const pieces = cutFacts(codesOf(text), PIECE);
  if (!pieces) return undefined;
  const rest = new Rest(text, pieces, parse);
  const facts: unknown[] = [];
  const findings = [...rest.findings];
  const sources = new Map<string, string>();
  let isWhole = isMapping(rest.value);
  for (const piece of pieces) {
    if (findings.length >= MOST_FINDINGS) break;
    const parsed = parse(text.slice(piece.start, piece.end));
    findings.push(...moved(parsed.findings, piece.start));
    const list = parsed.value;
    isWhole &&= Array.isArray(list) && list.length === piece.count;
    if (!Array.isArray(list) || list.length !== piece.count) continue;
    keepSources(list, parsed, facts.length, sources);
    for (const fact of list) facts.push(fact);
  }
  return {
    value: isWhole ? Object.assign({}, rest.value, { facts }) : undefined,
    findings,
    offsetOf: offsetFinder(text, pieces, rest, parse),
    numberSource: (path) => sources.get(path.join(' ')) ?? printed(valueAt(facts, path.slice(1))),
  };
}

/** A text with all its facts but a stand-in taken out. */
class Rest {
  readonly value: unknown;
  readonly findings: Finding[];
  readonly #parsed: ParsedYaml;
  readonly #start: number;
  readonly #cutOut: number;

  constructor(text: string, pieces: readonly Piece[], parse: (text: string) => ParsedYaml) {
    this.#start = pieces[0]!.start;
    const end = pieces.at(-1)!.end;
    this.#cutOut = end - this.#start - STAND_IN.length;
    this.#parsed = parse(text.slice(0, this.#start) + STAND_IN + text.slice(end));
    this.value = this.#parsed.value;
    this.findings = this.#parsed.findings.map((each) => ({
      ...each,
      offset: this.#offset(each.offset),
    }));
  }

  offsetOf(path: Path, atKey?: boolean): number {
    return this.#offset(this.#parsed.offsetOf(path, atKey));
  }

  #offset(offset: number): number {
    return offset < this.#start + STAND_IN.length ? offset : offset + this.#cutOut;
  }
}

/** Keeps how numbers are written where it is not how they would be printed: 1.50, 0x1F. */
function keepSources(
  list: readonly unknown[],
  parsed: ParsedYaml,
  before: number,
  sources: Map<string, string>,
): void {
  for (const nth of list.keys()) {
    for (const key of ['value', 'min', 'max']) {
      const value = valueAt(list, [nth, key]);
      if (typeof value !== 'number') continue;
      const source = parsed.numberSource([nth, key]);
      if (source !== undefined && source !== String(value))
        sources.set(`facts ${before + nth} ${key}`, source);
    }
  }
}

function printed(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : undefined;
}

/** Parses the piece that a fact is in again; the last piece is kept, so offsets are best asked in order. */
function offsetFinder(
  text: string,
  pieces: readonly Piece[],
  rest: Rest,
  parse: (text: string) => ParsedYaml,
): ParsedYaml['offsetOf'] {
  let last: { piece: Piece; parsed: ParsedYaml } | undefined;
  return (path, atKey) => {
    const [key, nth, ...inner] = path;
    if (key !== 'facts' || typeof nth !== 'number') return rest.offsetOf(path, atKey);
    let [before, at] = [0, 0];
    while (at < pieces.length && before + pieces[at]!.count <= nth) before += pieces[at++]!.count;
    const piece = pieces[at];
    if (!piece) return rest.offsetOf(path, atKey);
    if (last?.piece !== piece) last = { piece, parsed: parse(text.slice(piece.start, piece.end)) };
    return piece.start + last.parsed.offsetOf([nth - before, ...inner], atKey);
  };
}

function moved(findings: readonly Finding[], by: number): Finding[] {
  return findings.map((each) => ({ ...each, offset: each.offset + by }));
}

function isMapping(value: unknown): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

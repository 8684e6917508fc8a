import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Path } from './problem.ts';

/** Line and column in a text, both from 1; columns count code points. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Makes a function from offsets (UTF-16 code units) in a text to places; lines are found once. An
 * offset in the blank end of the text is that of the last word. Offsets that rise are fastest: a
 * long line is then gone through once.
 */
export function placer(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const end = text.trimEnd().length;
  let [line, reached, column] = [0, 0, 1];
  return (offset) => {
    const wanted = Math.min(offset, end);
    const found = lastAtMost(starts, wanted);
    if (found !== line || wanted < reached) [line, reached, column] = [found, starts[found]!, 1];
    for (; reached < wanted; reached++) if (!isLowSurrogate(text, reached)) column++;
    return { line: line + 1, column };
  };
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sorted[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The offset of the value at a path, or of its key; of the innermost node around it where there is
 * no such value.
 */
export function offsetAt(doc: Document, path: Path, atKey: boolean): number {
  let node: unknown = doc.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, key] of path.entries()) {
    const pair = pairAt(doc, node, key);
    const next = pair ? pair.value : itemAt(doc, node, key);
    const isLast = index === path.length - 1;
    const found = isLast && atKey && pair ? startOf(pair.key) : startOf(next);
    const reached = found ?? (pair && startOf(pair.key));
    if (reached === undefined) return offset;
    offset = reached;
    node = next;
  }
  return offset;
}

/** The node at a path; undefined where there is none. */
export function nodeAt(doc: Document, path: Path): Node | undefined {
  let node: unknown = doc.contents;
  for (const key of path) node = pairAt(doc, node, key)?.value ?? itemAt(doc, node, key);
  return isNode(node) ? node : undefined;
}

function pairAt(doc: Document, node: unknown, key: string | number): Pair | undefined {
  const map = resolved(doc, node);
  return isMap(map) ? pairsOf(map).get(String(key)) : undefined;
}

const PAIRS = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The pairs of a mapping by key, made once: looking each of many keys up takes quadratic time. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  const known = PAIRS.get(map);
  if (known) return known;
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) if (isScalar(pair.key)) pairs.set(String(pair.key.value), pair);
  PAIRS.set(map, pairs);
  return pairs;
}

function itemAt(doc: Document, node: unknown, key: string | number): unknown {
  const list = resolved(doc, node);
  return isSeq(list) && typeof key === 'number' ? list.items[key] : undefined;
}

function resolved(doc: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(doc) : node;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

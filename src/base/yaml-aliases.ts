import { type Document, isNode, type Node, visit } from 'yaml';

/** An alias that is not followed, with its offset. */
export interface BadAlias {
  reason: 'unknown' | 'nested' | 'too-many';
  name: string;
  offset: number;
}

/** More aliases than this are an attack or a mistake. */
const MOST_ALIASES = 100;
/** Text that all aliases together may stand for, in code units. */
const MOST_REPEATED = 100_000;

/**
 * Finds aliases that have no anchor before them, that stand within an anchor, or that would make
 * the data much larger than the text: few lines of them can stand for more than any memory holds.
 */
export function badAliases(doc: Document): BadAlias[] {
  const anchored = new Map<string, number>();
  const found: BadAlias[] = [];
  let [count, repeated] = [0, 0];
  visit(doc, {
    Value(_, node) {
      if (node.anchor !== undefined) anchored.set(node.anchor, lengthOf(node));
    },
    Alias(_, { source: name, range }, around) {
      const length = anchored.get(name);
      count += 1;
      repeated += length ?? 0;
      const note = (reason: BadAlias['reason']) =>
        found.push({ reason, name, offset: range?.[0] ?? 0 });
      if (length === undefined) note('unknown');
      else if (around.some((node) => isNode(node) && 'anchor' in node && node.anchor))
        note('nested');
      else if (count > MOST_ALIASES || repeated > MOST_REPEATED) note('too-many');
    },
  });
  return found;
}

function lengthOf({ range }: Node): number {
  return range ? range[1] - range[0] : 0;
}

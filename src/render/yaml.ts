import { Document, Scalar, visit } from 'yaml';
import type { View } from './view.ts';
import { escaped, hasLive } from './visible.ts';

/**
 * The data as YAML, without anchors and without folded lines. Strings with control or bidi
 * characters stand in double quotes, where these can be escaped; so do strings that end in a line
 * break, which would otherwise hang on the blank lines behind them.
 */
export function render(view: View): string {
  const document = new Document(view.data, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value !== 'string') return;
      if (hasLive(node.value) || node.value.endsWith('\n')) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return escaped(document.toString({ lineWidth: 0 })).slice(0, -1);
}

import type { Key } from 'node:readline';

const CONTROL = /\p{Cc}/u;

/** What Node calls a sequence that it does not know. */
const UNKNOWN = 'undefined';

/** Names of Node's that stand for the same key. */
const SAME: Readonly<Record<string, string>> = { return: 'enter' };

/**
 * A key that Node read, as one name: a character that is typed is its own name, others stand in
 * angle brackets, such as `<up>`, `<shift-tab>` or `<ctrl-c>`. Undefined for what means nothing.
 */
export function keyName(text: string | undefined, key: Key): string | undefined {
  const { name, ctrl = false, meta = false, shift = false } = key;
  // Node gives the text of escape sequences too.
  if (text && !CONTROL.test(text) && !ctrl && !meta && !key.sequence?.startsWith('\u001B')) {
    return text;
  }
  if (name === undefined || name === UNKNOWN || (meta && name !== 'escape')) return undefined;
  return `<${ctrl ? 'ctrl-' : ''}${shift && name === 'tab' ? 'shift-' : ''}${SAME[name] ?? name}>`;
}

/**
 * The same text without the longer one that it was cut out of, which it would keep in memory: wanted
 * for what is kept of texts that are let go of.
 */
export function apart(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

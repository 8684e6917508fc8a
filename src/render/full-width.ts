/** How far above printable ASCII its full-width forms lie (Unicode block FF00). */
const OFFSET = 0xfee0;

/** The ASCII signs given, each followed by its full-width form. */
export function inBothWidths(signs: string): string[] {
  return [...signs].flatMap((sign) => [sign, String.fromCharCode(sign.charCodeAt(0) + OFFSET)]);
}

/** What YAML takes for something else than text, and a little more: the full parser knows for what. */
const SPECIAL =
  /^(?:~|null|true|false|[-+]?\.?(?:inf|nan)|[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-f]+)$/i;
/** Numbers that are read here: exact, and written as in JSON. */
const NUMBER = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,10})?$/;
/** The value of a plain scalar; undefined where it takes the full parser to tell. */
export function simpleScalar(text: string): string | number | boolean | undefined {
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (!SPECIAL.test(text)) return text;
  if (!NUMBER.test(text) || text.length > 16 || text.startsWith('-0')) return undefined;
  return Number(text);
}

/** ASCII, ideographs and their punctuation, and dashes and quotes: lower case is all the folding they need. */
const COMMON = /^[\x20-\x7e\u2010-\u2027\u3001-\u303f\u4e00-\u9fff]*$/;

/**
 * Text as it is compared: lower case, full-width forms made half-width. One code unit stays one, so
 * that offsets in the folded text are offsets in the text.
 */
export function fold(text: string): string {
  if (COMMON.test(text)) return text.toLowerCase();
  let folded = '';
  for (const unit of text) folded += unit.length === 1 ? foldUnit(unit) : unit;
  return folded;
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit.toLowerCase();
  if (code === 0x3000) return ' ';
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
  const lower = narrow.toLowerCase();
  return lower.length === 1 ? lower : narrow;
}

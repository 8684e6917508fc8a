/** No quantity is written in more digits than this. */
const MOST_DIGITS = 40;
const SEPARATORS = ",，'’ \u00A0\u2009\u202F";
/** Fractions of one character, with their decimals. */
const VULGAR: ReadonlyMap<string, string> = new Map([
  ['½', '5'],
  ['¼', '25'],
  ['¾', '75'],
]);

/** A number in digits, before any scale word. */
export interface PlainDigits {
  /** Offset just after it. */
  end: number;
  /** The digits with their point, ASCII. */
  digits: string;
  decimals: number;
}

/** Whether a character is a digit of half or full width. */
export function isDigit(char: string | undefined): boolean {
  return char !== undefined && ((char >= '0' && char <= '9') || (char >= '０' && char <= '９'));
}

/** Whether a text is digits of half width, and nothing else. */
export function areDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text[at]! < '0' || text[at]! > '9') return false;
  return text !== '';
}

/** Reads digits at `at`, with separators and a point or fraction: 18,877, 18 877, ６１５, 3.5, 1½. */
export function readPlainDigits(text: string, at: number): PlainDigits | undefined {
  const whole = readWhole(text, at);
  const vulgar = VULGAR.get(text[whole.end] ?? '');
  if (vulgar !== undefined) return joined(whole.digits, vulgar, whole.end + 1);
  if (!isPoint(text[whole.end]) || !isDigit(text[whole.end + 1])) {
    const { end, digits } = whole;
    return digits.length > MOST_DIGITS ? undefined : { end, digits, decimals: 0 };
  }
  const fraction = readRun(text, whole.end + 1);
  if (isPoint(text[fraction.end]) && isDigit(text[fraction.end + 1])) return undefined;
  return joined(whole.digits, fraction.digits, fraction.end);
}

function joined(whole: string, fraction: string, end: number): PlainDigits | undefined {
  if (whole.length + fraction.length > MOST_DIGITS) return undefined;
  return { end, digits: `${whole}.${fraction}`, decimals: fraction.length };
}

/**
 * Digits, with separators only where they part groups of three: in 1,2 the comma is punctuation. A
 * plain blank parts groups too, unless the digits go on in another way (400 810 1234).
 */
function readWhole(text: string, at: number): { end: number; digits: string } {
  const first = readRun(text, at);
  if (first.digits.length > 3) return first;
  const separator = text[first.end];
  if (separator === undefined || !SEPARATORS.includes(separator)) return first;
  let { end, digits } = first;
  while (text[end] === separator && isGroup(text, end + 1)) {
    digits += readRun(text, end + 1).digits;
    end += 4;
  }
  const goesOn = separator === ' ' && text[end] === ' ' && isDigit(text[end + 1]);
  return goesOn ? first : { end, digits };
}

function isGroup(text: string, at: number): boolean {
  const three = isDigit(text[at]) && isDigit(text[at + 1]) && isDigit(text[at + 2]);
  return three && !isDigit(text[at + 3]);
}

function readRun(text: string, at: number): { end: number; digits: string } {
  let end = at;
  while (isDigit(text[end])) end++;
  return { end, digits: inHalfWidth(text.slice(at, end)) };
}

function inHalfWidth(digits: string): string {
  return areDigits(digits) ? digits : digits.normalize('NFKC');
}

function isPoint(char: string | undefined): boolean {
  return char === '.' || char === '．';
}

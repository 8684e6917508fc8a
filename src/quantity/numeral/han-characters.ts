/** What each Chinese numeral character stands for: simplified, traditional and financial forms. */
const DIGITS = new Map(
  [
    '〇零',
    '一壹',
    '二两兩贰貳',
    '三叁參',
    '四肆',
    '五伍',
    '六陆陸',
    '七柒',
    '八捌',
    '九玖',
  ].flatMap((characters, digit) => [...characters].map((char): [string, number] => [char, digit])),
);
const SMALL = new Map(
  ['十拾', '百佰', '千仟'].flatMap((characters, index) =>
    [...characters].map((char): [string, number] => [char, index + 1]),
  ),
);
const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
  ['卌', 40],
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
]);

/** No number is written in more characters than this. */
export const LONGEST_RUN = 64;

const ALL: ReadonlySet<string> = new Set(
  [DIGITS, SMALL, TENS, LARGE].flatMap((part) => [...part.keys()]),
);

/** The digit a character stands for, 0 to 9. */
export function hanDigit(char: string | undefined): number | undefined {
  return char === undefined ? undefined : DIGITS.get(char);
}

/** The power of ten of 十, 百 or 千. */
export function smallPower(char: string | undefined): number | undefined {
  return char === undefined ? undefined : SMALL.get(char);
}

/** 20, 30 or 40 for 廿, 卅, 卌. */
export function hanTens(char: string | undefined): number | undefined {
  return char === undefined ? undefined : TENS.get(char);
}

/** The power of ten of 万 or 亿. */
export function largePower(char: string | undefined): number | undefined {
  return char === undefined ? undefined : LARGE.get(char);
}

/** Whether a character is a digit or a power; 点 is one only between digits. */
export function isHanNumeral(char: string | undefined): boolean {
  return char !== undefined && ALL.has(char);
}

/** The end of the numeral characters that start at `at`, points between them included. */
export function hanRunEnd(text: string, at: number): number {
  let end = at;
  while (isHanNumeral(text[end]) || (end > at && isPoint(text, end))) end++;
  return end;
}

function isPoint(text: string, at: number): boolean {
  return (text[at] === '点' || text[at] === '點') && hanDigit(text[at + 1]) !== undefined;
}

/**
 * The power of ten of scale characters alone, smaller before larger: 百, 千万, 万亿. Undefined for
 * anything else, such as 亿万 and 千百.
 */
export function scalePower(run: string): number | undefined {
  const small = smallPower(run[0]);
  const rest = small === undefined ? run : run.slice(1);
  const large =
    rest === '' ? 0 : (largePower(rest) ?? (/^[万萬][亿億]$/.test(rest) ? 12 : undefined));
  return run === '' || large === undefined ? undefined : (small ?? 0) + large;
}

import type { Hedge } from '../model/fact-base.ts';

/** A hedge with where it ends or starts. */
export interface HedgeAt {
  hedge: Hedge;
  inclusive: boolean;
  at: number;
}

type Entry = readonly [words: string, hedge: Hedge, inclusive?: boolean];

const BEFORE: readonly Entry[] = [
  ['约 大约 大概 约莫 约合 大致 差不多', 'about'],
  ['近 将近 接近 逼近 几近 几乎 临近', 'nearly'],
  ['超 超过 超过了 逾 突破 突破了 多于 高于 大于 不止 超出 远超 已超 过', 'more-than'],
  ['不低于 不少于 至少 最少 起码 不下', 'more-than', true],
  ['不到 不足 不满 低于 少于 小于 未满 未达 未超过 没有超过 没到 不及', 'less-than'],
  ['不超过 至多 最多 不多于 不高于', 'less-than', true],
  [
    'about,around,approximately,roughly,some,circa,approx.,an estimated,or so,an average of about',
    'about',
  ],
  ['nearly,almost,close to,approaching,nearing', 'nearly'],
  [
    'more than,over,above,exceeding,exceeds,exceed,exceeded,in excess of,upwards of,topped,topping,surpassed,surpassing,well over,just over',
    'more-than',
  ],
  ['at least,no fewer than,no less than,not less than', 'more-than', true],
  ['less than,fewer than,under,below,just under,short of', 'less-than'],
  ['at most,no more than,not more than', 'less-than', true],
];

const AFTER: readonly Entry[] = [
  ['左右 上下 前后 许 or~so', 'about'],
  ['余 多 有余 出头 开外 之多', 'more-than'],
  ['以上 及以上 or~more and~more', 'more-than', true],
  ['以下 以内 之内 or~less or~fewer', 'less-than', true],
];

interface Word {
  word: string;
  hedge: Hedge;
  inclusive: boolean;
}

function table(entries: readonly Entry[]): Word[] {
  return entries
    .flatMap(([words, hedge, inclusive = false]) =>
      (words.includes(',') ? words.split(',') : words.split(' ')).map((word) => ({
        word: word.replaceAll('~', ' '),
        hedge,
        inclusive,
      })),
    )
    .sort((a, b) => b.word.length - a.word.length);
}

const BEFORE_WORDS = table(BEFORE);
const AFTER_WORDS = table(AFTER);
const LINKS = ['占到', '占了', '占', '达到', '达', '为', '有', '是', '到', '至', '了'];
const NOT_A_HEDGE = ['附近', '最近', '经过', '通过', '超过来', '不过', '度过', '大约'];

/** The hedge that ends at `at` (blanks skipped), or 约占…的 a few characters before it. */
export function hedgeBefore(text: string, at: number): HedgeAt | undefined {
  const end = skipBlanksBack(text, at);
  return hedgeEndingAt(text, end) ?? hedgeBeforeLink(text, end);
}

function hedgeEndingAt(text: string, end: number): HedgeAt | undefined {
  for (const { word, hedge, inclusive } of BEFORE_WORDS) {
    const start = end - word.length;
    if (start < 0 || text.slice(start, end).toLowerCase() !== word) continue;
    if (isLatin(word) ? isLetter(text[start - 1]) : isPartOfWord(text, start, end)) continue;
    return { hedge, inclusive, at: start };
  }
  return undefined;
}

function isPartOfWord(text: string, start: number, end: number): boolean {
  return NOT_A_HEDGE.some(
    (word) => word.length > end - start && text.slice(end - word.length, end) === word,
  );
}

/** 约占全省的四分之一: hedge, verb, at most six characters, number. The hedge is not in the span. */
function hedgeBeforeLink(text: string, end: number): HedgeAt | undefined {
  for (let gap = 0; gap <= 6; gap++) {
    const cut = end - gap;
    if (gap > 0 && !isHan(text[cut])) return undefined;
    const link = LINKS.find((word) => text.slice(cut - word.length, cut) === word);
    if (link === undefined) continue;
    const found = hedgeEndingAt(text, cut - link.length);
    if (found && !isLatin(text.slice(found.at, cut))) return { ...found, at: end };
  }
  return undefined;
}

/** The hedge that starts at `at`: 余, 多, 左右, or more. `at` of the result is its end. */
export function hedgeAfter(text: string, at: number): HedgeAt | undefined {
  const start = text[at] === ' ' ? at + 1 : at;
  for (const { word, hedge, inclusive } of AFTER_WORDS) {
    if (!text.startsWith(word, start)) continue;
    const end = start + word.length;
    if (word === '多' && '样少元种数次方'.includes(text[end] ?? '.') && text[end] !== '元')
      continue;
    if (isLatin(word) && isLetter(text[end])) continue;
    return { hedge, inclusive, at: end };
  }
  return undefined;
}

function skipBlanksBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\u00A0')) end--;
  return end;
}

function isLatin(word: string): boolean {
  return /^[a-z .]+$/.test(word);
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[A-Za-z]/.test(char);
}

function isHan(char: string | undefined): boolean {
  return char !== undefined && /\p{Script=Han}/u.test(char);
}

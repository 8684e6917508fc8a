import { is, isHan, isIn, type Token, touches } from '../token.ts';

type Tokens = readonly Token[];

const PARTS_OF_DAY: ReadonlySet<string> = new Set([
  '上午',
  '下午',
  '早上',
  '晚上',
  '凌晨',
  '中午',
  '傍晚',
  '清晨',
  '深夜',
  '夜间',
  '今晚',
  '明晚',
]);
const LAST_HOUR = 24;
const AFTER_NOON: ReadonlySet<string> = new Set(['a.m.', 'p.m.', 'am', 'pm', "o'clock", 'o’clock']);
const SMALLER: ReadonlySet<string> = new Set(['分', '刻', '秒', '分钟']);

/** The index of the token after a time of day that starts at token `at`: 3时, 下午3点半, 三点五分, 3 p.m. */
export function clockEnd(tokens: Tokens, at: number): number | undefined {
  const [number, hour] = tokens.slice(at, at + 2);
  if (isIn(hour, AFTER_NOON)) return at + 2;
  if (!touches(number, hour)) return undefined;
  if (is(hour, '分', '刻') && number!.text.includes('点')) return at + 2;
  if (is(hour, '点钟', '点半')) return at + 2;
  if (!is(hour, '时') && !(is(hour, '点') && isPoint(tokens, at))) return undefined;
  let end = is(tokens[at + 2], '半', '整', '许') ? at + 3 : at + 2;
  while (tokens[end]?.kind === 'number' && isIn(tokens[end + 1], SMALLER)) end += 2;
  return end;
}

/** How the nouns begin that 点 counts: 意见, 建议, 要求, 体会, 措施, 经验, 不足 … */
const COUNTED_BY_POINT = /^[意建要希体思原措启看内不理说注倡心感经工共声]/;

/**
 * 点 after a part of the day, before minutes, another time or no Chinese word, or after digits and
 * before what happens then: not 三点意见.
 */
function isPoint(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 2];
  if (tokens[at]!.numeral?.value.gt(LAST_HOUR)) return false;
  if (isIn(tokens[at - 1], PARTS_OF_DAY) || is(next, '半', '整', '许', '至', '到')) return true;
  if (next?.kind === 'number' || !touches(tokens[at + 1], next) || !isHan(next)) return true;
  return tokens[at]!.numeral?.notation === 'digits' && !COUNTED_BY_POINT.test(next!.text);
}

import { is, isIn, type Token } from '../token.ts';

/** Names of what years of age and points measure; without one they only say who or what is meant. */
const AGES: ReadonlySet<string> = new Set(['年龄', '寿命']);
const SCORES: ReadonlySet<string> = new Set([
  '得分',
  '评分',
  '总分',
  '均分',
  '平均分',
  '满分',
  '考了',
]);
/** How far before the number the name may stand: 年龄在约18~35岁. */
const REACH = 3;

/**
 * Whether a number before the tag at `tag` is told as a measure by name (平均年龄41岁, 得分98.5分) or
 * goes on one (3小时20分); 60岁以上 only says who is meant.
 */
export function isNamed(tokens: readonly Token[], at: number, tag: number): boolean {
  if (isMinutes(tokens, at, tag)) return true;
  const age = is(tokens[tag], '岁', '周岁');
  if (!age && !is(tokens[tag], '分')) return false;
  const names = age ? AGES : SCORES;
  return Array.from({ length: REACH }, (_, back) => tokens[at - 1 - back]).some((token) =>
    isIn(token, names),
  );
}

/** 3小时20分: after hours 分 are minutes. */
export function isMinutes(tokens: readonly Token[], at: number, tag: number): boolean {
  return is(tokens[tag], '分') && tokens[at - 1]?.roles.unit?.id === '小时';
}

const DENIALS = [
  '并非',
  '不是',
  '并不是',
  '绝非',
  '没有达到',
  '未达到',
  '没达到',
  '不等于',
  'not',
  "isn't",
  "wasn't",
  'never',
  'rather than',
  'instead of',
];

/** Whether the words right before `at` deny the figure that starts there: 并非615元. */
export function isNegated(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - 14), at)
    .trimEnd()
    .toLowerCase();
  return DENIALS.some((word) => {
    if (!before.endsWith(word)) return false;
    return !/^[a-z]/.test(word) || !/[a-z]/.test(before.at(-word.length - 1) ?? ' ');
  });
}

const DIGITS = '零一二三四五六七八九';
const POWERS = ['', '十', '百', '千'];
const GROUPS = ['', '万', '亿', '万亿'];

/** Writes a whole number below 10^16 in Chinese numerals, with 零 for every gap. */
export function inChinese(value: bigint): string {
  if (value === 0n) return '零';
  const groups: number[] = [];
  for (let rest = value; rest > 0n; rest /= 10_000n) groups.push(Number(rest % 10_000n));
  let written = '';
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index]!;
    if (group === 0) continue;
    const gap = written !== '' && (group < 1000 || groups[index + 1] === 0);
    written += `${gap ? '零' : ''}${groupInChinese(group, written === '')}${scaleOf(groups, index)}`;
  }
  return written;
}

/** 万 of 万亿 carries its 亿 only where no lower group does. */
function scaleOf(groups: readonly number[], index: number): string {
  return index === 3 && groups[2] !== 0 ? '万' : GROUPS[index]!;
}

function groupInChinese(group: number, first: boolean): string {
  const digits = [...String(group)].map(Number);
  let written = '';
  digits.forEach((digit, at) => {
    const power = digits.length - 1 - at;
    const gap = digit !== 0 && at > 0 && digits[at - 1] === 0;
    if (digit !== 0) written += `${gap ? '零' : ''}${DIGITS[digit]}${POWERS[power]}`;
  });
  return first && group >= 10 && group < 20 ? written.slice(1) : written;
}

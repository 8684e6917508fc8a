import type Big from 'big.js';
import type { Lang } from '../lang/lang.ts';

/**
 * A number for reading, always exact. Chinese: 万 and 亿 (49.97亿, 157.1万; 万 only where it leaves at
 * most two decimals, so 11420 stays). English: million and billion with at most three decimals,
 * else digits in groups of three.
 */
export function formatNumber(value: Big, lang: Lang): string {
  const sign = value.lt(0) ? '-' : '';
  return sign + (lang === 'zh' ? chinese(value.abs()) : english(value.abs()));
}

function chinese(value: Big): string {
  if (value.gte(1e8)) return `${value.div(1e8).toFixed()}亿`;
  return (value.gte(1e4) && scaled(value, 1e4, '万', 2)) || value.toFixed();
}

function english(value: Big): string {
  return (
    (value.gte(1e9) && scaled(value, 1e9, ' billion', 3)) ||
    (value.gte(1e6) && scaled(value, 1e6, ' million', 3)) ||
    grouped(value.toFixed())
  );
}

function scaled(value: Big, scale: number, word: string, decimals: number): string | undefined {
  const count = value.div(scale);
  return count.eq(count.round(decimals)) ? `${count.toFixed()}${word}` : undefined;
}

function grouped(digits: string): string {
  const [whole = '', rest] = digits.split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) {
    groups.unshift(whole.slice(Math.max(0, end - 3), end));
  }
  return groups.join(',') + (rest === undefined ? '' : `.${rest}`);
}

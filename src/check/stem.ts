import { singular } from '../text/singular.ts';

/** A light English stem: plural and verb endings off, so that counties meets county. */
export function stem(word: string): string {
  const lower = word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/organiz/, 'organis');
  if (lower.length <= 3) return lower;
  const one = singular(lower);
  if (one !== lower) return one;
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('ed') && lower.length > 5) return lower.slice(0, -2);
  return lower;
}

/** A light English stem: plural and verb endings off, so that counties meets county. */
export function stem(word: string): string {
  const lower = word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/organiz/, 'organis');
  if (lower.length <= 3) return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower)) return lower.slice(0, -1);
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('ed') && lower.length > 5) return lower.slice(0, -2);
  return lower;
}

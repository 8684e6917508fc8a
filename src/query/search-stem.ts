import { singular } from '../text/singular.ts';

/**
 * The stem by which search compares English words: endings and spelling variants off. It may be
 * bolder than a stem for checking drafts, since a hit too many does no harm here:
 * organizations = organisation, funded = funding = fund, charities = charity.
 */
export function searchStem(word: string): string {
  const bare = word.toLowerCase().replace(/['’]s?$/, '');
  if (bare.length <= 3) return bare;
  const root = withoutVerbEnding(singular(bare));
  return root.replace(/([a-z]{3})iz/, '$1is').replace(/([a-z]{3})e$/, '$1');
}

function withoutVerbEnding(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const ending = /(?:ed|ing)$/.exec(word)?.[0];
  if (ending === undefined || word.length - ending.length < 4) return word;
  return word.slice(0, -ending.length).replace(/([bgmnprt])\1$/, '$1');
}

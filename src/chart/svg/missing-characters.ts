import { type Draw, drawSamples, looksAlike } from './specimen.ts';

/**
 * Two Chinese characters or Latin letters of a text that come out alike when drawn, which means
 * that no font has them: a box, or nothing, stands for both. Undefined where all is well.
 */
export function missingCharacters(text: string, font: string, draw: Draw): string | undefined {
  const pairs = [/\p{Script=Han}/gu, /[A-Za-z]/g]
    .map((script) => [...new Set(text.match(script))].slice(0, 2))
    .filter(({ length }) => length === 2);
  if (pairs.length === 0) return undefined;
  const drawn = drawSamples(
    pairs.flat().map((character) => ({ text: character, font })),
    draw,
  );
  return pairs.find((_, at) => looksAlike(drawn[2 * at]!, drawn[2 * at + 1]!))?.join('');
}

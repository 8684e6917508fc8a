import { type Draw, drawSamples, looksAlike } from './specimen.ts';

/** A name that no font has. */
const NO_FONT = 'factq no such font';

/**
 * The first of some font families that is there: one that is not draws like a made-up one. Needed
 * since resvg looks for the first name of a list alone. Undefined where none is there.
 */
export function installedFont(families: readonly string[], draw: Draw): string | undefined {
  const samples = [NO_FONT, ...families].map((font) => ({ text: 'Rag123', font }));
  const [none, ...drawn] = drawSamples(samples, draw);
  return families.find((_, at) => !looksAlike(drawn[at]!, none!));
}

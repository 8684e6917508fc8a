/** Draws an SVG as rows of pixels of four bytes each. */
export type Draw = (svg: string) => Uint8Array;

/** A text to draw and the font to draw it with. */
export interface Sample {
  text: string;
  font: string;
}

const SIZE = 24;
const WIDTH = 5 * SIZE;
const HEIGHT = 2 * SIZE;

/** Draws samples and gives the pixels of each. */
export function drawSamples(samples: readonly Sample[], draw: Draw): Uint8Array[] {
  const texts = samples.map(
    ({ text, font }, at) =>
      `<text x="0" y="${at * HEIGHT + 1.5 * SIZE}" font-size="${SIZE}" font-family="${font}">${text}</text>`,
  );
  const pixels = draw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${samples.length * HEIGHT}">${texts.join('')}</svg>`,
  );
  const length = WIDTH * HEIGHT * 4;
  return samples.map((_, at) => pixels.subarray(at * length, (at + 1) * length));
}

/** Whether two samples look the same. */
export function looksAlike(a: Uint8Array, b: Uint8Array): boolean {
  return a.every((byte, at) => byte === b[at]);
}

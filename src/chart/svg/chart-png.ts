import { FactqError } from '../../errors.ts';
import { worded } from '../../lang/worded.ts';
import type { Chart } from '../chart.ts';
import { WORDS } from '../wording.ts';
import { chartSvg } from './chart-svg.ts';
import { installedFont } from './installed-font.ts';
import { fontList, fontsOf } from './look.ts';
import { missingCharacters } from './missing-characters.ts';
import type { Draw } from './specimen.ts';

/** Pixels of the picture for one of the SVG: 1520 wide, 13 cm in print at 300 dpi. */
const ZOOM = 2;

/**
 * Draws a chart as a PNG, with the fonts of the machine. Loads resvg, a native library.
 *
 * @throws FactqError `unreadable` where no font has the characters of the chart.
 */
export async function chartPng(chart: Chart): Promise<Uint8Array> {
  const svg = await chartSvg(chart);
  const { Resvg } = await import('@resvg/resvg-js');
  const font = fontFor(chart, (specimen) => new Resvg(specimen).render().pixels);
  const withFont = svg.replaceAll(`"${fontList(chart.lang)}"`, `"${font}"`);
  return new Resvg(withFont, { fitTo: { mode: 'zoom', value: ZOOM } }).render().asPng();
}

/**
 * The font to draw a chart with.
 *
 * @throws FactqError `unreadable` where neither it nor any other has the chart's characters.
 */
export function fontFor(chart: Chart, draw: Draw): string {
  const font = installedFont(fontsOf(chart.lang), draw) ?? 'sans-serif';
  const text = [chart.title, chart.measure, chart.source, ...chart.rows.map(({ label }) => label)];
  const missing = missingCharacters(text.join(''), font, draw);
  if (missing === undefined) return font;
  throw new FactqError(
    'unreadable',
    worded((lang) => WORDS[lang].noFont(missing)),
    { hint: worded((lang) => WORDS[lang].installFont) },
  );
}

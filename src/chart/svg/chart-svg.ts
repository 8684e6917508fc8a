import type { Spec } from 'vega';
import { visible } from '../../render/visible.ts';
import type { Chart } from '../chart.ts';
import { WORDS } from '../wording.ts';
import { barsSpec } from './bars-spec.ts';
import { fontList } from './look.ts';
import { sharesSpec } from './shares-spec.ts';

/**
 * Draws a chart as an SVG document, 760 pixels wide on white, with a title and a description for
 * those who do not see it. Loads Vega, which takes a few tenths of a second.
 */
export async function chartSvg(chart: Chart): Promise<string> {
  const { parse, View } = await import('vega');
  const drawing = chart.kind === 'shares' ? sharesSpec(chart) : barsSpec(chart);
  const spec = {
    background: '#ffffff',
    autosize: 'none',
    padding: 0,
    config: { text: { font: fontList(chart.lang) } },
    ...drawing,
  } as Spec;
  const view = new View(parse(spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  // XML takes no control characters, not even escaped (XML 1.0 §2.2).
  return visible(accessible(svg, chart));
}

/** Vega describes every mark on its own; what a listener needs is the title and the values. */
function accessible(svg: string, chart: Chart): string {
  const rows = chart.rows.map(({ label, shown }) => `${label} ${shown}`);
  const description = [
    chart.measure,
    WORDS[chart.lang].description(rows),
    ...chart.notes,
    chart.source,
  ];
  const bare = svg.replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, '');
  return bare.replace(
    /^<svg ([^>]*)>/,
    (_, attributes: string) =>
      `<svg ${attributes} role="img" aria-labelledby="title description" lang="${chart.lang}">` +
      `<title id="title">${escapeXml(chart.title)}</title>` +
      `<desc id="description">${escapeXml(description.join(' '))}</desc>`,
  );
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

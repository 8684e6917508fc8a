import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { type ChartOptions, chart } from '../../src/chart/chart.ts';
import { chartPng, fontFor } from '../../src/chart/svg/chart-png.ts';
import { chartSvg } from '../../src/chart/svg/chart-svg.ts';
import { LOOK } from '../../src/chart/svg/look.ts';
import { missingCharacters } from '../../src/chart/svg/missing-characters.ts';
import { evenLines, textWidth } from '../../src/chart/svg/text-size.ts';
import type { Collection } from '../../src/model/collection.ts';
import { made, of } from '../calc/made-up.ts';
import { errorOf } from '../query/error-of.ts';
import { shanxi } from '../query/shanxi.ts';
import { allowances, facts, port } from './charts.ts';

const draw = (specimen: string) => new Resvg(specimen).render().pixels;
const drawWithoutFonts = (specimen: string) =>
  new Resvg(specimen, { font: { loadSystemFonts: false } }).render().pixels;
const hasChinese = missingCharacters('永国', 'Noto Sans CJK SC', draw) === undefined;

const all = (collection: Collection, options: Partial<ChartOptions> = {}) =>
  chart(collection.facts, collection, { kind: 'bars', lang: 'zh', ...options });

/** Left end and length of every drawn bar of a colour. */
function bars(svg: string, fill: string): [number, number][] {
  const path = new RegExp(`d="M([-0-9.]+),[-0-9.]+h([-0-9.]+)v[^"]*" fill="${fill}"`, 'g');
  return [...svg.matchAll(path)].map(([, x, length]) => [Number(x), Number(length)]);
}

/** The texts in order, lines of one label joined. */
function texts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner]) =>
    inner!.replace(/<[^>]*>/g, ''),
  );
}

describe('drawn bars', () => {
  it('are as long as values are large, from one line', async () => {
    const svg = await chartSvg(chart(allowances, shanxi, { kind: 'bars', lang: 'zh' }));
    const [urban, rural] = bars(svg, LOOK.bar);
    expect(rural![1] / urban![1]).toBeCloseTo(471.5 / 615, 4);
    expect(rural![0]).toBe(urban![0]);
  });

  it('go left below 0, and float for ranges', async () => {
    const svg = await chartSvg(
      all(
        of(
          made('up', { value: '10', unit: '%' }),
          made('down', { value: '-5', unit: '%' }),
          made('range', { min: '2', max: '4', unit: '%', kind: 'range' }),
        ),
      ),
    );
    const [up, down, range] = bars(svg, LOOK.bar);
    expect(down![0] + down![1]).toBeCloseTo(up![0], 4);
    expect(down![1]).toBeCloseTo(up![1] / 2, 4);
    expect(range![0] - up![0]).toBeCloseTo(up![1] / 5, 4);
    expect(range![1]).toBeCloseTo(up![1] / 5, 4);
    expect(texts(svg)).toEqual(expect.arrayContaining(['10%', '−5%', '2%–4%']));
  });

  it('are paler for targets', async () => {
    const svg = await chartSvg(
      all(of(made('done', { value: '2' }), made('aim', { value: '4', status: 'target' }))),
    );
    expect(bars(svg, LOOK.bar)).toHaveLength(1);
    expect(bars(svg, LOOK.paleBar)).toHaveLength(1);
  });
});

describe('drawn multiples', () => {
  it('have a line at the first value', async () => {
    const svg = await chartSvg(chart(allowances, shanxi, { kind: 'multiples', lang: 'zh' }));
    const [first] = bars(svg, LOOK.bar);
    const dashed = /translate\(([0-9.]+),[0-9.]+\)"[^>]*stroke-dasharray="3,3"/.exec(svg);
    expect(Number(dashed![1])).toBeCloseTo(first![0] + first![1], 4);
  });
});

describe('drawn shares', () => {
  it('fill one bar', async () => {
    const options = { kind: 'shares', lang: 'zh' } as const;
    const svg = await chartSvg(chart(facts(port, 'passengers.total'), port, options));
    const colours = [...LOOK.parts.slice(0, 3), LOOK.rest];
    const strips = colours.map((colour) => bars(svg, colour)[0]!);
    const inner = LOOK.width - 2 * LOOK.margin;
    expect(strips.reduce((sum, [, length]) => sum + length, 0)).toBeCloseTo(inner, 1);
    expect(strips[0]![1] / inner).toBeCloseTo(125.43 / 342, 3);
  });
});

describe('a drawn chart', () => {
  it('has a title and a description with every value', async () => {
    const svg = await chartSvg(chart(allowances, shanxi, { kind: 'bars', lang: 'zh' }));
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title description" lang="zh">/);
    expect(svg).toContain('<title id="title">牢牢兜住民生底线</title>');
    expect(/<desc[^>]*>(.*?)<\/desc>/.exec(svg)![1]).toContain(
      '城市低保平均保障标准 615元/人/月；农村低保平均保障标准 471.5元/人/月',
    );
  });

  it('keeps every character of labels, markup too', async () => {
    const label = {
      zh: '<b>甲 & 乙</b>的很长很长很长很长很长很长很长很长很长很长很长很长很长的名称',
    };
    const svg = await chartSvg(
      all(of(made('odd', { value: '1', label })), { title: 'A < "B" & C' }),
    );
    expect(texts(svg)).toContain(
      '&lt;b&gt;甲 &amp; 乙&lt;/b&gt;的很长很长很长很长很长很长很长很长很长很长很长很长很长的名称',
    );
    expect(() => new Resvg(svg)).not.toThrow();
  });

  it('says who published the figures and when', async () => {
    const svg = await chartSvg(chart(allowances, shanxi, { kind: 'bars', lang: 'zh' }));
    expect(texts(svg).at(-1) ?? '').not.toBe('');
    expect(texts(svg)).toContain('来源：新华网《回望2021:山西民政交出民生福祉新答卷》，2022-01-15');
  });
});

describe('lines of labels', () => {
  it('are no wider than asked, and even', () => {
    const text = '城市低保标准占当地居民上年度人均消费支出的比例';
    const lines = evenLines(text, 200, LOOK.label);
    expect(lines.join('')).toBe(text);
    expect(lines.every((line) => textWidth(line, LOOK.label) <= 200)).toBe(true);
    const lengths = lines.map((line) => line.length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(2);
  });
});

describe('a picture', () => {
  const crowd = of(
    ...Array.from({ length: 15 }, (_, at) =>
      made(`m${at}`, {
        value: String(((at * 7919) % 1000) + 5),
        unit: '人次',
        hedge: 'about',
        label: {
          zh: '名称很长的一项指标必须换行才能放得下'.repeat(1 + (at % 3)),
          en: 'A MEASURE WITH quite a long name that has to go on several lines '.repeat(
            1 + (at % 3),
          ),
        },
      }),
    ),
  );

  /** Rows and columns of pixels near the edge that something dark is in. */
  function darkAtEdge(png: Uint8Array): number[] {
    const data = Buffer.from(png);
    const [wide, high] = [data.readUInt32BE(16), data.readUInt32BE(20)];
    const { pixels, width, height } = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}"><image href="data:image/png;base64,${data.toString('base64')}" width="${wide}" height="${high}"/></svg>`,
    ).render();
    const dark = (x: number, y: number) => pixels[(y * width + x) * 4]! < 250;
    const near = [0, 4, 8, 12, 16, 20];
    const rows = Array.from({ length: height }, (_, y) => y).filter((y) =>
      near.some((x) => dark(x, y) || dark(width - 1 - x, y)),
    );
    const columns = Array.from({ length: width }, (_, x) => x).filter((x) =>
      near.some((y) => dark(x, y) || dark(x, height - 1 - y)),
    );
    return [...rows, ...columns];
  }

  it('is a PNG of which nothing is cut', async () => {
    const png = await chartPng(all(crowd, { lang: 'en' }));
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
    expect(darkAtEdge(png)).toEqual([]);
  });

  it.skipIf(!hasChinese)('has no Chinese label cut', async () => {
    expect(darkAtEdge(await chartPng(all(crowd)))).toEqual([]);
  });

  it('is refused where no font has the characters', () => {
    const plan = chart(allowances, shanxi, { kind: 'bars', lang: 'zh' });
    expect(errorOf(() => fontFor(plan, drawWithoutFonts))).toMatchObject({
      code: 'unreadable',
      message: 'no font of this machine has the characters of the chart, such as 牢兜',
      hint: 'Install one, such as Noto Sans CJK, or write the chart as SVG.',
    });
  });

  it.skipIf(!hasChinese)('takes a Chinese font for Chinese', () => {
    const plan = chart(allowances, shanxi, { kind: 'bars', lang: 'zh' });
    expect(missingCharacters(plan.title, fontFor(plan, draw), draw)).toBeUndefined();
  });
});

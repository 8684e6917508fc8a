import type { Lang, Wording } from '../../lang/lang.ts';

/** Sizes in pixels and colours of drawn charts. */
export const LOOK = {
  width: 760,
  margin: 28,
  title: { size: 21, line: 29, fill: '#1b1f24', weight: 'bold', narrow: 0.7 },
  measure: { size: 14, line: 20, fill: '#57606a', weight: 'normal', narrow: 0.62 },
  label: { size: 14, line: 19, fill: '#1b1f24', weight: 'normal', narrow: 0.62 },
  figure: { size: 14, line: 19, fill: '#1b1f24', weight: 'bold', narrow: 0.7 },
  note: { size: 12, line: 17, fill: '#57606a', weight: 'normal', narrow: 0.62 },
  /** Space between bars and the texts at their sides, and between blocks. */
  gap: 10,
  bar: '#2b6ca3',
  /** What is not achieved, targets, plans, rules, beside what is. */
  paleBar: '#a9c7e0',
  /** Dark enough for white figures on them, and apart for colour-blind eyes by lightness too. */
  parts: ['#1f4e79', '#c4571b', '#2f7d4f', '#7a4b94', '#8a6d00', '#b0435f', '#2d7f88', '#5b4a3a'],
  rest: '#b8bcc2',
  line: '#8c959f',
} as const;

/** How a text looks. */
export interface TextLook {
  /** Size of the letters and height of a line, in pixels. */
  readonly size: number;
  readonly line: number;
  readonly fill: string;
  readonly weight: 'normal' | 'bold';
  /** Width of letters and digits on the average in a wide font (DejaVu Sans), in parts of `size`. */
  readonly narrow: number;
}

const CHINESE = [
  'Noto Sans CJK SC',
  'Source Han Sans SC',
  'PingFang SC',
  'Hiragino Sans GB',
  'Microsoft YaHei',
  'WenQuanYi Micro Hei',
];

const LATIN = ['Helvetica', 'Arial', 'Liberation Sans', 'Noto Sans', 'DejaVu Sans'];

const FONTS: Wording<readonly string[]> = {
  // Chinese fonts set quotation marks as wide as ideographs, wrong in English; and they are large,
  // so that resvg takes seconds for what it draws in a tenth of one with others.
  en: [...LATIN, ...CHINESE],
  zh: [...CHINESE, ...LATIN],
};

/** The fonts to draw texts of a language with, the best one first. */
export function fontsOf(lang: Lang): readonly string[] {
  return FONTS[lang];
}

/** The same as one value of CSS. */
export function fontList(lang: Lang): string {
  return [...FONTS[lang].map((font) => `'${font}'`), 'sans-serif'].join(', ');
}

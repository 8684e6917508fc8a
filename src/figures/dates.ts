import type { DateMention } from './figure.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = `(?:${MONTHS.map((name) => (name.length > 3 ? `${name.slice(0, 3)}(?:${name.slice(3)})?\\.?` : name)).join('|')}|sept\\.?)`;
const DIGIT = '[0-9０-９]';
const YEAR = `(?:(?:1[89]|2[01])${DIGIT}{2}|[１２][０-９]{3}|[一二][〇零一二三四五六七八九]{3})`;
const SMALL = `(?:${DIGIT}{1,2}|[一二三四五六七八九十]{1,3})`;

interface Form {
  pattern: RegExp;
  read: (groups: Record<string, string | undefined>) => Parts | undefined;
}

interface Parts {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
  /** Months of a half or quarter, or a later year. */
  months?: readonly [number, number];
  toYear?: number | undefined;
}

const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(
      `(?<y>${YEAR})\\s?年?\\s?[-–—~～至到]\\s?(?<z>${YEAR})\\s?(?:年|(?![0-9]))`,
      'uy',
    ),
    read: ({ y, z }) => ({ year: number(y), toYear: number(z) }),
  },
  {
    pattern: new RegExp(
      `(?<y>${YEAR})\\s?年(?:度)?(?:(?<h>[上下])半年|第?(?<q>[一二三四])季度|前三季度|\\s?(?<m>${SMALL})\\s?月(?:份)?(?:\\s?(?<d>${SMALL})\\s?[日号])?)?(?<span>代)?`,
      'uy',
    ),
    read: ({ y, h, q, m, d }) => ({
      year: number(y),
      month: number(m),
      day: number(d),
      ...part(h, q),
    }),
  },
  {
    pattern: new RegExp(`(?<m>${SMALL})\\s?月(?:份)?(?:(?<d>${SMALL})\\s?[日号])`, 'uy'),
    read: ({ m, d }) => ({ month: number(m), day: number(d) }),
  },
  {
    pattern: new RegExp(`(?<m>${SMALL})\\s?月(?:份)?(?!\\p{Script=Han}?均)`, 'uy'),
    read: ({ m }) => ({ month: number(m) }),
  },
  {
    pattern: /(?<h>[上下])半年|第(?<q>[一二三四])季度|(?<f>前三季度)|(?<g>[一二三四])季度/uy,
    read: ({ h, q, f, g }) => (f ? { months: [1, 9] } : part(h, q ?? g)),
  },
  {
    pattern: new RegExp(`(?<d>${SMALL})[日号](?=\\p{Script=Han}*[电讯,,。、上下晚早中])`, 'uy'),
    read: ({ d }) => ({ day: number(d) }),
  },
  {
    pattern: /(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/y,
    read: ({ y, m, d }) => ({ year: number(y), month: number(m), day: number(d) }),
  },
  {
    pattern: new RegExp(
      `(?<m>${MONTH})\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s(?<y>\\d{4}))?`,
      'iuy',
    ),
    read: ({ m, d, y }) => ({ year: number(y), month: monthNumber(m), day: number(d) }),
  },
  {
    pattern: new RegExp(
      `(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s(?<m>${MONTH})(?![a-z])(?:,?\\s(?<y>\\d{4}))?`,
      'iuy',
    ),
    read: ({ m, d, y }) => ({ year: number(y), month: monthNumber(m), day: number(d) }),
  },
  {
    pattern: new RegExp(`(?<m>${MONTH}),?\\s(?<y>(?:19|20)\\d{2})(?!\\d)`, 'iuy'),
    read: ({ m, y }) => ({ year: number(y), month: monthNumber(m) }),
  },
  {
    pattern:
      /(?<y>(?:1[89]|20)\d{2})s?(?![\d,.]*\d|[%\w]|\s?(?:yuan|people|percent|villages|homes|households|cases|companies|million|billion|\p{Script=Han}))/uy,
    read: ({ y }) => ({ year: number(y) }),
  },
];

/** Reads the date that starts at `at`, with its bounds; undefined where there is none. */
export function readDate(text: string, at: number): DateMention | undefined {
  for (const { pattern, read } of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const parts = match && read(match.groups ?? {});
    if (match && parts && plausible(parts)) return mention(at, at + match[0].length, parts);
  }
  return undefined;
}

function mention(start: number, end: number, parts: Parts): DateMention {
  const { year, toYear, month, day, months } = parts;
  const y = String(year ?? 0).padStart(4, '0');
  const [first, last] = months ?? [month ?? 1, month ?? 12];
  return {
    start,
    end,
    from: `${y}-${pad(first)}-${pad(day ?? 1)}`,
    to: `${toYear === undefined ? y : String(toYear)}-${pad(last)}-${pad(day ?? 31)}`,
    yearless: year === undefined,
  };
}

function plausible({ month, day }: Parts): boolean {
  return (
    (month === undefined || (month >= 1 && month <= 12)) &&
    (day === undefined || (day >= 1 && day <= 31))
  );
}

function part(half?: string, quarter?: string): Pick<Parts, 'months'> {
  if (half) return { months: half === '上' ? [1, 6] : [7, 12] };
  if (!quarter) return {};
  const index = '一二三四'.indexOf(quarter);
  return { months: [index * 3 + 1, index * 3 + 3] };
}

function number(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const digits = text.normalize('NFKC');
  if (/^\d+$/.test(digits)) return Number(digits);
  if (!digits.includes('十')) return Number([...digits].map(hanDigit).join(''));
  const [tens = '', ones = ''] = digits.split('十');
  return (tens === '' ? 1 : hanDigit(tens)) * 10 + (ones === '' ? 0 : hanDigit(ones));
}

function hanDigit(char: string): number {
  return Math.max('零一二三四五六七八九'.indexOf(char), 0);
}

function monthNumber(name: string | undefined): number {
  return MONTHS.findIndex((month) => month.startsWith((name ?? '').slice(0, 3).toLowerCase())) + 1;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

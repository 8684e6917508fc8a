import { extract } from '../figures/extract.ts';
import type { DateMention } from '../figures/figure.ts';
import { factBaseSchema } from '../model/schema.ts';

/** Stands in for a day that the text does not tell. */
export const STAND_IN_DAY = '0001-01-01';

/** What a text tells of its own publication. */
export interface Head {
  /** BCP 47 tag. */
  language: string;
  /** The last whole day named around the body, else {@link STAND_IN_DAY}. */
  published: string;
  /** The year of the title, else the one the text names most. */
  year?: string;
  /** That year, else the one of the publication. */
  period: string;
}

/** Guesses language, day and period of a report; a person has to look at all three. */
export function headOf(text: string, title: string, furniture: readonly string[]): Head {
  const days = furniture.flatMap((line) => extract(line).dates.filter(isDay));
  const published = days.at(-1)?.from ?? STAND_IN_DAY;
  const year = yearsOf(title)[0] ?? mostNamed(yearsOf(text));
  return {
    language: languageOf(text),
    published,
    ...(year !== undefined && { year }),
    period: year ?? published.slice(0, 4),
  };
}

/** `zh` where a fifth of the letters or more are Chinese, else `en`. */
export function languageOf(text: string): string {
  const letters = text.match(/\p{L}/gu) ?? [];
  const han = letters.filter((letter) => /\p{Script=Han}/u.test(letter)).length;
  return han * 5 >= Math.max(1, letters.length) ? 'zh' : 'en';
}

/** A whole day that the calendar has. */
function isDay({ from, to, yearless }: DateMention): boolean {
  return (
    from === to && !yearless && factBaseSchema.shape.report.shape.published.safeParse(from).success
  );
}

function yearsOf(text: string): string[] {
  return extract(text)
    .dates.filter(({ from, to, yearless }) => !yearless && from.slice(0, 4) === to.slice(0, 4))
    .map(({ from }) => from.slice(0, 4));
}

function mostNamed(years: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>(
    (most, one) => (most && most[1] >= one[1] ? most : one),
    undefined,
  )?.[0];
}

import type { DateMention } from '../figures/figure.ts';
import { HEDGES } from '../model/enumerations.ts';
import type { Stated } from './proposal.ts';

/**
 * What a date may state as a fact, the likeliest first: a day or month; where the text leaves the
 * year out, that of the report, else the day of every year. Empty for years and spans of time, in
 * which other facts hold.
 */
export function statedDates(mention: DateMention, year: string | undefined): Stated[] {
  return datesOf(mention, year).flatMap((date) =>
    HEDGES.map((hedge): Stated => {
      return { kind: 'date', date, ...(hedge !== 'exact' && { hedge }) };
    }),
  );
}

function datesOf({ from, to, yearless }: DateMention, year: string | undefined): string[] {
  const [ownYear, month, day] = from.split('-');
  const [lastYear, lastMonth, lastDay] = to.split('-');
  if (month !== lastMonth || ownYear !== lastYear) return [];
  const oneDay = day === lastDay;
  if (!oneDay && (day !== '01' || Number(lastDay) < 28)) return [];
  const rest = oneDay ? `${month}-${day}` : month;
  if (!yearless) return [`${ownYear}-${rest}`];
  return [...(year === undefined ? [] : [`${year}-${rest}`]), ...(oneDay ? [`--${rest}`] : [])];
}

import type { Lang } from '../lang/lang.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const SEASONS = {
  zh: ['春季', '夏季', '秋季', '冬季'],
  en: ['spring', 'summer', 'autumn', 'winter'],
};

/**
 * A fact's date for reading: a day stays ISO 8601; 2021-23 is autumn 2021 (EDTF), --09-05 every
 * 5 September, 2021-07 July 2021.
 */
export function formatDate(date: string, lang: Lang): string {
  const yearly = /^--(\d{2})-(\d{2})$/.exec(date);
  if (yearly) return everyYear(Number(yearly[1]), Number(yearly[2]), lang);
  const [year = '', part, day] = date.split('-');
  if (day !== undefined) return date;
  if (part === undefined) return lang === 'zh' ? `${year}年` : year;
  const month = Number(part);
  const season = SEASONS[lang][month - 21];
  if (lang === 'zh') return `${year}年${season ?? `${month}月`}`;
  return `${season ?? MONTHS[month - 1]} ${year}`;
}

function everyYear(month: number, day: number, lang: Lang): string {
  return lang === 'zh' ? `每年${month}月${day}日` : `every ${day} ${MONTHS[month - 1]}`;
}

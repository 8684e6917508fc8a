import type { Lang, Wording } from '../../lang/lang.ts';

const MONTHS: Wording<readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  zh: Array.from({ length: 12 }, (_, at) => `${at + 1}月`),
};

const PARTS: Wording<string> = {
  en: '<date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/>',
  zh: '<date-part name="year" suffix="年"/><date-part name="month" form="numeric" suffix="月"/><date-part name="day" suffix="日"/>',
};

/** A CSL locale with the words and dates that factq's styles use. */
export function locale(lang: Lang): string {
  const months = MONTHS[lang].map((month, at) =>
    term(`month-${String(at + 1).padStart(2, '0')}`, month),
  );
  const always = [
    term('et-al', lang === 'zh' ? '等' : 'et al.'),
    term('and', lang === 'zh' ? '和' : 'and'),
    term('open-quote', '“'),
    term('close-quote', '”'),
    term('open-inner-quote', '‘'),
    term('close-inner-quote', '’'),
  ];
  return `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${lang === 'zh' ? 'zh-CN' : 'en-US'}">
<style-options punctuation-in-quote="${lang === 'en'}"/>
<date form="text">${PARTS[lang]}</date>
<terms>${[...months, ...always].join('')}</terms></locale>`;
}

function term(name: string, word: string): string {
  return `<term name="${name}">${word}</term>`;
}

import type { Span } from '../text/sentences.ts';

const HAN = '〇零一二两兩三四五六七八九十百千万萬亿億壹贰貳叁參肆伍陆陸柒捌玖拾佰仟廿卅半';
const SCALES = 'hundreds?|thousands?|millions?|billions?|trillions?|dozens?';
const UNITS = [
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  'first|second|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|hundredths?|thousandths?',
  'half|halves|quarters?|once|twice|thrice|doubled?|tripled?',
  SCALES,
].join('|');

/** Digits of any script and Chinese numerals; points and separators only where digits go on. */
const FIGURES = `[\\p{N}${HAN}](?:[\\p{N}${HAN}]|(?<=\\p{Nd})[.．](?=\\p{Nd})|(?<=\\p{Nd})[,，'’\\u00A0\\u2009\\u202F](?=\\p{Nd}{3}(?!\\p{Nd})))*`;
const WORDS = `(?<![\\p{Script=Latin}\\p{N}])(?:${UNITS})(?:-(?:${UNITS}))*(?!\\p{Script=Latin})`;
const SCALED = `(?:[ -](?:${SCALES})(?!\\p{Script=Latin}))*`;
const NUMERAL = new RegExp(`(?:${FIGURES}|${WORDS})${SCALED}(?: ?[%％‰])?`, 'giu');

/**
 * Every numeral of a text, each run as long as it goes: 49.97亿, 30%, 〇, 十四五, twenty-one, 4.9
 * million. Numerals inside words count (四川, 一线). It knows nothing of how figures are read, so
 * that what the reader of figures overlooks is still seen here.
 */
export function numeralsOf(text: string): Span[] {
  return [...text.matchAll(NUMERAL)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

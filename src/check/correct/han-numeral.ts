import type Big from 'big.js';

const DIGITS = '零一二三四五六七八九';
const SMALL = ['', '十', '百', '千'];
const LARGE = ['', '万', '亿', '万亿'];
/** Larger numbers are not written in Chinese numerals. */
const LIMIT = 1e16;

/** A number in Chinese numerals: 六百一十五, 十六亿六千七百万, 二点四; undefined where it is too large or negative. */
export function hanNumeral(value: Big): string | undefined {
  if (value.lt(0) || value.gte(LIMIT)) return undefined;
  const [whole = '0', decimals] = value.toFixed().split('.');
  const tail =
    decimals === undefined ? '' : `点${[...decimals].map((each) => DIGITS[Number(each)]).join('')}`;
  return hanWhole(whole) + tail;
}

function hanWhole(digits: string): string {
  if (digits === '0') return '零';
  const groups = digits.padStart(Math.ceil(digits.length / 4) * 4, '0').match(/.{4}/g)!;
  let text = '';
  groups.forEach((group, index) => {
    const power = groups.length - 1 - index;
    const value = Number(group);
    if (value === 0) return;
    if (text !== '' && value < 1000) text += '零';
    // 万亿 is said only where no hundreds of millions follow: 二万亿, but 一万零三亿.
    const beforeYi = power === 3 && Number(groups[1]) > 0;
    text += hanGroup(group) + (beforeYi ? '万' : LARGE[power]!);
  });
  return text.replace(/^一十/, '十');
}

/** Four digits: 0615 is 六百一十五, 2050 is 二千零五十. */
function hanGroup(group: string): string {
  let text = '';
  let gap = false;
  [...group].forEach((digit, index) => {
    if (digit === '0') {
      gap = text !== '';
      return;
    }
    text += `${gap ? '零' : ''}${DIGITS[Number(digit)]}${SMALL[3 - index]}`;
    gap = false;
  });
  return text;
}

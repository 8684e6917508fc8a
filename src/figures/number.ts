import Big from 'big.js';
import { type Numeral, readNumeral, vagueEnd } from '../quantity/numeral/numeral.ts';

/** A number or fraction at a place of a text, before unit and hedge are read. */
export interface NumberAt {
  end: number;
  value: Big;
  upper?: Big;
  place: number;
  grain: number;
  notation: Numeral['notation'];
  scale?: string;
  /** Canonical unit that the expression itself carries: % for 九成, 倍 for twice. */
  unit?: '%' | '倍';
  fraction: boolean;
  /** Inclusive of a hedge in the expression itself: 过半. */
  hedge?: 'more-than' | 'nearly';
}

const HUNDRED = new Big(100);

/** Reads the number that starts exactly at `at`: 615, 六百一十五, 四分之一, 九成五, 半数, a quarter. */
export function readNumber(text: string, at: number): NumberAt | undefined {
  const fixed = fixedExpression(text, at);
  if (fixed) return fixed;
  const perHundred = BASES[text[at] ?? ''];
  if (perHundred && text.startsWith('分之', at + 1)) return partsOf(text, perHundred, at + 3);
  if (vagueEnd(text, at) !== undefined) return undefined;
  const numeral = readNumeral(text, at);
  if (!numeral) return undefined;
  return (
    chineseFraction(text, numeral) ??
    tenths(text, numeral) ??
    englishFraction(text, numeral) ??
    slashFraction(text, numeral) ??
    plain(text, at, numeral)
  );
}

function plain(text: string, at: number, numeral: Numeral): NumberAt {
  const { end, value, upper, notation, scale } = numeral;
  const place = notation === 'chinese' ? chinesePlace(text.slice(at, end), numeral) : numeral.place;
  return {
    end,
    value,
    ...(upper && { upper }),
    place,
    grain: grainOf(value, place),
    notation,
    ...(scale !== undefined && { scale }),
    fraction: false,
  };
}

/** 三千 and 五十七万: only 万 and 亿 round; smaller places are meant to the one, as in digits. */
function chinesePlace(written: string, { place }: Numeral): number {
  if (/点/.test(written)) return place;
  if (/[亿億]$/.test(written)) return 8;
  if (/[万萬]$/.test(written)) return 4;
  return 0;
}

/** Power of ten of the last digit that is not zero, at least `place`. */
export function grainOf(value: Big, place: number): number {
  if (value.eq(0)) return place;
  const digits = value.c.length;
  return Math.max(value.e - digits + 1, place);
}

const BASES: Record<string, Big> = { 百: HUNDRED, 千: new Big(1000), 万: new Big(10000) };

/** 百分之九十四: the numerator of a fixed base, an exact percentage. */
function partsOf(text: string, base: Big, at: number): NumberAt | undefined {
  const part = readNumeral(text, at);
  if (!part) return undefined;
  const value = part.value.times(HUNDRED).div(base);
  const { end, place, notation } = part;
  return {
    end,
    value,
    place: Math.min(place, 0),
    grain: place,
    notation,
    unit: '%',
    fraction: false,
  };
}

function chineseFraction(text: string, whole: Numeral): NumberAt | undefined {
  if (!text.startsWith('分之', whole.end) || whole.value.eq(0)) return undefined;
  const part = readNumeral(text, whole.end + 2);
  return part && { ...fractionOf(part.value, whole.value, part.end), notation: part.notation };
}

/** 九成, 三成五, 七成半; but not 三成立 or 两成员. */
function tenths(text: string, count: Numeral): NumberAt | undefined {
  if (text[count.end] !== '成' || count.value.gt(10) || count.value.lte(0)) return undefined;
  if (/[立为員员果绩功效本长就熟]/.test(text[count.end + 1] ?? '')) return undefined;
  const more = readNumeral(text, count.end + 1);
  const digit =
    more?.value.lt(10) && more.value.gt(0) && more.end === count.end + 2 ? more : undefined;
  const half = text[count.end + 1] === '半';
  const percent = count.value.times(10).plus(half ? 5 : (digit?.value ?? 0));
  const fine = half || digit !== undefined;
  const upper = count.upper && !fine ? { upper: count.upper.times(10) } : {};
  return {
    end: count.end + (fine ? 2 : 1),
    value: percent,
    ...upper,
    place: fine ? 0 : 1,
    grain: fine ? 0 : 1,
    notation: count.notation,
    unit: '%',
    fraction: true,
  };
}

const PARTS: Record<string, number> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

function englishFraction(text: string, count: Numeral): NumberAt | undefined {
  if (count.notation !== 'words') return undefined;
  const tail = text.slice(count.end, count.end + 16);
  const part =
    /^[- ](half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?(?![a-z])/i.exec(
      tail,
    );
  if (part)
    return fractionOf(
      count.value,
      new Big(PARTS[part[1]!.toLowerCase()]!),
      count.end + part[0].length,
    );
  const among = /^ (?:in|out of) (?:every )?/i.exec(tail);
  const whole = among && readNumeral(text, count.end + among[0].length);
  if (whole?.notation === 'words' && whole.value.gt(count.value) && whole.value.lte(100)) {
    return fractionOf(count.value, whole.value, whole.end);
  }
  return undefined;
}

function slashFraction(text: string, count: Numeral): NumberAt | undefined {
  if (count.notation !== 'digits' || text[count.end] !== '/' || count.place !== 0) return undefined;
  const whole = readNumeral(text, count.end + 1);
  if (!whole || whole.value.gt(10) || whole.value.lte(count.value) || text[whole.end] === '/')
    return undefined;
  return fractionOf(count.value, whole.value, whole.end);
}

function fractionOf(part: Big, whole: Big, end: number): NumberAt {
  return {
    end,
    value: part.times(HUNDRED).div(whole),
    place: 0,
    grain: 0,
    notation: 'words',
    unit: '%',
    fraction: true,
  };
}

const FIXED: readonly (readonly [
  RegExp,
  value: string,
  unit: '%' | '倍',
  hedge?: 'more-than' | 'nearly',
])[] = [
  [/(?:超过?|过)半(?:数)?(?![年月天小里])/y, '50', '%', 'more-than'],
  [/(?:近|将近)半(?:数)?(?![年月天小里])/y, '50', '%', 'nearly'],
  [/半数|一半/y, '50', '%'],
  [/翻了?一番|翻番/y, '2', '倍'],
  [/翻了?两番/y, '4', '倍'],
  [
    /(?:one[- ]half|half)(?= (?:of|the|its|their|a(?! (?:million|billion|dozen|thousand))))/iy,
    '50',
    '%',
  ],
  [/(?:a|one)[- ]third(?![a-z])/iy, '33.33333333333333333333', '%'],
  [/(?:a|one)[- ](?:quarter|fourth)(?![a-z])/iy, '25', '%'],
  [/(?:a|one)[- ]fifth(?![a-z])/iy, '20', '%'],
  [/(?:a|one)[- ]tenth(?![a-z])/iy, '10', '%'],
  [/twice(?= )/iy, '2', '倍'],
  [/(?:double|doubled)(?= (?:the|that|what|those))/iy, '2', '倍'],
  [/(?:triple|three times)(?= (?:the|that|what|those))/iy, '3', '倍'],
];

function fixedExpression(text: string, at: number): NumberAt | undefined {
  if (!/[超过近将半一翻ohatdOHATD]/.test(text[at] ?? '')) return undefined;
  for (const [pattern, value, unit, hedge] of FIXED) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = at + match[0].length;
    return {
      end,
      value: new Big(value),
      place: 0,
      grain: 0,
      notation: 'words',
      unit,
      fraction: unit === '%',
      ...(hedge && { hedge }),
    };
  }
  return undefined;
}

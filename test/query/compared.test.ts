import { describe, expect, it, test } from 'vitest';
import type { Lang } from '../../src/lang/lang.ts';
import { unitSet } from '../../src/quantity/unit.ts';
import { compare } from '../../src/query/compare.ts';
import { madeUp, type Written } from './made-up.ts';

type Row = readonly [
  a: string,
  b: string,
  english: string,
  chinese: string,
  notes: string,
  /** Difference, ratio, percentage and bounds, a hyphen for what there is none of. */
  numbers: string,
  shares: string,
];

const ROWS: readonly Row[] = [
  [
    '10 元',
    '5 元',
    '“A” is 2.00 times “B”: 5 yuan more.',
    '“甲”是“乙”的2.00倍，多5元。',
    '',
    '5 2 100 -',
    '1 0.5',
  ],
  [
    '5 元',
    '10 元',
    '“A” is 50% of “B”: 5 yuan less.',
    '“甲”是“乙”的50%，少5元。',
    '',
    '-5 0.5 -50 -',
    '0.5 1',
  ],
  [
    '10 元 about',
    '4 元',
    '“A” is about 2.5 times “B”: about 6 yuan more.',
    '“甲”是“乙”的约2.5倍，多约6元。',
    '“A” is stated as “about”: the result is approximate.',
    '6 2.5 150 -',
    '1 0.4',
  ],
  [
    '3 元',
    '9 元 nearly',
    '“A” is about 33% of “B”: about 6 yuan less.',
    '“甲”是“乙”的约33%，少约6元。',
    '“B” is stated as “nearly”: the result is approximate.',
    '-6 0.3333 -66.67 -',
    '0.3333 1',
  ],
  [
    '10 人',
    '9 人',
    '“A” is 1.11 times “B”: 1 person more.',
    '“甲”是“乙”的1.11倍，多1人。',
    '',
    '1 1.1111 11.11 -',
    '1 0.9',
  ],
  [
    '9 人',
    '10 人',
    '“A” is 90% of “B”: 1 person fewer.',
    '“甲”是“乙”的90%，少1人。',
    '',
    '-1 0.9 -10 -',
    '0.9 1',
  ],
  [
    '9 家',
    '10 家',
    '“A” is 90% of “B”: 1 fewer.',
    '“甲”是“乙”的90%，少1家。',
    '',
    '-1 0.9 -10 -',
    '0.9 1',
  ],
  [
    '10 %',
    '9 %',
    '“A” is 1 percentage point higher than “B”.',
    '“甲”比“乙”高1个百分点。',
    '',
    '1 1.1111 11.11 -',
    '1 0.9',
  ],
  [
    '9 %',
    '10.5 %',
    '“A” is 1.5 percentage points lower than “B”.',
    '“甲”比“乙”低1.5个百分点。',
    '',
    '-1.5 0.8571 -14.29 -',
    '0.8571 1',
  ],
  [
    '3 倍',
    '1 倍',
    '“A” is 3.00 times “B”: 2 more.',
    '“甲”是“乙”的3.00倍，多2倍。',
    '',
    '2 3 200 -',
    '1 0.3333',
  ],
  [
    '-5 元',
    '5 元',
    '“A” is 10 yuan less than “B”.',
    '“甲”比“乙”少10元。',
    '',
    '-10 -1 -200 -',
    '1 1',
  ],
  [
    '5 元',
    '-5 元',
    '“A” is 10 yuan more than “B”.',
    '“甲”比“乙”多10元。',
    '',
    '10 -1 200 -',
    '1 1',
  ],
  [
    '0 元',
    '5 元',
    '“A” is 0% of “B”: 5 yuan less.',
    '“甲”是“乙”的0%，少5元。',
    '',
    '-5 0 -100 -',
    '0 1',
  ],
  ['5 元', '0 元', '“A” is 5 yuan more than “B”.', '“甲”比“乙”多5元。', '', '5 - - -', '1 0'],
  [
    '2 年',
    '24 月',
    '“A” and “B” are equal.',
    '“甲”与“乙”相等。',
    'b: 24个月 is 2年',
    '0 1 0 -',
    '1 1',
  ],
  [
    '1 年',
    '7 月',
    '“A” is 1.71 times “B”: 0.4166666667 years more.',
    '“甲”是“乙”的1.71倍，多0.4166666667年。',
    'b: 7个月 is 0.5833333333年',
    '0.4166666667 1.7143 71.43 -',
    '1 0.5833',
  ],
  [
    '5 元 about',
    '5 元',
    '“A” and “B” are about equal.',
    '“甲”与“乙”约相等。',
    '“A” is stated as “about”: the result is approximate.',
    '0 1 0 -',
    '1 1',
  ],
  [
    '1–2 元',
    '3–4 元',
    '“A” lies wholly below “B”: lower bound 2 yuan less, upper bound 2 yuan less.',
    '“甲”全部低于“乙”：下限少2元，上限少2元。',
    '',
    '- - - -2 -2',
    '0.5 1',
  ],
  [
    '3–4 元',
    '1–2 元',
    '“A” lies wholly above “B”: lower bound 2 yuan more, upper bound 2 yuan more.',
    '“甲”全部高于“乙”：下限多2元，上限多2元。',
    '',
    '- - - 2 2',
    '1 0.5',
  ],
  [
    '1–2 元',
    '1–2 元',
    '“A” is the same as “B”: lower bound the same, upper bound the same.',
    '“甲”与“乙”相同：下限相同，上限相同。',
    '',
    '- - - 0 0',
    '1 1',
  ],
  [
    '2–3 元',
    '1–4 元',
    '“A” lies within “B”: lower bound 1 yuan more, upper bound 1 yuan less.',
    '“甲”在“乙”之内：下限多1元，上限少1元。',
    '',
    '- - - 1 -1',
    '0.75 1',
  ],
  [
    '1–4 元',
    '2–3 元',
    '“A” takes in “B”: lower bound 1 yuan less, upper bound 1 yuan more.',
    '“甲”包含“乙”：下限少1元，上限多1元。',
    '',
    '- - - -1 1',
    '1 0.75',
  ],
  [
    '1–3 元',
    '2–4 元',
    '“A” overlaps with “B”: lower bound 1 yuan less, upper bound 1 yuan less.',
    '“甲”与“乙”部分重叠：下限少1元，上限少1元。',
    '',
    '- - - -1 -1',
    '0.75 1',
  ],
  [
    '1–2 元',
    '2–4 元',
    '“A” overlaps with “B”: lower bound 1 yuan less, upper bound 2 yuan less.',
    '“甲”与“乙”部分重叠：下限少1元，上限少2元。',
    '',
    '- - - -1 -2',
    '0.5 1',
  ],
  [
    '2 元',
    '1–4 元',
    '“A” lies within “B”: lower bound 1 yuan more, upper bound 2 yuan less.',
    '“甲”在“乙”之内：下限多1元，上限少2元。',
    '',
    '- - - 1 -2',
    '0.5 1',
  ],
  [
    '10–20 %',
    '11–20 %',
    '“A” takes in “B”: lower bound 1 percentage point lower, upper bound the same.',
    '“甲”包含“乙”：下限低1个百分点，上限相同。',
    '',
    '- - - -1 0',
    '1 1',
  ],
  [
    '1–2 年',
    '6–12 月',
    '“A” overlaps with “B”: lower bound 0.5 years more, upper bound 1 year more.',
    '“甲”与“乙”部分重叠：下限多0.5年，上限多1年。',
    'b: 6个月–12个月 is 0.5年–1年',
    '- - - 0.5 1',
    '1 0.5',
  ],
  [
    '2023-07-01',
    '2023-07-03',
    '“A” (2023-07-01) is 2 days before “B” (2023-07-03).',
    '“甲”(2023-07-01)在“乙”(2023-07-03)之前2天。',
    '',
    '-2 - - -',
    '0 0',
  ],
  [
    '2023-07-03',
    '2023-07-02',
    '“A” (2023-07-03) is 1 day after “B” (2023-07-02).',
    '“甲”(2023-07-03)在“乙”(2023-07-02)之后1天。',
    '',
    '1 - - -',
    '0 0',
  ],
  [
    '2023-07',
    '2023-05-02',
    '“A” (July 2023) is 2 months after “B” (2023-05-02).',
    '“甲”(2023年7月)在“乙”(2023-05-02)之后2个月。',
    'Not all dates are exact: compared by months.',
    '2 - - -',
    '0 0',
  ],
  [
    '2023-07',
    '2022-07',
    '“A” (July 2023) is 12 months after “B” (July 2022).',
    '“甲”(2023年7月)在“乙”(2022年7月)之后12个月。',
    '',
    '12 - - -',
    '0 0',
  ],
  [
    '2023-07',
    '2023-07-09',
    '“A” (July 2023) and “B” (2023-07-09) fall in the same month.',
    '“甲”(2023年7月)与“乙”(2023-07-09)在同一月。',
    'Not all dates are exact: compared by months.',
    '0 - - -',
    '0 0',
  ],
  [
    '2023',
    '2021-05',
    '“A” (2023) is 2 years after “B” (May 2021).',
    '“甲”(2023年)在“乙”(2021年5月)之后2年。',
    'Not all dates are exact: compared by years.',
    '2 - - -',
    '0 0',
  ],
  [
    '2023-23',
    '2021',
    '“A” (autumn 2023) is 2 years after “B” (2021).',
    '“甲”(2023年秋季)在“乙”(2021年)之后2年。',
    '',
    '2 - - -',
    '0 0',
  ],
  [
    '2023',
    '2023-05-01',
    '“A” (2023) and “B” (2023-05-01) fall in the same year.',
    '“甲”(2023年)与“乙”(2023-05-01)在同一年。',
    'Not all dates are exact: compared by years.',
    '0 - - -',
    '0 0',
  ],
  [
    '2024-03-01',
    '2024-02-28',
    '“A” (2024-03-01) is 2 days after “B” (2024-02-28).',
    '“甲”(2024-03-01)在“乙”(2024-02-28)之后2天。',
    '',
    '2 - - -',
    '0 0',
  ],
  [
    '2024-01',
    '2023-12',
    '“A” (January 2024) is 1 month after “B” (December 2023).',
    '“甲”(2024年1月)在“乙”(2023年12月)之后1个月。',
    '',
    '1 - - -',
    '0 0',
  ],
];

/** `10 元 about`, `1–2 元` or a date, as a fact called 甲 or 乙. */
function written(id: 'a' | 'b', text: string): Written {
  const label = id === 'a' ? { zh: '甲', en: 'A' } : { zh: '乙', en: 'B' };
  const [amount = '', unit, hedge = 'exact'] = text.split(' ');
  if (unit === undefined) return { id, label, kind: 'date', date: amount };
  const [min, max] = amount.split('–');
  if (max !== undefined) return { id, label, kind: 'range', min, max, unit };
  return { id, label, kind: 'figure', value: amount, unit, hedge };
}

function compared(a: string, b: string, lang: Lang) {
  return compare(madeUp([written('a', a), written('b', b)]).facts, unitSet(), lang);
}

describe('a comparison', () => {
  test.each(ROWS)('of %s with %s: %s', (a, b, english, chinese, notes, numbers, shares) => {
    const { rows, pairs, notes: all } = compared(a, b, 'en');
    const [pair] = pairs;
    expect(pair?.words).toBe(english);
    expect(compared(a, b, 'zh').pairs[0]?.words).toBe(chinese);
    expect([...pair!.notes, ...all].join(' | ')).toBe(notes);
    const { difference, ratio, percent, bounds } = pair!;
    const shown = [difference, ratio, percent, bounds && `${bounds.min} ${bounds.max}`];
    expect(shown.map((each) => each ?? '-').join(' ')).toBe(numbers);
    expect(rows.map(({ share }) => share).join(' ')).toBe(shares);
  });

  test.each([
    ['5 元', '5 人', 'money and people have no common measure'],
    ['5 元', '5 美元', 'units that do not convert into each other'],
    ['5 元', '2023', 'b is a date, a an amount in 元'],
    ['2023', '5 元', 'a is a date, b an amount in 元'],
    ['--09-05', '2023-09-05', 'a falls every year'],
    ['2023-09-05', '--09-05', 'b falls every year'],
  ])('of %s with %s is refused: %s', (a, b, why) => {
    expect(() => compared(a, b, 'en')).toThrow(why);
  });

  it('of one fact, or with one that has no value, is refused', () => {
    const [one, none] = madeUp([written('a', '5 元'), { id: 'n' }]).facts;
    expect(() => compare([one!], unitSet())).toThrow('two facts or more');
    expect(() => compare([one!, none!], unitSet())).toThrow('n is a statement');
  });

  it('with a range that is open at one end is refused', () => {
    const open = { id: 'o', kind: 'range', min: '5', unit: '元' };
    expect(() => compare(madeUp([written('a', '5 元'), open]).facts, unitSet())).toThrow(
      'o is open at one end',
    );
  });

  it('of three sets the first against each, and a part against its whole', () => {
    const part = { ...written('b', '2 元'), relations: [{ type: 'part-of', to: 'whole' }] };
    const whole = { ...written('a', '8 元'), id: 'whole' };
    const { pairs } = compare(madeUp([written('a', '5 元'), part, whole]).facts, unitSet());
    expect(pairs.map(({ a, b }) => [a.id, b.id])).toEqual([
      ['a', 'b'],
      ['a', 'whole'],
      ['b', 'whole'],
    ]);
    expect(pairs[2]?.share).toEqual({ part: 'b', whole: 'whole', percent: '25' });
    expect(pairs[2]?.words).toBe('“B” is 25% of “A”; the rest is 6 yuan.');
  });

  test.each([
    ['10 元', '8 元'],
    ['-1 元', '8 元'],
    ['5 元', '0 元'],
  ])('of a part of %s with a whole of %s tells no share', (part, whole) => {
    const related = { ...written('b', part), relations: [{ type: 'part-of', to: 'a' }] };
    const [pair] = compare(madeUp([related, written('a', whole)]).facts, unitSet()).pairs;
    expect(pair?.share).toBeUndefined();
  });

  it('calls a fact by what it is called in the other language, where it must', () => {
    const facts = madeUp([
      { ...written('a', '5 元'), label: { zh: '甲' } },
      { ...written('b', '4 元'), label: { en: 'B' } },
    ]).facts;
    expect(compare(facts, unitSet(), 'en').pairs[0]?.words).toMatch(/^“甲” is .* “B”/);
    expect(compare(facts, unitSet(), 'zh').pairs[0]?.words).toMatch(/^“甲”是“B”的/);
  });
});

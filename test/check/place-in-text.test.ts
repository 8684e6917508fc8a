import { describe, expect, test } from 'vitest';
import { placeOf, structureOf } from '../../src/check/structure.ts';

/** A text with a stroke at each end of a clause, two at that of a sentence, three at that of a paragraph. */
function parted(text: string): string {
  const { clauseStarts, places } = structureOf(text);
  return places
    .map((place, index) => {
      const before = places[index - 1];
      const strokes =
        before === undefined
          ? 0
          : 1 + place.sentence - before.sentence + place.paragraph - before.paragraph;
      expect(place.clause).toBe(index);
      return '/'.repeat(strokes) + text.slice(clauseStarts[index], clauseStarts[index + 1]);
    })
    .join('');
}

const WHOLE = Symbol('one clause');

describe('a text is parted', () => {
  test.each<[text: string, parts: string | typeof WHOLE]>([
    ['', WHOLE],
    ['船200艘', WHOLE],
    // Commas, colons and their like end clauses, but not inside a number.
    ['船200艘,车100辆', '船200艘,/车100辆'],
    ['船:200艘；车:100辆', '船:/200艘；/车:/100辆'],
    ['ships | 200', 'ships |/ 200'],
    ['ships — 200', 'ships —/ 200'],
    ['1,200 ships', WHOLE],
    ['1,200,300 ships', WHOLE],
    ['In 2021,200 ships', WHOLE],
    ['第1,2000艘', '第1,/2000艘'],
    ['a,200 ships', 'a,/200 ships'],
    ['200,a', '200,/a'],
    ['船200,', '船200,/'],
    // Words that set something against it.
    ['200 ships while 100 cars', '200 ships /while 100 cars'],
    ['200 ships whereas cars', '200 ships /whereas cars'],
    ['200 ships but cars', '200 ships /but cars'],
    ['200 ships butt cars', WHOLE],
    // Points and marks end sentences; abbreviations and numbers with a point do not.
    ['Ships came. Cars went.', 'Ships came.// Cars went.//'],
    ['船200艘。车100辆！', '船200艘。//车100辆！//'],
    ['Ships? Cars!', 'Ships?// Cars!//'],
    ['“Ships came.” Cars', '“Ships came.//” Cars'],
    ['It is 1.5 or v2.b', WHOLE],
    ['See No. 5', WHOLE],
    [
      'Ask Mr. Wu or Dr. Li of St. Ives vs. all, e.g. J. Hill',
      'Ask Mr. Wu or Dr. Li of St. Ives vs. all,/ e.g. J. Hill',
    ],
    ['Of approx. 5 (i.e. all)', WHOLE],
    ['(J. Hill)', WHOLE],
    ['J. Hill', WHOLE],
    ['They ate at Camp. Cars', 'They ate at Camp.// Cars'],
    ['Visit MrBNo. Cars', 'Visit MrBNo.// Cars'],
    // Lines are paragraphs.
    ['Ships\nCars', 'Ships\n///Cars'],
    // A question and what answers it are of one sentence.
    ['补多少?答:700万元。', '补多少?/答:/700万元。//'],
    ['补多少？700万元。', '补多少？/700万元。//'],
    ['补多少? 七百万元。', '补多少?/ 七百万元。//'],
    ['“补多少?”近700万元。', '“补多少?/”近700万元。//'],
    ['补多少?\n答:700万元。', '补多少?/\n//答:/700万元。//'],
    ['How many? Answer: 200.', 'How many?/ Answer:/ 200.//'],
    ['How many? A: 200.', 'How many?/ A:/ 200.//'],
    ['How many? All of them.', 'How many?// All of them.//'],
    ['Say how many. Answer: 200.', 'Say how many. Answer:/ 200.//'],
    ['Say how many. Answer : 200.', 'Say how many. Answer :/ 200.//'],
    ['Say it. An Answer: 200.', 'Say it.// An Answer:/ 200.//'],
    ['Say it. The Answer: 200.', 'Say it.// The Answer:/ 200.//'],
    ['Say how many. Answers vary.', 'Say how many.// Answers vary.//'],
    // So are a number that is exclaimed and what says of what it is.
    ['6280万元!这是资金。', '6280万元!/这是资金。//'],
    ['6280万元。这是资金。', '6280万元。/这是资金。//'],
    ['近6280万元!全是资金。', '近6280万元!/全是资金。//'],
    ['【快讯】6280万元!全是资金。', '【快讯】6280万元!/全是资金。//'],
    ['好。“每年6,280万元!全是资金。', '好。//“每年6,280万元!/全是资金。//'],
    ['有资金6280万元!全是资金。', '有资金6280万元!//全是资金。//'],
    ['6280万元!', '6280万元!//'],
    ['6280万元!\n资金', '6280万元!//\n///资金'],
    ['94%!This is the rate.', '94%!/This is the rate.//'],
    ['好极了!这是资金。', '好极了!//这是资金。//'],
    // A bracket with a figure of its own, and the gaps of a headline.
    ['400 (the guild: 100)', '400 (/the guild:/ 100)'],
    ['400（工会:100）', '400（工会:/100）'],
    ['400（商会工会:100）', '400（/商会工会:/100）'],
    ['400 (the guild)', WHOLE],
    ['400 (100 of the guild)', WHOLE],
    ['400 (the guild: all)', '400 (the guild:/ all)'],
    ['城市615元 农村5658元', '城市615元 /农村5658元'],
    ['城市 农村', '城市 /农村'],
    ['城市615元　农村5658元', '城市615元　/农村5658元'],
    ['7.4万人 11420人', '7.4万人 /11420人'],
    ['共有 70 个', WHOLE],
    [
      '7.4万人 11420人、如今本院的院子里面共计共计共计共计共有 70 个',
      '7.4万人 /11420人、如今本院的院子里面共计共计共计共计共有 70 个',
    ],
    ['城市 and 农村', WHOLE],
    ['A 农村', WHOLE],
  ])('%s', (text, parts) => {
    expect(parted(text)).toBe(parts === WHOLE ? text : parts);
  });
});

test('semicolons part a sentence into stretches that belong together', () => {
  const { parts } = structureOf('船1,车2；人3;马4,牛5。羊6');
  expect(parts).toEqual([0, 0, 1, 2, 2, 2]);
});

describe('a line that heads a list', () => {
  /** The heading of the last clause of a text. */
  function heading(text: string): string | undefined {
    const { places, clauseStarts } = structureOf(text);
    const at = places.at(-1)!.heading;
    return at === undefined ? undefined : text.slice(clauseStarts[at], clauseStarts[at + 1]).trim();
  }
  const [long, short] = ['x'.repeat(48), 'x'.repeat(47)];

  test.each<[text: string, head: string | undefined]>([
    ['试点\n县', '试点'],
    ['【试点】\n县15个', '【试点】'],
    ['Pilots:\ncounties: 15', 'Pilots:'],
    ['Pilots\n15\ntowns: 102', 'Pilots'],
    ['Pilots\ncounties, 15\ntowns: 102', 'Pilots'],
    ['Pilots\nOthers\ntowns: 102', 'Others'],
    ['Text\n\nPilots\n  \ntowns: 102', 'Pilots'],
    ['towns: 102', undefined],
    ['Pilots', undefined],
    ['15 pilots\ntowns: 102', undefined],
    ['Pilots began.\ntowns: 102', undefined],
    ['Pilots,\ntowns: 102', undefined],
    ['Pilots, \ntowns: 102', undefined],
    [`${short}\nPilots\n15\ntowns: 102`, 'Pilots'],
    ['试点，\n县15个', undefined],
    ['Pilots; others\ntowns: 102', undefined],
    ['Pilots? Yes\ntowns: 102', undefined],
    ['试点。好\n县15个', undefined],
    ['——\n县15个', undefined],
    ['a, b. c\n102', 'a,'],
    [`${long}\ntowns: 102`, undefined],
    [`Pilots\n${long}\ntowns: 102`, undefined],
    [`Pilots\n${short}\ntowns: 102`, short],
  ])('%j: %s', (text, head) => {
    expect(heading(text)).toBe(head);
  });
});

test('the place of an offset is that of the clause it stands in', () => {
  const structure = structureOf('船1,车2。人3\n马4,牛5,羊6');
  const places = [0, 2, 3, 5, 6, 8, 9, 11, 12, 14, 16].map((at) => placeOf(structure, at).clause);
  expect(places).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5]);
  expect(placeOf(structure, 10)).toStrictEqual({ clause: 3, sentence: 2, paragraph: 1 });
});

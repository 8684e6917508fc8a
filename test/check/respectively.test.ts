import { describe, expect, test } from 'vitest';
import { draftOf } from '../../src/check/draft.ts';
import { placeFinder } from '../../src/check/gazetteer.ts';
import { mentionsIn } from '../../src/check/mentions.ts';
import { preparedOf } from '../../src/check/prepared.ts';
import { pairedTerms } from '../../src/check/respectively.ts';
import { structureOf } from '../../src/check/structure.ts';
import { extract } from '../../src/figures/extract.ts';
import { unitSet } from '../../src/quantity/unit.ts';
import { madeUpBase } from './made-up-base.ts';

const KINDS = 'ships cars carts mules horses oxen goats sheep hens'.split(' ');
const HAN = [...'船车轿骡马牛羊绵鸡'];

const counted = (id: string, nth: number) => ({
  id,
  kind: 'figure',
  label: { en: id },
  value: String(nth + 1),
  unit: '个',
  about: [id, 'count'],
  source: { section: 'yard', paragraph: 1, sentence: 1, asWritten: '1' },
});

/** A yard that counts nine kinds of things, each a rival of the others, and some things beside. */
const base = madeUpBase({
  id: 'yard',
  title: '院子',
  publisher: '院子',
  place: { id: 'yard', zh: '院子' },
  terms: {
    count: { zh: ['数量'], en: ['number'] },
    gate: { zh: ['门'], en: ['gate'] },
    dock: { zh: ['坞'] },
    ferries: { zh: ['渡'] },
    ...Object.fromEntries(KINDS.map((id, nth) => [id, { zh: [HAN[nth]], en: [id] }])),
  },
  facts: [
    ...KINDS.map(counted),
    { ...counted('gate', 9), about: ['gate'] },
    { ...counted('docked', 10), about: ['ships', 'dock'] },
    { ...counted('ferried', 11), about: ['ferries', 'dock'] },
  ],
});
const { vocabulary, subjects } = preparedOf(base, unitSet({}));

/** The figures of a text that are paired with a term: `figure: own, not others`. */
function paired(text: string): string[] {
  const mentions = mentionsIn(text, vocabulary);
  const draft = draftOf(text, structureOf(text), extract(text), mentions, placeFinder(base)(text));
  return [...pairedTerms(draft, subjects)].map(
    ([figure, { own, others }]) => `${figure.text}: ${own}, not ${others.join(' ')}`,
  );
}

const pairs = (first: string, second: string): string[] => [
  `${first}: ships, not cars`,
  `${second}: cars, not ships`,
];

describe('figures listed one after the other are of the subjects listed before them', () => {
  test.each<[text: string, pairs: string[]]>([
    ['船、车数量为3个、4个。', pairs('3个', '4个')],
    ['车、船数量为4个、3个。', ['4个: cars, not ships', '3个: ships, not cars']],
    ['Ships and cars came to 3 and 4.', pairs('3', '4')],
    [
      '船、车和轿的数量为3个、4个和5个。',
      ['3个: ships, not cars carts', '4个: cars, not ships carts', '5个: carts, not ships cars'],
    ],
    // Named more than once, and beside what is no rival of theirs.
    ['船、车数量,船多,为3个、4个。', pairs('3个', '4个')],
    ['船、车,车和船,数量为3个、4个。', pairs('3个', '4个')],
    // Ferries are set against ships alone.
    ['船、车和渡的数量为3个、4个。', pairs('3个', '4个')],
    ['船、渡的数量为3个、4个。', ['3个: ships, not ferries', '4个: ferries, not ships']],
    ['门边船、车数量为3个、4个。', pairs('3个', '4个')],
    // As many of the one as of the other.
    ['船、车和轿的数量为3个、4个。', []],
    ['船、车数量为3个、4个、5个。', []],
    ['船的数量为3个、4个。', []],
    ['船、车数量为3个。', []],
    ['门、船数量为3个、4个。', []],
    // In one sentence.
    ['轿。船、车数量为3个、4个。', pairs('3个', '4个')],
    ['船、车。数量为3个、4个。', []],
    // Of one kind, and close to each other.
    ['船、车数量为3个、4元。', []],
    ['船、车数量为3、4个。', pairs('3', '4个')],
    ['船、车数量为3个,另有4个。', []],
    ['船、车数量为3个        、  4个。', pairs('3个', '4个')],
    ['船、车数量为3个         、  4个。', []],
    // Up to eight.
    [
      `${HAN.slice(0, 8).join('、')}数量为${'12345678'
        .split('')
        .map((each) => `${each}个`)
        .join('、')}。`,
      KINDS.slice(0, 8).map(
        (id, nth) =>
          `${nth + 1}个: ${id}, not ${KINDS.slice(0, 8)
            .filter((each) => each !== id)
            .join(' ')}`,
      ),
    ],
    [
      `${HAN.join('、')}数量为${'123456789'
        .split('')
        .map((each) => `${each}个`)
        .join('、')}。`,
      [],
    ],
  ])('%s', (text, wanted) => {
    expect(paired(text)).toEqual(wanted);
  });
});

describe('subjects may be named after their figures', () => {
  test.each<[text: string, pairs: string[]]>([
    ['3个和4个,这是船和车的数量。', pairs('3个', '4个')],
    ['3个和4个,分别是船和车的数量。', pairs('3个', '4个')],
    [
      '3个、4个和5个,这是船、车和轿的数量。',
      ['3个: ships, not cars carts', '4个: cars, not ships carts', '5个: carts, not ships cars'],
    ],
    ['门边有3个和4个,这是船和车的数量。', pairs('3个', '4个')],
    ['3 and 4 are the ships and cars.', pairs('3', '4')],
    ['3 and 4, these are ships and cars.', pairs('3', '4')],
    ['3个和4个,还有船和车。', []],
    ['3个和4个。这是船和车。', []],
    ['3个和4个,这是。船和车。', []],
    ['3个和4个在院子里摆着,这是船和车。', []],
    // Those named before go first.
    ['船和车有3个和4个,这是马和牛。', pairs('3个', '4个')],
  ])('%s', (text, wanted) => {
    expect(paired(text)).toEqual(wanted);
  });
});

describe('the former and the latter of two subjects', () => {
  const [first, second] = pairs('3个', '4个');

  test.each<[text: string, pairs: string[]]>([
    ['船和车,前者为3个,后者为4个。', [first!, second!]],
    ['船和车,后者为4个,前者为3个。', [second!, first!]],
    ['船和车,前者3个。', [first!]],
    ['船和车,4个是后者。', [second!]],
    ['船和车,3个是前者,4个是后者。', [first!, second!]],
    ['Ships and cars: 3 of the former and 4 of the latter.', pairs('3', '4')],
    ['Ships and cars: the former 3, the latter 4.', pairs('3', '4')],
    ['Ships and cars: formerly 3.', []],
    // In the paragraph, from any sentence before.
    ['船和车。好。前者为3个。', [first!]],
    ['船和车。\n前者为3个。', []],
    // Of two, no more; of the last word before the figure.
    ['船、车和轿,前者为3个。', []],
    ['船,前者为3个。', []],
    ['门和船和车,前者为3个。', [first!]],
    ['船和车,前者比后者多4个。', [second!]],
    // Not past another figure, nor from afar.
    ['船和车,前者为3个5元。', [first!]],
    ['船和车,3个,后者为4个。', [second!]],
    ['船和车,3个 后者 4个。', ['3个: cars, not ships', second!]],
    ['船和车,前者在这个很大很大很大很大很大很大很大的院子里面为3个。', []],
    ['船和车,3个在院子里都算是前者。', []],
    ['船和车,3个在院子里都是前者。', [first!]],
    ['船和车,3个,是前者。', []],
    ['船和车,3元、4个是前者。', ['4个: ships, not cars']],
  ])('%s', (text, wanted) => {
    expect(paired(text)).toEqual(wanted);
  });
});

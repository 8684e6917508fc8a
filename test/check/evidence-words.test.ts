import { describe, expect, test } from 'vitest';
import { labelWords, wordsFound } from '../../src/check/label-words.ts';
import { mentionsIn } from '../../src/check/mentions.ts';
import { vocabularyOf } from '../../src/check/vocabulary.ts';
import { ownTerm, wordsOf } from '../../src/check/words-of.ts';
import type { FactBase } from '../../src/model/fact-base.ts';
import { madeUpBase } from './made-up-base.ts';

const figure = (id: string, label: { zh?: string; en?: string }, more: object = {}) => ({
  id,
  kind: 'figure',
  label,
  value: '1',
  unit: '个',
  source: { section: 'port', paragraph: 1, sentence: 1, asWritten: '1' },
  ...more,
});

const baseOf = (facts: readonly object[], terms: object = {}): FactBase =>
  madeUpBase({
    id: 'port',
    title: '港口年报',
    publisher: '港口',
    place: { id: 'bay', zh: '青湾省' },
    facts,
    terms,
  });

describe('the words that tell a fact from others of its base', () => {
  const fact = figure(
    'dredging',
    { zh: '航道疏浚的工程', en: 'Dredging of the fairways with barges' },
    { aliases: ['清淤', 'silt'] },
  );

  test('are pairs of Chinese characters without particles, and English stems of four letters', () => {
    const base = baseOf([fact]);
    const { pairs, stems } = labelWords(base, base.facts[0]!);
    expect([...pairs]).toEqual(['航道', '道疏', '疏浚', '工程', '清淤']);
    expect([...stems]).toEqual(['dredg', 'fairway', 'barg', 'silt']);
  });

  test('are those that no more than four facts, or one in twelve of them, share', () => {
    const others = (count: number, rest: number) => [
      fact,
      ...Array.from({ length: count }, (_, at) =>
        figure(`f${at}`, { zh: `工程${at}`, en: 'barges' }),
      ),
      ...Array.from({ length: rest }, (_, at) => figure(`g${at}`, { zh: `港${at}` })),
    ];
    const shared = (count: number, rest: number) => {
      const base = baseOf(others(count, rest));
      const { pairs, stems } = labelWords(base, base.facts[0]!);
      return [pairs.has('工程'), stems.has('barg')];
    };
    expect(shared(3, 0)).toEqual([true, true]);
    expect(shared(4, 0)).toEqual([false, false]);
    expect(shared(4, 60)).toEqual([true, true]);
    expect(shared(7, 91)).toEqual([false, false]);
    expect(shared(7, 92)).toEqual([true, true]);
    expect(shared(1500, 13_500)).toEqual([false, false]);
    expect(shared(900, 14_100)).toEqual([true, true]);
  });

  test.each<[text: string, found: number]>([
    ['没有别的', 0],
    ['航道', 1],
    ['航道疏', 1],
    ['航道疏浚', 2],
    ['清淤与工程', 1],
    ['Dredged SILT', 2],
    ['dredges', 1],
    ['silts and silt', 1],
    ['sil', 0],
    ['with', 0],
    ['航道 and silt', 2],
  ])('of them "%s" has %i', (text, found) => {
    const base = baseOf([fact]);
    expect(wordsFound(text, 0, text.length, [], labelWords(base, base.facts[0]!))).toBe(found);
  });

  test('are not counted outside of a stretch, nor where something else is named', () => {
    const base = baseOf([fact]);
    const words = labelWords(base, base.facts[0]!);
    const text = '清淤 silt barge';
    const named = (start: number, end: number) => ({ term: 'other', start, end });
    expect(wordsFound(text, 0, 7, [], words)).toBe(2);
    expect(wordsFound(text, 3, text.length, [], words)).toBe(2);
    expect(wordsFound(text, 0, text.length, [named(3, 7)], words)).toBe(2);
    expect(wordsFound(text, 0, text.length, [named(0, 2), named(8, 13)], words)).toBe(1);
    expect(wordsFound(text, 3, text.length, [named(3, 7)], words)).toBe(1);
    expect(wordsFound('drsiltedging', 0, 12, [named(2, 6)], words)).toBe(0);
  });
});

const TERMS = {
  village: { zh: ['村'], en: ['village'] },
  rural: { zh: ['农村'], en: ['rural', 'rural areas'], broader: ['region'] },
  region: { zh: ['地区'], en: ['rural village'], broader: ['land'] },
  land: { zh: ['国土'], broader: ['region'] },
  lottery: { zh: ['彩票'], en: ['lottery'] },
  sports: { zh: ['体育彩票'], en: ['sports lottery'] },
  sportsFund: { zh: ['体彩金'], broader: ['lottery'] },
  handed: { zh: ['发放…补贴'] },
  care: { en: ['elderly day care', 'day-care'] },
  fund: { zh: ['下拨', '省下'], en: ['fund 14-day', 'crème'] },
  both: { zh: ['农村', '村屋'] },
  mill: { zh: ['WTO组织'], en: ['5'] },
};
const base = baseOf(
  [
    figure('village', { zh: '村庄' }, { about: ['village', 'rural'] }),
    figure('lottery', { zh: '彩票销售' }, { about: ['lottery'], also: ['both'] }),
    figure('funds', { zh: '下拨额' }, { about: ['fund', 'handed', 'care', 'mill'] }),
    figure('berths', { zh: '泊位', en: 'berths' }, { aliases: ['码头泊位'] }),
    figure('quays', { en: 'quays' }, { aliases: ['码头'] }),
    figure(
      'founded',
      { zh: '建港' },
      { kind: 'date', unit: undefined, value: undefined, date: '2020' },
    ),
  ],
  Object.fromEntries(
    Object.entries(TERMS).map(([id, term]) => [id === 'sportsFund' ? 'sports-fund' : id, term]),
  ),
);
const vocabulary = vocabularyOf(wordsOf(base));

/** What a text speaks of: `term:words`. */
function spokenOf(text: string): string[] {
  return mentionsIn(text, vocabulary).map(
    ({ term, start, end }) => `${term}:${text.slice(start, end)}`,
  );
}

describe('what a text speaks of', () => {
  test.each<[text: string, mentions: string[]]>([
    ['', []],
    ['村里的水', ['village:村']],
    ['村村', ['village:村', 'village:村']],
    // The longest of overlapping words counts alone, and for all its terms and the broader ones.
    ['农村', ['rural:农村', 'both:农村']],
    ['村屋', ['both:村屋']],
    // The words of a term that no fact is told by hide shorter ones, unless a broader one is told of.
    ['体育彩票', ['sports:体育彩票']],
    ['sports lottery', ['sports:sports lottery']],
    ['体彩金', ['sports-fund:体彩金', 'lottery:体彩金']],
    ['彩票', ['lottery:彩票']],
    ['体育彩票和彩票', ['sports:体育彩票', 'lottery:彩票']],
    // No word begins inside the name of a place.
    ['全省下拨', ['fund:下拨']],
    ['青湾省下拨', ['fund:下拨']],
    ['节省下来', ['fund:省下']],
    // Words with a gap of up to ten characters, not across a sentence or a figure.
    ['发放补贴', ['handed:发放补贴']],
    ['发放困难补贴', ['handed:发放困难补贴']],
    ['发放一二三四五六七八九十补贴', ['handed:发放一二三四五六七八九十补贴']],
    ['发放一二三四五六七八九十百补贴', []],
    ['发放。补贴', []],
    ['发放5补贴', []],
    ['发放、发放补贴', ['handed:发放、发放补贴']],
    ['发放衣物,补贴,发放被子补贴。', ['handed:发放衣物,补贴', 'handed:发放被子补贴']],
    // A fact that names no term goes by its label and aliases.
    ['泊位', ['=berths:泊位']],
    ['码头泊位', ['=berths:码头泊位']],
    ['berth', ['=berths:berth']],
    ['码头 quay', ['=quays:码头', '=quays:quay']],
    ['建港', []],
    ['WTO组织', ['mill:WTO组织']],
    // English phrases by their stems, near each other, in any order.
    ['Villages', ['village:Villages']],
    ["the village's", ["village:village's"]],
    ['The villager', []],
    ['rural village', ['region:rural village']],
    ['rural areas', ['rural:rural areas']],
    ['elderly people in day care', ['care:elderly people in day care']],
    ['day care', ['care:day care']],
    ['day-care', ['care:day-care']],
    ['care a b day', ['care:care a b day']],
    ['care a b c day', ['care:care a b c day']],
    ['care a b c d day', []],
    ['care of the day. Care', ['care:care of the day']],
    ['Care. Of the day', []],
    ['They care。Day', []],
    ['care for 5 or 6 a day', ['mill:5']],
    ['care three day', []],
    ['three day care', ['care:day care']],
    ['day a b elderly a care', ['care:day a b elderly a care']],
    ['day a b elderly a b care', []],
    ['14-day fund', ['fund:14-day fund']],
    ['14天 fund', []],
    ['5 berths', ['mill:5', '=berths:berths']],
    ['5天', []],
    ['la crème', ['fund:crème']],
  ])('%s', (text, mentions) => {
    expect(spokenOf(text)).toEqual(mentions);
  });

  test('of two words as near as each other the one before goes first', () => {
    expect(spokenOf('day a care b day')).toEqual(
      ['care:day a care', 'care:care b day'].slice(0, 1),
    );
  });
});

describe('the words of a base', () => {
  test('go by the id of a fact that names no term', () => {
    expect(ownTerm(base.facts[0]!)).toBe('=village');
  });

  test('are idle where no fact is told by them or by what they imply', () => {
    expect([...vocabulary.idle]).toEqual(['region', 'land', 'sports']);
  });
});

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadBase } from '../../src/base/load.ts';
import { check } from '../../src/check/check.ts';
import { collectionOf } from '../../src/model/collection.ts';

const HARBOUR = fileURLToPath(new URL('../fixtures/harbour/harbour.yaml', import.meta.url));
const base = collectionOf(await loadBase(HARBOUR));

/** How the verdict on the first figure of a draft is explained in both languages. */
interface Explained {
  draft: string;
  formula?: string;
  runnerUp?: string;
  en: readonly string[];
  zh: readonly string[];
}

const ROWS: readonly Explained[] = [
  {
    draft: 'The ferries carried about 3.4 million passengers.',
    runnerUp: 'passengers.previous',
    en: [
      'The text names all that this fact is about: passengers.total (Passengers carried by the ferries).',
      'The report has 3.42 million passengers in section decks, paragraph 1, sentence 1.',
      'about 3.4 million is true as it is rounded or hedged.',
    ],
    zh: [
      '文中提到了这条事实的全部要点:passengers.total(渡轮全年客运量)。',
      '报告 decks 部分第1段第1句写作“3.42 million passengers”。',
      '“about 3.4 million”按其取整或约数的说法成立。',
    ],
  },
  {
    draft: 'The ferries carried 3 million passengers.',
    runnerUp: 'passengers.previous',
    en: [
      'The text names all that this fact is about: passengers.total (Passengers carried by the ferries).',
      'The report has 3.42 million passengers in section decks, paragraph 1, sentence 1.',
      '3 million is another value.',
    ],
    zh: [
      '文中提到了这条事实的全部要点:passengers.total(渡轮全年客运量)。',
      '报告 decks 部分第1段第1句写作“3.42 million passengers”。',
      '“3 million”是另一个数。',
    ],
  },
  {
    draft: 'In 2023 the ferries carried 3.42 million passengers.',
    runnerUp: 'passengers.previous',
    en: [
      'The text names all that this fact is about: passengers.total (Passengers carried by the ferries).',
      'The report has 3.42 million passengers in section decks, paragraph 1, sentence 1.',
      '3.42 million is said of another place or time: the report does not say this of 2023.',
    ],
    zh: [
      '文中提到了这条事实的全部要点:passengers.total(渡轮全年客运量)。',
      '报告 decks 部分第1段第1句写作“3.42 million passengers”。',
      '“3.42 million”说的是另一地方或时间:报告没有就“2023”这样说。',
    ],
  },
  {
    draft: 'The Lindey route carried 3.42 million passengers.',
    en: [
      'The text names all that this fact is about: passengers.lindey (Passengers on the Lindey route).',
      'The report has 1,254,300 passengers in section decks, paragraph 1, sentence 4.',
      '3.42 million is the value of another subject: the figure is that of passengers.total.',
    ],
    zh: [
      '文中提到了这条事实的全部要点:passengers.lindey(林代岛航线客运量)。',
      '报告 decks 部分第1段第4句写作“1,254,300 passengers”。',
      '“3.42 million”是另一对象的数:这个数属于 passengers.total。',
    ],
  },
  {
    draft: '97% of scheduled crossings were run.',
    formula: '47,260 / 48,720 scheduled crossings = 97%',
    en: [
      'The wording asks for something computed from crossings.run and crossings.scheduled.',
      'Worked out: 47,260 / 48,720 scheduled crossings = 97%.',
      '97% agrees with what was worked out.',
    ],
    zh: [
      '文中说的要由 crossings.run、crossings.scheduled 算出。',
      '算得:47,260 / 48,720 scheduled crossings = 97%。',
      '“97%”与算得的结果一致。',
    ],
  },
  {
    draft: '90% of scheduled crossings were run.',
    formula: '47,260 / 48,720 scheduled crossings = 97%',
    en: [
      'The wording asks for something computed from crossings.run and crossings.scheduled.',
      'Worked out: 47,260 / 48,720 scheduled crossings = 97%.',
      '90% is another value.',
    ],
    zh: [
      '文中说的要由 crossings.run、crossings.scheduled 算出。',
      '算得:47,260 / 48,720 scheduled crossings = 97%。',
      '“90%”是另一个数。',
    ],
  },
  {
    draft: 'Grain came to 384,000,000 kilograms.',
    formula: '384,000 tonnes × 1000 = 384,000,000 kilograms',
    en: [
      'The text names all that this fact is about: freight.grain (Grain handled).',
      'The report has 384,000 tonnes in section quays, paragraph 1, sentence 2.',
      'Worked out: 384,000 tonnes × 1000 = 384,000,000 kilograms.',
      '384,000,000 kilograms is that value in another unit or scale.',
    ],
    zh: [
      '文中提到了这条事实的全部要点:freight.grain(粮食吞吐量)。',
      '报告 quays 部分第1段第2句写作“384,000 tonnes”。',
      '算得:384,000 tonnes × 1000 = 384,000,000 kilograms。',
      '“384,000,000 kilograms”是同一个数,只是换了单位或量级。',
    ],
  },
  {
    draft: 'Grain came to 0.384 million tonnes.',
    formula: '384,000 tonnes = 0.384 million tonnes',
    en: [
      'The text names all that this fact is about: freight.grain (Grain handled).',
      'The report has 384,000 tonnes in section quays, paragraph 1, sentence 2.',
      'Worked out: 384,000 tonnes = 0.384 million tonnes.',
      '0.384 million tonnes is that value in another unit or scale.',
    ],
    zh: [
      '文中提到了这条事实的全部要点:freight.grain(粮食吞吐量)。',
      '报告 quays 部分第1段第2句写作“384,000 tonnes”。',
      '算得:384,000 tonnes = 0.384 million tonnes。',
      '“0.384 million tonnes”是同一个数,只是换了单位或量级。',
    ],
  },
  {
    draft: 'Harbour dues are 0.85 dollars a tonne.',
    en: [
      'The text names all that this fact is about: dues.rate (Harbour dues).',
      'The report has 0.85 euros a tonne in section quays, paragraph 2, sentence 3.',
      '0.85 dollars has another unit.',
    ],
    zh: [
      '文中提到了这条事实的全部要点:dues.rate(港务费标准)。',
      '报告 quays 部分第2段第3句写作“0.85 euros a tonne”。',
      '“0.85 dollars”单位不同。',
    ],
  },
  {
    draft: 'Two electric ferries are to sail by 2030.',
    runnerUp: 'crossings.run',
    en: [
      'The text names all that this fact is about: electric.sailing (Electric ferries in service).',
      'The report has Two electric ferries in section fleet, paragraph 1, sentence 2.',
      'Two is told as done where it is to come, or the reverse: in the report this is actual.',
    ],
    zh: [
      '文中提到了这条事实的全部要点:electric.sailing(已投运的电动渡轮)。',
      '报告 fleet 部分第1段第2句写作“Two electric ferries”。',
      '“Two”把将来的事说成已完成,或者相反:在报告里这是已实现的数。',
    ],
  },
  {
    draft: 'Bread costs 3 euros.',
    en: ['No fact of the report speaks of what stands around the figure.'],
    zh: ['报告中没有一条事实说到这个数所说的事。'],
  },
  {
    draft: '31 million euros were invested in 2024.',
    en: [
      'The text names all that this fact is about: budget.investment (Investment planned for the year after).',
      'The report has 31 million euros in section money, paragraph 1, sentence 3.',
      '31 million euros is told as done where it is to come, or the reverse: in the report this is plan.',
    ],
    zh: [
      '文中提到了这条事实的全部要点:budget.investment(下一年计划投资)。',
      '报告 money 部分第1段第3句写作“31 million euros”。',
      '“31 million euros”把将来的事说成已完成,或者相反:在报告里这是计划。',
    ],
  },
  {
    draft: 'More than 19,000 passengers used the night ferries.',
    runnerUp: 'passengers.total',
    en: [
      'The text names all that this fact is about: night.passengers (Passengers of the night ferries).',
      'The report has nearly 18,000 passengers in section decks, paragraph 3, sentence 2.',
      'More than 19,000 is hedged the wrong way round.',
    ],
    zh: [
      '文中提到了这条事实的全部要点:night.passengers(夜间渡轮乘客)。',
      '报告 decks 部分第3段第2句写作“nearly 18,000 passengers”。',
      '“More than 19,000”多少的方向说反了。',
    ],
  },
  {
    draft: 'The harbour master had served for over 240 months.',
    formula: 'more than 20 years × 12 = over 240 months',
    en: [
      'The text names all that this fact is about: harbour-master.years (Years that Harbour Master Solheim was in office).',
      'The report has more than 20 years in section money, paragraph 2, sentence 2.',
      'Worked out: more than 20 years × 12 = over 240 months.',
      'over 240 months is that value in another unit or scale.',
    ],
    zh: [
      '文中提到了这条事实的全部要点:harbour-master.years(前港务长任职年数)。',
      '报告 money 部分第2段第2句写作“more than 20 years”。',
      '算得:more than 20 years × 12 = over 240 months。',
      '“over 240 months”是同一个数,只是换了单位或量级。',
    ],
  },
];

describe('the explanation of a verdict', () => {
  test.each(ROWS)('on $draft', ({ draft, formula, runnerUp, en, zh }) => {
    const [english, chinese] = (['en', 'zh'] as const).map(
      (lang) => check(draft, base, { lang })[0]?.explanation,
    );
    expect(english?.steps).toEqual(en);
    expect(chinese?.steps).toEqual(zh);
    expect(english?.formula).toBe(formula);
    expect(english?.runnerUp?.fact).toBe(runnerUp);
  });
});

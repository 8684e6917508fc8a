import { describe, expect, test } from 'vitest';
import { NO_RIVALS, rivalsOf } from '../../src/check/rivals.ts';
import { subjectsOf } from '../../src/check/subjects.ts';
import { wordsOf } from '../../src/check/words-of.ts';
import type { FactBase } from '../../src/model/fact-base.ts';
import { unitSet } from '../../src/quantity/unit.ts';
import { madeUpBase } from './made-up-base.ts';

/** A fact by its id, what it is about, and more of it. */
type Row = [
  id: string,
  about: string,
  more?: { unit?: string; also?: string; beside?: [string, string] },
];

const fact = ([id, about, { unit = '人', also = '', beside } = {}]: Row) => ({
  id,
  kind: 'figure',
  label: { zh: id },
  value: '5',
  unit,
  about: about.split(' ').filter(Boolean),
  also: also.split(' ').filter(Boolean),
  relations: beside ? [{ type: beside[0], to: beside[1] }] : [],
  source: { section: 'fair', paragraph: 1, sentence: 1, asWritten: `5${unit}` },
});

const baseOf = (facts: readonly Row[], terms = {}): FactBase =>
  madeUpBase({
    id: 'fair',
    title: '集市年报',
    publisher: '集市',
    place: { id: 'town', zh: '白镇' },
    terms,
    facts: facts.map(fact),
  });

const rivalsIn = (base: FactBase) => subjectsOf(base, unitSet(), wordsOf(base).written).rivals;

/** Whether facts make two terms rivals, either way round. */
function areRivals(facts: readonly Row[], terms = {}): boolean {
  const { are } = rivalsIn(baseOf(facts, terms));
  expect(are('men', 'women')).toBe(are('women', 'men'));
  return are('men', 'women');
}

const FACTS: readonly [what: string, facts: Row[], are: boolean][] = [
  [
    'stand side by side',
    [
      ['a.men', 'men'],
      ['a.women', 'women'],
    ],
    true,
  ],
  [
    'stand apart',
    [
      ['a.men', 'men'],
      ['b.women', 'women'],
    ],
    false,
  ],
  [
    'stand apart and share a term',
    [
      ['a.men', 'men paid'],
      ['b.women', 'women paid'],
    ],
    true,
  ],
  [
    'differ in a second term',
    [
      ['a.men', 'men paid'],
      ['a.women', 'women fed'],
    ],
    false,
  ],
  [
    'count another thing',
    [
      ['a.men', 'men'],
      ['a.women', 'women', { unit: '元' }],
    ],
    false,
  ],
  [
    'are part and whole',
    [
      ['a.men', 'men', { beside: ['part-of', 'a.women'] }],
      ['a.women', 'women'],
    ],
    false,
  ],
  [
    'are whole and part',
    [
      ['a.men', 'men'],
      ['a.women', 'women', { beside: ['part-of', 'a.men'] }],
    ],
    false,
  ],
  [
    'are part of a third',
    [
      ['a.men', 'men', { beside: ['part-of', 'b.all'] }],
      ['a.women', 'women'],
      ['b.all', 'all'],
    ],
    true,
  ],
  [
    'are a task and what is done',
    [
      ['a.men', 'men', { beside: ['out-of', 'a.women'] }],
      ['a.women', 'women'],
    ],
    true,
  ],
  [
    'stand apart, one compared',
    [
      ['a.men', 'men', { beside: ['compared-with', 'b.women'] }],
      ['b.women', 'women'],
    ],
    true,
  ],
  [
    'stand apart, the other compared',
    [
      ['a.men', 'men'],
      ['b.women', 'women', { beside: ['compared-with', 'a.men'] }],
    ],
    true,
  ],
  [
    'stand apart, one related',
    [
      ['a.men', 'men', { beside: ['about', 'b.women'] }],
      ['b.women', 'women'],
    ],
    false,
  ],
  [
    'are compared, another term apart',
    [
      ['a.men', 'men paid', { beside: ['compared-with', 'b.women'] }],
      ['b.women', 'women fed'],
    ],
    false,
  ],
  [
    'are compared, likelier with one another',
    [
      ['a.men', 'men', { also: 'women', beside: ['compared-with', 'b.women'] }],
      ['b.women', 'women'],
    ],
    false,
  ],
  [
    'stand side by side, one likelier with the other',
    [
      ['a.men', 'men', { also: 'women' }],
      ['a.women', 'women'],
    ],
    false,
  ],
  [
    'stand side by side, the other likelier with the one',
    [
      ['a.men', 'men'],
      ['a.women', 'women', { also: 'men' }],
    ],
    false,
  ],
  [
    'stand side by side twice, once likelier',
    [
      ['a.men', 'men', { also: 'women' }],
      ['a.women', 'women'],
      ['b.men', 'men'],
      ['b.women', 'women'],
    ],
    true,
  ],
];

describe('two terms in which facts differ', () => {
  test.each(FACTS)('where these %s', (_, facts, are) => {
    expect(areRivals(facts)).toBe(are);
  });

  test('are no rivals where one is broader', () => {
    const facts: Row[] = [
      ['a.men', 'men'],
      ['a.women', 'women'],
    ];
    expect(areRivals(facts, { men: { zh: ['男'], broader: ['women'] } })).toBe(false);
    expect(areRivals(facts, { women: { zh: ['女'], broader: ['men'] } })).toBe(false);
    expect(areRivals(facts, { women: { zh: ['女'], broader: ['people'] } })).toBe(true);
  });
});

describe('a term', () => {
  const facts: Row[] = [
    ['a.men', 'men'],
    ['a.women', 'women'],
    ['b.all', 'all'],
  ];
  const amongMany = (count: number) => {
    const terms = Array.from({ length: count }, (_, at): [string, null] => [`t${at}`, null]);
    return rivalsOf(
      () => [],
      () => [],
      new Map(terms),
    );
  };

  test('has rivals or none', () => {
    const rivals = rivalsIn(baseOf(facts));
    expect(['men', 'women', 'all'].map(rivals.has)).toEqual([true, true, false]);
    expect(['men', 'women', 'all'].map(rivals.mayHave)).toEqual([true, true, false]);
    expect(rivals.are('men', 'men')).toBe(false);
  });

  test('of very many is not held against all others', () => {
    expect(amongMany(1000).mayHave('t1')).toBe(false);
    expect(amongMany(1001).mayHave('t1')).toBe(true);
    expect(amongMany(1001).has('t1')).toBe(false);
  });

  test('has no rivals where none are looked for', () => {
    expect(NO_RIVALS.are('men', 'women')).toBe(false);
    expect(NO_RIVALS.has('men')).toBe(false);
    expect(NO_RIVALS.mayHave('men')).toBe(false);
  });
});

import Big from 'big.js';
import { describe, expect, test } from 'vitest';
import { grewBy, isAmountOfChange, isChange, tellsOfChange } from '../../src/check/change.ts';
import type { Context } from '../../src/check/context.ts';
import { wordingOf } from '../../src/check/context.ts';
import type { Right } from '../../src/check/correct/correct.ts';
import type { Decision } from '../../src/check/decision.ts';
import type { Held } from '../../src/check/hold.ts';
import { better, judged } from '../../src/check/judged.ts';
import { PHRASES } from '../../src/check/phrases.ts';
import { preparedOf } from '../../src/check/prepared.ts';
import { settled } from '../../src/check/settled.ts';
import type { Label, Verdict } from '../../src/check/verdict.ts';
import { extract } from '../../src/figures/extract.ts';
import { parseUnit, unitSet } from '../../src/quantity/unit.ts';
import { isle, isleFact, takenApart } from './isle.ts';

const figureIn = (text: string) => extract(text).figures[0]!;

describe('what is told of a figure', () => {
  const right: Right = {
    low: new Big(200),
    high: new Big(200),
    hedge: 'exact',
    unit: parseUnit('个', unitSet({})),
    factor: new Big(1),
  };
  const refuted: Verdict = { verdict: 'refuted', reason: 'value', facts: ['ships'] };
  const tell = (text: string, verdict: Verdict, more: Partial<Decision> = {}) =>
    judged(text, figureIn(text), { verdict, right, score: 1, trace: {}, ...more }, PHRASES.en);

  test('is where it stands, its verdict, and what to write instead', () => {
    expect(tell('船300个。', refuted)).toMatchObject({
      what: 'figure',
      text: '300个',
      start: 1,
      end: 5,
      ...refuted,
      suggestion: '200个',
    });
  });

  test('has a suggestion in the language around the figure', () => {
    const about = { right: { ...right, hedge: 'about' as const } };
    const suggested = (text: string) => tell(text, refuted, about)?.suggestion;
    expect(suggested('There are 300 ships here.')).toBe('about 200');
    expect(suggested('船只共300个。')).toBe('约200个');
    expect(suggested('船只 in all: 300.')).toBe('约200');
    expect(suggested('There are 300, 船只')).toBe('约200');
    expect(suggested('船只如下, and in all there are 300.')).toBe('about 200');
    expect(suggested('There are 300 in the port 船只')).toBe('about 200');
  });

  test.each<[what: string, text: string, verdict: Verdict, more?: Partial<Decision>]>([
    ['it is borne out', '船300个。', { verdict: 'supported', match: 'exact', facts: [] }],
    ['nothing is known to be right', '船300个。', refuted, { right: undefined }],
    ['it is denied', '船并非300个。', refuted],
    ['it is written so already', '船200个。', refuted],
  ])('has no suggestion where %s', (_, text, verdict, more) => {
    expect(tell(text, verdict, more)).not.toHaveProperty('suggestion');
  });

  test.each<[text: string, verdict: Verdict, isTold: boolean]>([
    // One of a thing and a bare number may state nothing.
    ['一个港口。', refuted, false],
    ['一个港口。', { verdict: 'nei', facts: [] }, false],
    ['一个港口。', { verdict: 'supported', match: 'exact', facts: [] }, true],
    ['两个方面。', refuted, true],
    ['两个方面。', { verdict: 'nei', facts: [] }, false],
    ['两年来。', { ...refuted, reason: 'direction' }, false],
    ['两年来。', refuted, true],
    ['两个方面。', { ...refuted, reason: 'direction' }, true],
    ['船300个。', { verdict: 'nei', facts: [] }, true],
    ['船1个。', refuted, true],
  ])('%s %j: %s', (text, verdict, isTold) => {
    expect(tell(text, verdict) !== undefined).toBe(isTold);
  });
});

describe('of the decisions on two bases', () => {
  const decision = (verdict: Label, score: number): Decision => ({
    verdict: { verdict, facts: [] },
    score,
    trace: {},
  });

  test.each<[a: [Label, number], b: [Label, number], first: boolean]>([
    [['supported', 1], ['supported', 1], true],
    [['supported', 1], ['supported', 2], false],
    [['supported', 2], ['supported', 1], true],
    [['supported', 0.1], ['nei', 9], true],
    [['nei', 9], ['refuted', 0.1], false],
    [['refuted', 0.1], ['nei', 9], true],
    // What one bears out goes before what another refutes, unless it hardly speaks of it.
    [['supported', 1], ['refuted', 1.5], true],
    [['supported', 1], ['refuted', 2], true],
    [['supported', 1], ['refuted', 2.1], false],
    [['refuted', 2], ['supported', 1], false],
    [['refuted', 2.1], ['supported', 1], true],
  ])('%j and %j the first: %s', (one, other, first) => {
    const [a, b] = [decision(...one), decision(...other)];
    expect(better(a, b)).toBe(first ? a : b);
  });
});

describe('where the number holds', () => {
  const held = (more: Partial<Held> = {}): Held =>
    ({
      fact: isleFact(),
      fit: { kind: 'same', factor: new Big(1), converted: false, rated: false, spread: false },
      agreement: { agrees: true, match: 'exact' },
      hints: { needed: 1, also: 0, beside: 0 },
      ...more,
    }) as Held;
  const settle = (text: string, more: Partial<Held> = {}): Verdict => {
    const { draft, figure } = takenApart(text);
    const units = unitSet({});
    const context: Context = {
      draft,
      prepared: preparedOf(isle, units),
      phrases: PHRASES.en,
      paired: new Map(),
    };
    return settled(context, figure, wordingOf(draft, figure), held(more));
  };
  const written = (asWritten: string) => {
    const fact = isleFact();
    return { fact: { ...fact, source: { ...fact.source, asWritten } } };
  };

  test.each<[text: string, more: Partial<Held>, verdict: Partial<Verdict>]>([
    ['船200个。', {}, { verdict: 'supported', match: 'exact', report: '200艘', facts: ['ships'] }],
    ['计划造船200个。', {}, { verdict: 'refuted', reason: 'status' }],
    ['2022年船200个。', {}, { verdict: 'refuted', reason: 'scope' }],
    ['全国船200个。', {}, { verdict: 'refuted', reason: 'scope' }],
    ['船并非200个。', {}, { verdict: 'refuted', reason: 'value' }],
    ['船200个。', { agreement: { agrees: 'unsure' } }, { verdict: 'nei', facts: [] }],
    ['船200个。', { agreement: undefined }, { verdict: 'nei', facts: [] }],
    ['约200个。', { agreement: { agrees: true, match: 'rounded' } }, { match: 'rounded' }],
    // A target that its plan hints at.
    ['船200个。', { fact: isleFact({ status: 'target' }) }, { reason: 'status' }],
    [
      '船200个。',
      { fact: isleFact({ status: 'target' }), hints: { needed: 1, also: 1, beside: 0 } },
      { verdict: 'supported' },
    ],
    // The same in another unit or with another scale word, but not in another notation.
    ['四成。', {}, { match: 'converted' }],
    ['船200万个。', written('2000000艘'), { match: 'converted' }],
    ['船2000000个。', written('200万艘'), { match: 'converted' }],
    ['船200万个。', written('200万艘'), { match: 'exact' }],
    ['船200万个。', written('约 200 万艘'), { match: 'exact' }],
    ['船2亿个。', written('2.0亿艘'), { match: 'exact' }],
    ['船2亿个。', written('20000万艘'), { match: 'converted' }],
    ['2 million ships.', written('2 Million ships'), { match: 'exact' }],
    ['2 million ships.', written('2 millionaires'), { match: 'converted' }],
    ['两百万个。', written('200万艘'), { match: 'exact' }],
    [
      '船200万个。',
      { ...written('2000000艘'), agreement: { agrees: true, match: 'rounded' } },
      { match: 'rounded' },
    ],
  ])('%s %j', (text, more, verdict) => {
    expect(settle(text, more)).toMatchObject(verdict);
  });

  test('a remark tells the other place or time', () => {
    expect(settle('全国船200个。').remark).toBe(PHRASES.en.otherScope('全国'));
    expect(settle('2022年船200个。').remark).toBe(PHRASES.en.otherScope('2022年'));
  });

  test('what was converted by its unit is told so', () => {
    const fit = { kind: 'same', factor: new Big(12), converted: true, rated: true, spread: true };
    expect(settle('船200个。', { fit } as Partial<Held>)).toMatchObject({ match: 'converted' });
  });

  test('a remark tells the hedge of the report where the draft has none', () => {
    const agreement = { agrees: true, match: 'rounded', stated: 'about' } as const;
    expect(settle('船200个。', { agreement }).remark).toBe(PHRASES.en.hedged.about);
    expect(settle('船200个。')).not.toHaveProperty('remark');
  });
});

describe('by how much something changed', () => {
  test.each<[text: string, isAmount: boolean]>([
    ['船增加200个', true],
    ['船增加了200个', true],
    ['船增加到200个', false],
    ['船增加约200个', true],
    ['船有200个', false],
    ['Ships rose by 200', true],
    ['Ships rose about 200', true],
    ['Ships rose to 200', false],
    ['200 ships rose', false],
  ])('%s: %s', (text, isAmount) => {
    expect(isAmountOfChange(figureIn(text), text)).toBe(isAmount);
  });

  test('a figure that is not in the clause is no amount of its change', () => {
    expect(isAmountOfChange(figureIn('船200个'), '船增加了')).toBe(false);
  });

  test.each<[zh: string | undefined, en: string | undefined, is: boolean]>([
    ['船只增长', undefined, true],
    [undefined, 'Growth of ships', true],
    ['船只', 'Ships', false],
    [undefined, undefined, false],
  ])('is stated by a fact labelled %s, %s: %s', (zh, en, is) => {
    const fact = isleFact({ label: { zh, en } });
    expect(isChange(fact)).toBe(is);
    expect(tellsOfChange(fact, '同比上升')).toBe(!is);
    expect(tellsOfChange(fact, '船200个')).toBe(false);
  });

  test.each<[text: string, unit: string, value: string, upper?: string]>([
    ['增加了1.4倍', '倍', '2.4'],
    ['增加140%', '倍', '240'],
    ['增加140%-150%', '倍', '240', '250'],
    ['增加1.4倍至1.5倍', '倍', '2.4', '2.5'],
    ['增加到1.4倍', '倍', '1.4'],
    ['增加140%', '%', '140'],
    ['增加200个', '倍', '200'],
  ])('%s of a fact in %s is %s of the whole', (text, unit, value, upper) => {
    const grown = grewBy(figureIn(text), isleFact({ unit }), text);
    expect([grown.value.toFixed(), grown.upper?.toFixed()]).toEqual([value, upper]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Wording } from '../../src/check/context.ts';
import { statusConflict } from '../../src/check/status.ts';
import type { Fact } from '../../src/model/fact-base.ts';
import { isleFact } from './isle.ts';

type Words = Partial<Pick<Wording, 'clause' | 'own' | 'sentence' | 'next'>>;

/** Whether a clause, with what is said around it, tells a fact otherwise than it stands. */
function conflicts(
  fact: Partial<Fact>,
  clause: string,
  words: Words = {},
  isHinted = false,
): boolean {
  const wording = {
    clause,
    own: clause,
    sentence: clause,
    before: '',
    after: '',
    next: '',
    setting: '',
    heading: '',
    ...words,
  };
  return statusConflict(isleFact(fact), wording, isHinted, '2023');
}

const label = (zh: string) => ({ label: { zh } });

describe('what is there must not be told as to come', () => {
  test.each<[clause: string, fact: Partial<Fact>, words: Words, conflict: boolean]>([
    ['船200艘', {}, {}, false],
    ['计划造船200艘', {}, {}, true],
    ['计划造船,已造200艘', {}, {}, false],
    ['计划造船200艘', {}, { sentence: '港已建成,计划造船200艘' }, false],
    ['计划造船200艘', {}, { own: '船200艘' }, false],
    ['提出18项', {}, {}, false],
    ['提出计划18项', {}, {}, true],
    ['计划建港200个', label('计划建港'), {}, false],
    // Told as finished, though only planned or begun.
    ['已竣工200个', label('开工数'), {}, true],
    ['计划竣工200个', label('开工数'), {}, true],
    ['计划200个,已竣工', label('开工数'), {}, true],
    ['开工200个', label('开工数'), {}, false],
  ])('%s %j %j', (clause, fact, words, conflict) => {
    expect(conflicts(fact, clause, words)).toBe(conflict);
  });
});

describe('a target must be told as one', () => {
  const target: Partial<Fact> = { status: 'target' };

  test.each<[clause: string, words: Words, isHinted: boolean, conflict: boolean]>([
    ['计划造船200艘', {}, false, false],
    ['船200艘', {}, false, true],
    ['船200艘', {}, true, false],
    ['船200艘', { sentence: '计划如下:船200艘' }, false, false],
    ['造了船200艘', {}, true, true],
    ['船200艘', { own: '造了船200艘' }, true, true],
    ['已造船200艘', {}, true, true],
    ['船200艘', { next: '已建成' }, true, true],
    ['计划造船200艘', { next: '已建成' }, false, false],
    ['完成了200艘的目标', {}, false, true],
    ['力争完成200艘的目标', {}, false, false],
  ])('%s %j hinted at: %s', (clause, words, isHinted, conflict) => {
    expect(conflicts(target, clause, words, isHinted)).toBe(conflict);
  });
});

test('a target is not told as finished where what is to be finished is only named', () => {
  const begun: Partial<Fact> = { status: 'target', ...label('开工数') };
  expect(conflicts(begun, '计划竣工200个')).toBe(false);
  expect(conflicts(begun, '计划200个,已竣工')).toBe(true);
});

describe('a plan or a forecast must not be told as done', () => {
  test.each<[clause: string, fact: Partial<Fact>, conflict: boolean]>([
    ['船200艘', { status: 'plan' }, false],
    ['造了船200艘', { status: 'plan' }, false],
    ['已造船200艘', { status: 'plan' }, true],
    ['2023年筹集船200艘', { status: 'plan' }, false],
    ['船200艘', { status: 'projected' }, false],
    ['2023年筹集船200艘', { status: 'projected' }, true],
    ['2023年筹集船200艘', { status: 'projected', period: '2023-05' }, true],
    ['2022年筹集船200艘', { status: 'projected' }, false],
    ['2023年预算筹集船200艘', { status: 'projected' }, false],
    ['2023年度预算筹集船200艘', { status: 'projected' }, false],
    ['2023年起筹集船200艘', { status: 'projected' }, false],
    ['2023年筹集船200艘', { status: 'projected', period: '2023/2025' }, false],
    ['2023年将筹集船200艘', { status: 'projected' }, false],
  ])('%s %j', (clause, fact, conflict) => {
    expect(conflicts(fact, clause)).toBe(conflict);
  });
});

describe('a rule is not what came of it', () => {
  test.each<[clause: string, fact: Partial<Fact>, conflict: boolean]>([
    ['每船200元', { status: 'rule' }, false],
    ['计划每船200元', { status: 'rule' }, false],
    ['已按200元', { status: 'rule' }, false],
    ['已按200元', { status: 'rule', period: '2024' }, true],
    ['按200元', { status: 'rule', period: '2024' }, false],
    ['已按200元', { status: 'rule', period: '2023/2025' }, false],
    ['过去5年', { status: 'rule', kind: 'duration' }, true],
    ['过去200元', { status: 'rule' }, false],
    ['5年', { status: 'rule', kind: 'duration' }, false],
  ])('%s %j', (clause, fact, conflict) => {
    expect(conflicts(fact, clause)).toBe(conflict);
  });
});

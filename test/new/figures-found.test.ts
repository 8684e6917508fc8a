import { describe, expect, it } from 'vitest';
import { started } from './started.ts';

/** What a new base proposes for the sentence of a text: expression, value and unit. */
function factsIn(sentence: string): string[] {
  return started(`${sentence}\n`).base.facts.map(
    ({ source, value, min, max, date, unit = '', hedge }) =>
      `${source.asWritten} = ${hedge === 'exact' ? '' : `${hedge} `}${value ?? date ?? `${min}..${max}`} ${unit}`.trim(),
  );
}

function asideIn(sentence: string): string[] {
  return started(`${sentence}\n`).base.notFigures.map(({ asWritten }) => asWritten);
}

describe('a figure becomes a fact', () => {
  it.each([
    ['全年投资约49.97亿元。', ['约49.97亿元 = about 4997000000 元']],
    ['标准为每人每月615元。', ['615元 = 615 元']],
    ['占30%-40%。', ['30%-40% = 30..40 %']],
    ['历时4个月。', ['4个月 = 4 月']],
    ['比例超过三成。', ['超过三成 = more-than 30 %']],
    ['三分之一的职工。', ['三分之一 = 33.3333 %']],
    ['于2021年7月1日起实施。', ['2021年7月1日 = 2021-07-01']],
    ['The line carried 3.42 million passengers.', ['3.42 million = 3420000 个']],
    ['Dues are 0.85 euros a tonne.', ['0.85 euros = 0.85 欧元']],
    ['It opened on 23 April 2023.', ['23 April 2023 = 2023-04-23']],
  ])('%s', (sentence, facts) => {
    expect(factsIn(sentence)).toEqual(facts);
  });

  it('runs on to the unit where several share it, each leading to the next', () => {
    const { base } = started('三处分别投入30、45和60元。\n');
    const [first, second, third] = base.facts;
    expect(base.facts.map(({ value }) => value)).toEqual(['30', '45', '60']);
    expect(first!.source.asWritten).toBe('30、45和60元');
    expect(first!.relations).toContainEqual({ type: 'compared-with', to: second!.id });
    expect([first, second].flatMap((fact) => fact!.relations.map(({ to }) => to))).toContain(
      third!.id,
    );
  });

  it('has the scale that a list shares', () => {
    const { base } = started('三处分别投入30、45和60万元。\n');
    expect(base.facts.map(({ value }) => value)).toEqual(['300000', '450000', '600000']);
  });

  it('counts the places where a sentence has one expression twice', () => {
    const { base } = started('东区有5家,西区有5家。\n');
    expect(base.facts.map(({ source }) => source.occurrence ?? 1)).toEqual([1, 2]);
  });

  it('takes the year of the report for a day without one', () => {
    expect(factsIn('2024年收入增长。7月19日水位最低。')).toEqual(['7月19日 = 2024-07-19']);
    expect(factsIn('每年9月5日放假。')).toEqual(['9月5日 = --09-05']);
  });
});

describe('a numeral that is no quantity is listed as none', () => {
  it.each([
    ['第三条规定,2021年起收5元。', ['第三条', '2021年']],
    ['“十四五”规划投资5元。', ['“十四五”']],
    ['Bus 12 took 12 people.', ['Bus 12']],
    ['COVID-19 closed 3 ships.', ['COVID-19']],
    ['热线0398-5550142,12—15号井产水5吨。', ['热线0398-5550142', '12—15号']],
    ['Section 4 allows 5 tonnes.', ['Section 4']],
    ['One of them sold 5 tonnes.', ['One']],
  ])('%s', (sentence, aside) => {
    expect(asideIn(sentence)).toEqual(aside);
  });

  it('once for all sentences that have it, where it hides no figure', () => {
    const { base } = started('2021年收5元。2021年支3元。\n');
    expect(base.notFigures).toEqual([{ asWritten: '2021年', reason: 'a year' }]);
  });
});

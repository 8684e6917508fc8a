import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { VerifyCode } from '../../src/verify/verification.ts';
import {
  type Changes,
  FACTS,
  NOT_FIGURES,
  SHA256,
  smallBase,
  TEXT,
  verifySmall,
  withFact,
} from './small.ts';

/** Each problem as `code of what: message`. */
function told(changes: Changes, text?: string, sha256?: string): string[] {
  return verifySmall(changes, text, sha256).problems.map(
    ({ code, fact, message }) => `${code}${fact ? ` of ${fact}` : ''}: ${message}`,
  );
}

it('a base that the text bears out has no problem, and every numeral of the body is counted', () => {
  expect(verifySmall()).toEqual({
    report: 'small',
    ok: true,
    counts: { facts: 7, inPlace: 7, numerals: 9, covered: 6, notFigures: 3 },
    problems: [],
  });
});

describe('a fact that is not where it says', () => {
  test.each<[string, Changes, ...string[]]>([
    [
      'another sentence',
      { facts: withFact('funds', { at: 'money 1 2' }) },
      'wrong-place of funds: "3000万元" does not stand in money, paragraph 1, sentence 2',
      'uncovered: the numeral "3000万" in "投入3000万元,其中市级" is accounted for by nothing in the base',
    ],
    [
      'another paragraph',
      { facts: withFact('head', { at: 'money 1 1' }) },
      'wrong-place of head: "院长" does not stand in money, paragraph 1, sentence 1',
    ],
    [
      'a section without such a sentence',
      { facts: withFact('head', { at: 'lead 4 1' }) },
      'wrong-place of head: "院长" does not stand in lead, paragraph 4, sentence 1',
    ],
    [
      'an expression the text does not have',
      { facts: withFact('head', { asWritten: '所长' }) },
      'absent of head: "所长" stands nowhere in the text',
    ],
    [
      'an expression outside the body',
      { facts: withFact('head', { asWritten: '要闻' }) },
      'absent of head: "要闻" stands nowhere in the text',
    ],
    [
      'an occurrence too many',
      { facts: withFact('visits.others', { occurrence: 3 }) },
      'occurrence of visits.others: "12家" stands 2 times in money, paragraph 1, sentence 2, so there is no occurrence 3',
      'uncovered: the numeral "12" in "老院,再慰问12家福利院。" is accounted for by nothing in the base',
    ],
    [
      'an expression in the heading',
      { facts: withFact('head', { asWritten: '资金与人员' }) },
      'wrong-place of head: "资金与人员" does not stand in money, paragraph 2, sentence 1',
    ],
  ])('%s', (_, changes, ...problems) => {
    expect(told(changes)).toEqual(problems);
  });

  it('is told where its expression stands', () => {
    const { problems } = verifySmall({ facts: withFact('head', { at: 'lead 1 1' }) });
    expect(problems).toEqual([
      {
        code: 'wrong-place',
        message: '"院长" does not stand in lead, paragraph 1, sentence 1',
        hint: 'It stands in money, paragraph 2, sentence 1 (line 7, column 5).',
        fact: 'head',
        expression: '院长',
        place: { line: 2, column: 1, section: 'lead', paragraph: 1, sentence: 1 },
        standsAt: [{ line: 7, column: 5, section: 'money', paragraph: 2, sentence: 1 }],
      },
    ]);
  });

  it('is told of at most ten places', () => {
    const text = TEXT.replace('任职。', `${'院长。'.repeat(12)}任职。`);
    const { problems } = verifySmall({ facts: withFact('head', { at: 'lead 1 1' }) }, text);
    expect(problems[0]?.standsAt).toHaveLength(10);
    expect(problems[0]?.hint).toContain('and in 9 places more');
  });

  it('may not have a part of a longer number', () => {
    const { problems } = verifySmall({ facts: withFact('funds.city', { asWritten: '200万元' }) });
    expect(problems[0]).toMatchObject({
      code: 'absent',
      hint: 'It is only a part of a longer number: give that number whole.',
    });
  });
});

describe('a numeral that nothing accounts for', () => {
  test.each<[sentence: string, ...numerals: string[]]>([
    ['共7条。', '7'],
    ['分七类,过半。', '七', '半'],
    ['共二十条、１２款。', '二十', '１２'],
    ['增长3.5%,占三分之一。', '3.5%', '三', '一'],
    ['二〇二一年。', '二〇二一'],
    ['共1,234条,1,23款。', '1,234', '1', '23'],
    ['49.97亿元。', '49.97亿'],
    ['In all twenty-one, some 4.9 million.', 'twenty-one', '4.9 million'],
    ['Twice a day, half of them, a third.', 'Twice', 'half', 'third'],
    ['Someone often attended the tension.'],
    ['并无数字。'],
  ])('is found: %s', (sentence, ...numerals) => {
    const { problems } = verifySmall({}, TEXT.replace('任职。', `任职。${sentence}任职。`));
    expect(problems.map(({ code, expression }) => [code, expression])).toEqual(
      numerals.map((numeral) => ['uncovered', numeral]),
    );
  });

  it('is given with its place', () => {
    const [problem] = verifySmall({ facts: FACTS.slice(1) }).problems;
    expect(problem).toMatchObject({
      expression: '12',
      place: { line: 2, column: 17, section: 'lead', paragraph: 1, sentence: 1 },
    });
  });

  it('in a heading can only be listed', () => {
    const sections = smallBase().sections.map((each) =>
      each.id === 'money' ? { ...each, title: { zh: '两项资金' } } : each,
    );
    const text = TEXT.replace('资金与人员', '两项资金');
    expect(verifySmall({ sections }, text).problems).toMatchObject([
      { code: 'uncovered', hint: expect.stringContaining('No fact can stand in a heading') },
    ]);
    const notFigures = [...NOT_FIGURES, { asWritten: '两项资金', reason: 'heading' }];
    expect(told({ sections, notFigures }, text)).toEqual([]);
  });
});

describe('a figure that could be lost unnoticed', () => {
  const twice = { id: 'homes.again', at: 'lead 1 1', asWritten: '12家' };

  it('is found where another fact has the same numeral', () => {
    expect(told({ facts: [...FACTS, twice] })).toEqual([
      'double of homes: "12家" is what homes.again covers too, so that homes could be lost unnoticed',
      'double of homes.again: "12家" is what homes covers too, so that homes.again could be lost unnoticed',
    ]);
  });

  it('is none where the other is related to it, for then the relation would have no end', () => {
    const facts = [
      ...withFact('homes', { relatesTo: 'homes.again' }),
      { ...twice, relatesTo: 'homes' },
    ];
    expect(told({ facts })).toEqual([]);
  });

  it('is none where it covers a numeral of its own besides', () => {
    const facts = [
      ...FACTS,
      { ...twice, asWritten: '1月5日电 全市养老院增至12家', kind: 'event' as const },
    ];
    expect(told({ facts, notFigures: NOT_FIGURES.slice(1) })).toEqual([
      'double of homes: "12家" is what homes.again covers too, so that homes could be lost unnoticed',
    ]);
  });
});

describe('what a figure is counted by', () => {
  test.each<[unit: string, sentence: string, ...problems: string[]]>([
    ['元/年', '每年花费8元。'],
    ['元/人', '每名职工8元。'],
    [
      '元/年',
      '每月花费8元。',
      'counted-by of cost: cost counts by 年, of which money, paragraph 2, sentence 2 says nothing',
    ],
    ['欧元/天', 'They cost 8 euros a day.'],
    ['欧元/天', 'For two days they cost 8 euros.'],
    [
      '欧元/天',
      'Today they cost 8 euros.',
      'counted-by of cost: cost counts by 天, of which money, paragraph 2, sentence 2 says nothing',
    ],
  ])('%s is told of in %s', (unit, sentence, ...problems) => {
    const cost = { id: 'cost', at: 'money 2 2', asWritten: '8', unit };
    const notFigures = [
      ...NOT_FIGURES,
      ...(sentence.includes('two') ? [{ asWritten: 'two', reason: 'else' }] : []),
    ];
    const text = TEXT.replace('任职。', `任职。${sentence}任职。`);
    expect(told({ facts: [...FACTS, cost], notFigures }, text)).toEqual(problems);
  });
});

describe('an entry of notFigures', () => {
  test.each<[string, Changes['notFigures'], ...string[]]>([
    [
      'that covers a figure hides it',
      [...NOT_FIGURES, { asWritten: '近300张', reason: 'wrong' }],
      'hidden-figure of beds: "近300张" in "notFigures" covers the figure beds',
    ],
    [
      'that stands nowhere is of no use',
      [...NOT_FIGURES, { asWritten: '第九', reason: 'ordinal' }],
      'unused-not-figure: "第九" in "notFigures" stands nowhere in the text',
    ],
    [
      'that stands elsewhere is of no use',
      [{ ...NOT_FIGURES[0]!, section: 'money' }, NOT_FIGURES[1]!],
      'uncovered: the numeral "1" in "新华社1月5日电 全" is accounted for by nothing in the base',
      'uncovered: the numeral "5" in "新华社1月5日电 全市养" is accounted for by nothing in the base',
      'unused-not-figure: "1月5日" in "notFigures" stands nowhere in money, paragraph 1, sentence 1',
    ],
    [
      'without a numeral is of no use',
      [...NOT_FIGURES, { asWritten: '养老院', reason: 'word' }],
      'unused-not-figure: "养老院" in "notFigures" holds no numeral',
    ],
  ])('%s', (_, notFigures, ...problems) => {
    expect(told({ ...(notFigures && { notFigures }) })).toEqual(problems);
  });
});

describe('a text that is not the report the base is about', () => {
  const [lead, money] = smallBase().sections;
  const more = { id: 'more', title: { zh: '其他' }, gist: { zh: '无' } };

  test.each<[VerifyCode, Changes, string?, string?]>([
    ['sha256', {}, TEXT, 'f'.repeat(64)],
    ['missing-begin', { report: { begins: '中新社' } }],
    ['missing-end', { report: { ends: '卸任。' } }],
    ['missing-end', { report: { begins: '1名院长', ends: '12 要闻' } }],
    ['missing-section', { sections: [lead!, money!, more] }],
    ['missing-section', { report: { begins: '资金与人员' } }],
    ['section-order', { sections: [lead!, more, money!] }, TEXT.replace('1名', '其他\n1名')],
  ])('%s', (code, changes, text, sha256) => {
    expect(verifySmall(changes, text, sha256).problems.map((each) => each.code)).toContain(code);
  });

  it('is not held against a base without a checksum', () => {
    expect(told({ report: { sha256: undefined } }, TEXT, SHA256.replace('0', '1'))).toEqual([]);
  });
});

describe('what does not matter', () => {
  test.each<[string, string]>([
    ['line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
    ['blank lines and indentation', TEXT.replaceAll('\n', '\n\n \u3000 ')],
    ['blanks in a heading', TEXT.replace('资金与人员', '资金 与 人员')],
    ['furniture around the body', `${TEXT}\n版权 2022`],
  ])('%s', (_, text) => {
    expect(told({}, text)).toEqual([]);
  });

  it('whether letters are composed', () => {
    const facts = [
      ...FACTS,
      { id: 'cafe', at: 'money 2 1', asWritten: 'café', kind: 'event' as const },
    ];
    expect(told({ facts }, TEXT.replace('任职', '在cafe\u0301任职'))).toEqual([]);
  });
});

it('without sections and bounds the text is one section of paragraphs', () => {
  const sections = smallBase().sections.slice(0, 1);
  const facts = [{ id: 'two', at: 'lead 2 1', asWritten: 'two ferries' }];
  const base = { sections, facts, notFigures: [], report: { begins: undefined, ends: undefined } };
  expect(told(base, 'A year of calm.\nIt has two ferries.\n')).toEqual([]);
});

describe('any text', () => {
  const texts = fc
    .array(
      fc.constantFrom(...'资金与人员\n 任职。12家近3张万元.,!a one半〇\u0301😀', '新华社', '12家'),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  it('has each of its numerals covered, explained or told of, and every fact in place or told of', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { ok, counts, problems } = verifySmall({}, text);
        const uncovered = problems.filter(({ code }) => code === 'uncovered').length;
        const misplaced = problems.filter(({ code }) =>
          ['wrong-place', 'occurrence', 'absent'].includes(code),
        ).length;
        expect(counts.covered + counts.notFigures + uncovered).toBe(counts.numerals);
        expect(counts.inPlace + misplaced).toBe(counts.facts);
        expect(ok).toBe(problems.length === 0);
      }),
    );
  });

  it('has its problems at places that it has', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.normalize('NFC').split('\n');
        for (const { expression, code, place } of verifySmall({}, text).problems) {
          if (code !== 'uncovered') continue;
          const line = [...lines[place!.line - 1]!].slice(place!.column - 1).join('');
          expect(line.startsWith(expression!)).toBe(true);
        }
      }),
    );
  });
});

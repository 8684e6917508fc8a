import { describe, expect, it } from 'vitest';
import type { Judged } from '../../src/check/verdict.ts';
import type { Collection } from '../../src/model/collection.ts';
import { evidenceFinder } from '../../src/remarks/evidence.ts';
import { inLang, sayPlace } from '../../src/remarks/say.ts';
import { COLLECTION } from './made-up.ts';

function judged(...facts: string[]): Judged {
  return { what: 'figure', text: '615元', start: 0, end: 4, verdict: 'supported', facts };
}

describe('evidenceFinder', () => {
  it('gives expression, label and place of each fact, in order', () => {
    const found = evidenceFinder(COLLECTION)(judged('relief.share', 'relief.fund'));
    expect(found).toMatchObject([
      { fact: 'relief.share', asWritten: '45%-55%', paragraph: 1, sentence: 2 },
      {
        fact: 'relief.fund',
        label: { zh: '救助资金', en: 'Relief funds' },
        asWritten: '49.97亿元',
        section: { zh: '资金' },
        paragraph: 1,
        sentence: 1,
        report: { id: 'made-up' },
      },
    ]);
  });

  it('gives nothing for a verdict without facts', () => {
    expect(evidenceFinder(COLLECTION)(judged())).toEqual([]);
  });

  it('tells several reports apart', () => {
    const [base] = COLLECTION.bases;
    const other = { ...base!, report: { ...base!.report, id: 'other' }, sections: [] };
    const of = (report: string) =>
      base!.facts.map((fact) => ({ ...fact, id: `${report}:${fact.id}`, report }));
    const both: Collection = {
      ...COLLECTION,
      bases: [base!, other],
      facts: [...of('made-up'), ...of('other')],
    };
    const [own, others] = ['made-up', 'other'].map((report) =>
      evidenceFinder(both)(judged(`${report}:relief.fund`)),
    );
    expect(own).toMatchObject([{ report: { id: 'made-up' }, section: { zh: '资金' } }]);
    expect(others).toMatchObject([{ report: { id: 'other' }, section: undefined }]);
  });
});

describe('sayPlace', () => {
  it('names the text before the first heading', () => {
    const [found] = evidenceFinder(COLLECTION)(judged('relief.fund'));
    const opening = { ...found!, section: undefined };
    expect([sayPlace(opening, 'en'), sayPlace(opening, 'zh')]).toEqual([
      'opening, paragraph 1',
      '开头，第1段',
    ]);
  });
});

describe('inLang', () => {
  it.each([
    ['en', { zh: '资金', en: 'Funds' }, 'Funds'],
    ['zh', { zh: '资金', en: 'Funds' }, '资金'],
    ['en', { zh: '资金' }, '资金'],
    ['zh', { en: 'Funds' }, 'Funds'],
  ] as const)('gives in %s of %j %s', (lang, text, wanted) => {
    expect(inLang(text, lang)).toBe(wanted);
  });
});

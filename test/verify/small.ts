import { expect } from 'vitest';
import { complete } from '../../src/base/complete.ts';
import type { FactBase, StoredFactBase } from '../../src/model/fact-base.ts';
import type { Verification } from '../../src/verify/verification.ts';
import { verify } from '../../src/verify/verify.ts';

type StoredFact = StoredFactBase['facts'][number];

/** A report of two paragraphs under a heading, with page furniture around. */
export const TEXT = `首页 12 要闻
新华社1月5日电 全市养老院增至12家,床位近300张。

  资金与人员

  投入3000万元,其中市级1200万元。慰问12家养老院,再慰问12家福利院。
  1名院长任职。
第7页`;

/** A fact of the small base, told in short: where it stands and what it states. */
export interface Brief {
  id: string;
  /** Section, paragraph and sentence, such as `money 1 2`. */
  at: string;
  asWritten: string;
  occurrence?: number;
  kind?: StoredFact['kind'];
  relatesTo?: string;
  unit?: string;
}

/** Facts that {@link TEXT} bears out, all of them. */
export const FACTS: readonly Brief[] = [
  { id: 'homes', at: 'lead 1 1', asWritten: '12家' },
  { id: 'beds', at: 'lead 1 1', asWritten: '近300张' },
  { id: 'funds', at: 'money 1 1', asWritten: '3000万元' },
  { id: 'funds.city', at: 'money 1 1', asWritten: '1200万元' },
  { id: 'visits.homes', at: 'money 1 2', asWritten: '12家' },
  { id: 'visits.others', at: 'money 1 2', asWritten: '12家', occurrence: 2 },
  { id: 'head', at: 'money 2 1', asWritten: '院长', kind: 'person' },
];

/** What of {@link TEXT} is no figure. */
export const NOT_FIGURES: FactBase['notFigures'] = [
  { asWritten: '1月5日', reason: 'dateline', section: 'lead', paragraph: 1, sentence: 1 },
  { asWritten: '1名院长', reason: 'no count' },
];

/** What a test changes of the small base. */
export interface Changes {
  facts?: readonly Brief[];
  notFigures?: FactBase['notFigures'];
  sections?: FactBase['sections'];
  report?: Partial<FactBase['report']>;
}

const SECTIONS: FactBase['sections'] = [
  { id: 'lead', gist: { zh: '开头' } },
  { id: 'money', title: { zh: '资金与人员' }, gist: { zh: '钱' } },
];

/** The small base, with some of its parts replaced. */
export function smallBase(changes: Changes = {}): FactBase {
  const { facts = FACTS, notFigures = NOT_FIGURES, sections = SECTIONS, report } = changes;
  return complete({
    factq: 1,
    report: {
      id: 'small',
      title: { zh: '小报告' },
      publisher: { zh: '某社' },
      published: '2022-01-05',
      period: '2021',
      place: 'town',
      language: 'zh',
      sha256: SHA256,
      begins: '新华社',
      ends: '任职。',
      ...report,
    },
    sections: [...sections],
    places: { town: { zh: ['某市'] } },
    facts: facts.map(storedFact),
    notFigures: [...notFigures],
  });
}

/** The checksum that the small base names. */
export const SHA256 = '0'.repeat(64);

/** Verifies the small base against a text. Fails where a problem is not told in Chinese too. */
export function verifySmall(changes: Changes = {}, text = TEXT, sha256 = SHA256): Verification {
  const base = smallBase(changes);
  const english = verify(base, text, sha256);
  const chinese = verify(base, text, sha256, 'zh');
  expect(chinese.problems.map(({ code }) => code)).toEqual(
    english.problems.map(({ code }) => code),
  );
  for (const [at, { message, hint }] of chinese.problems.entries()) {
    expect(message).not.toBe(english.problems[at]!.message);
    expect(message).toMatch(/\p{Script=Han}/u);
    expect(hint).toMatch(/\p{Script=Han}.*。$/su);
  }
  return english;
}

/** {@link FACTS} with some fields of one of them replaced. */
export function withFact(id: string, fields: Partial<Brief>): readonly Brief[] {
  return FACTS.map((fact) => (fact.id === id ? { ...fact, ...fields } : fact));
}

function storedFact({ id, at, asWritten, occurrence, kind, relatesTo, unit }: Brief): StoredFact {
  const [section = '', paragraph, sentence] = at.split(' ');
  return {
    id,
    kind: kind ?? 'figure',
    label: { zh: id },
    ...(unit !== undefined && { unit }),
    ...(relatesTo !== undefined && { relations: [{ type: 'about', to: relatesTo }] }),
    source: {
      section,
      paragraph: Number(paragraph),
      sentence: Number(sentence),
      asWritten,
      ...(occurrence !== undefined && { occurrence }),
    },
  };
}

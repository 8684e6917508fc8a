import type { Wording } from '../lang/lang.ts';
import type { StoredFactBase } from '../model/fact-base.ts';
import type { Complaint, Path } from './problem.ts';
import { quoted } from './raw.ts';

type StoredFact = StoredFactBase['facts'][number];

interface Named {
  name: string;
  at: Path;
}

/**
 * Label and names of a fact that disagree with `asWritten`, in the language of the report;
 * punctuation does not count. The label and one of the names must hold `asWritten` or stand in it;
 * of more names each must at least be short for it (Circular 12 for Circular No. 12).
 *
 * A statement is told in own words: it is enough that its label agrees or an alias holds
 * `asWritten`, and if none does, that is a warning. Labels are Chinese and English, so of a report in another language
 * nothing is said.
 */
export function nameComplaints(fact: StoredFact, language: string, path: Path): Complaint[] {
  const tongue = /^(zh|en)\b/i.exec(language)?.[1]?.toLowerCase() as 'zh' | 'en' | undefined;
  if (tongue === undefined) return [];
  const written = bare(fact.source.asWritten);
  const label = labelIn(fact, tongue, path);
  if (fact.kind === 'statement') return statementComplaints(fact, label, written);
  const names = namesIn(fact, tongue, path);
  const fits = names.some(({ name }) => agree(bare(name), written)) ? isShort : agree;
  return [
    ...label.filter(({ name }) => !agree(bare(name), written)),
    ...names.filter(({ name }) => !fits(bare(name), written)),
  ].map((named) => complaint(named, fact, HOLD));
}

function statementComplaints(
  fact: StoredFact,
  [label]: readonly Named[],
  written: string,
): Complaint[] {
  if (label === undefined || agree(bare(label.name), written)) return [];
  if (fact.aliases?.some((alias) => bare(alias).includes(written))) return [];
  return [{ ...complaint(label, fact, ALIAS), severity: 'warning' }];
}

function labelIn({ label }: StoredFact, language: 'zh' | 'en', path: Path): Named[] {
  const name = label[language];
  return name === undefined ? [] : [{ name, at: [...path, 'label', language] }];
}

function namesIn({ names }: StoredFact, language: 'zh' | 'en', path: Path): Named[] {
  const list = names?.[language] ?? [];
  return list.map((name, nth) => ({ name, at: [...path, 'names', language, nth] }));
}

const HOLD: Wording<string> = {
  en: 'Mend it or asWritten: one must hold the other.',
  zh: '请改正它或asWritten：其中一个要包含另一个。',
};

const ALIAS: Wording<string> = {
  en: 'Mend it, or give asWritten as an alias.',
  zh: '请改正它，或把asWritten列为别名。',
};

function complaint({ name, at }: Named, { source }: StoredFact, hint: Wording<string>): Complaint {
  const [given, written] = [quoted(name), quoted(source.asWritten)];
  const message = {
    en: `${given.en} is not what asWritten says: ${written.en}`,
    zh: `${given.zh}与asWritten${written.zh}不符`,
  };
  return { code: 'name', path: at, message, hint };
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}]/gu, '');
}

function agree(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

/** Whether the characters of one stand in the other in their order. */
function isShort(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  for (const char of long) if (short.startsWith(char, at)) at += char.length;
  return short !== '' && at === short.length;
}

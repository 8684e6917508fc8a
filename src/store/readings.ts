import type { Fact } from '../model/fact-base.ts';
import type { PinyinOf } from '../query/pinyin.ts';
import { HAN } from '../text/han.ts';

/** The texts of a fact that may be searched by pinyin, each once. */
function readTexts({ label, aliases, names, subject }: Fact): string[] {
  const all = [label.zh, ...aliases, ...(names?.zh ?? []), ...(names?.en ?? []), subject?.zh];
  return [...new Set(all)].filter((text) => text !== undefined && HAN.test(text)) as string[];
}

/** How the texts of a fact are read: a line a text, its syllables parted by blanks. */
export function readingsOf(fact: Fact, pinyin: PinyinOf): string {
  return readTexts(fact)
    .map((text) => pinyin(text).join(' '))
    .join('\n');
}

/** A dictionary of the texts of facts only, from what {@link readingsOf} gave for each. */
export function dictionaryOf(facts: readonly (readonly [Fact, readings: string])[]): PinyinOf {
  const known = new Map<string, readonly string[]>();
  for (const [fact, readings] of facts) {
    const lines = readings.split('\n');
    for (const [nth, text] of readTexts(fact).entries()) {
      known.set(text, lines[nth] ? lines[nth].split(' ') : []);
    }
  }
  return (text) => known.get(text) ?? [];
}

import type { Fact, FactBase } from '../model/fact-base.ts';
import type { Mention } from './mentions.ts';
import { stem } from './stem.ts';

/** Content words of a fact's label and aliases: Chinese ones as pairs of characters, English ones as stems. */
export interface LabelWords {
  pairs: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

const made = new WeakMap<Fact, LabelWords>();

/** Pairs and stems that many labels of a base share tell nothing. */
const COMMON = 0.08;
const LEAST_COMMON = 4;
/** Labels of a large base that are looked at for what is common: so many of them tell a share well. */
const SAMPLE = 5000;
const commonIn = new WeakMap<FactBase, ReadonlySet<string>>();

/** The words of a fact's label that tell it from most others of its base. */
export function labelWords(base: FactBase, fact: Fact): LabelWords {
  const known = made.get(fact);
  if (known) return known;
  const common = commonOf(base);
  const [pairs, stems] = wordsOf(fact).map(
    (words) => new Set([...words].filter((word) => !common.has(word))),
  );
  const words = { pairs: pairs!, stems: stems! };
  made.set(fact, words);
  return words;
}

/** How many of the words stand between two offsets of a text, outside the mentions given, which begin there. */
export function wordsFound(
  text: string,
  start: number,
  end: number,
  named: readonly Mention[],
  { pairs, stems }: LabelWords,
): number {
  let rest = text.slice(start, end);
  for (const mention of named) {
    const [from, to] = [mention.start - start, mention.end - start];
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  }
  // Two pairs overlap in a word of three characters.
  const inHan = Math.ceil([...pairs].filter((pair) => rest.includes(pair)).length / 2);
  const latin = new Set(latinStems(rest));
  return inHan + [...stems].filter((each) => latin.has(each)).length;
}

function commonOf(base: FactBase): ReadonlySet<string> {
  const known = commonIn.get(base);
  if (known) return known;
  const counts = new Map<string, number>();
  const facts = sampleOf(base.facts);
  for (const fact of facts)
    for (const word of wordsOf(fact).flatMap((words) => [...words]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const limit = Math.max(LEAST_COMMON, facts.length * COMMON);
  const common = new Set([...counts].filter(([, count]) => count > limit).map(([word]) => word));
  commonIn.set(base, common);
  return common;
}

/** Facts in even steps, where there are more than a sample holds. */
function sampleOf(facts: readonly Fact[]): readonly Fact[] {
  if (facts.length <= SAMPLE) return facts;
  const step = facts.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, nth) => facts[Math.floor(nth * step)]!);
}

function wordsOf({ label, aliases }: Fact): [pairs: Set<string>, stems: Set<string>] {
  const pairs = new Set<string>();
  const text = [label.zh, label.en, ...aliases].join(' ');
  for (const [run] of text.matchAll(/[\u4e00-\u9fff]+/g))
    for (let at = 0; at + 1 < run.length; at++) {
      const pair = run.slice(at, at + 2);
      if (!EMPTY.test(pair)) pairs.add(pair);
    }
  return [pairs, new Set(latinStems(text))];
}

/** Pairs with a particle in them are no words. */
const EMPTY = /[的了和与及或等之为在由被把对从每各其]/;
const EMPTY_WORDS = new Set(
  'with that which from were been have this these those over each than their they into under what whose whom year years more most'.split(
    ' ',
  ),
);

function latinStems(text: string): string[] {
  return [...text.matchAll(/[A-Za-z]{4,}/g)]
    .map(([word]) => word.toLowerCase())
    .filter((word) => !EMPTY_WORDS.has(word))
    .map(stem);
}

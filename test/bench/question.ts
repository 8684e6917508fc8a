import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../../src/model/fact-base.ts';
import type { Run } from './measure.ts';

/** What is asked of a synthetic base of some size, and where its files are. */
export interface Question {
  folder: string;
  yaml: string;
  /** A fact from the middle, and another that it can be compared with. */
  fact: Fact;
  other: Fact;
  /** Name of its place in Chinese, English and pinyin. */
  zh: string;
  en: string;
  pinyin: string;
}

/** Among so many facts there are some in each unit. */
const NEAR = 40;

/** Chooses what to ask of the `count` facts of a base: of one from the middle. */
export function questionOf(
  folder: string,
  yaml: string,
  facts: Iterable<Fact>,
  count: number,
): Question {
  const around: Fact[] = [];
  let left = Math.floor(count / 2) + 1;
  for (const fact of facts) {
    if (left-- > 0) around.push(fact);
    else break;
    if (around.length > NEAR) around.shift();
  }
  const fact = around.at(-1)!;
  const other = around.find(({ unit, id }) => unit === fact.unit && id !== fact.id);
  const zh = fact.aliases[0]!;
  const sound = fact.id.split('.')[1]!.split('-')[0]!;
  return { folder, yaml, fact, other: other!, zh, en: fact.label.en!, pinyin: sound };
}

/** The command lines of factq that answer it; `before` empties the cache for the first time. */
export function factqRuns(question: Question, prefix: string, before?: () => void): Run[] {
  const { folder, yaml, fact, other, zh, en, pinyin } = question;
  const draft = join(folder, 'draft.txt');
  const sentence = `${fact.label.zh}为${fact.source.asWritten}。`;
  writeFileSync(draft, sentence.repeat(Math.ceil(2048 / Buffer.byteLength(sentence))));
  const ask = (name: string, ...args: string[]): Run => ({
    name: `${prefix} ${name}`,
    command: process.execPath,
    args: ['bin/factq.js', ...args, '--base', yaml],
    ...(before && { before }),
  });
  return [
    ask('get', 'get', fact.id),
    ask('show', 'show', fact.id),
    ask('search zh', 'search', zh, '--json'),
    ask('search en', 'search', en, '--json'),
    ask('search pinyin', 'search', pinyin, fact.id.split('.')[0]!, '--json'),
    ask('list', 'list', '--tag', fact.tags[1]!, '--min', '990000', '--json'),
    ask('compare', 'compare', fact.id, other.id, '--json'),
    ask('check 2 kB', 'check', draft, '--json'),
  ];
}

import type { Samples } from '../commands/command.ts';
import type { Fact } from '../model/fact-base.ts';
import type { ExampleFacts } from '../query/example-facts.ts';
import { visible } from '../render/visible.ts';
import type { FactStore } from '../store/fact-store.ts';

/** Names of what to put in, for help without a base. */
export const PLACEHOLDERS: Samples = {
  word: 'WORD',
  id: 'ID',
  other: 'ID2',
  name: 'ID',
  otherName: 'ID2',
  section: 'SECTION',
  unit: 'UNIT',
  sentence: 'SENTENCE',
};

/**
 * Words of the base in use for the examples of the help: two figures that the base sets against
 * each other, and what people call the first. Names of what to put in where there is no such base.
 */
export async function samplesOf(store: () => Promise<FactStore>): Promise<Samples> {
  try {
    const examples = await (await store()).examples();
    return examples ? samplesFrom(examples) : PLACEHOLDERS;
  } catch {
    return PLACEHOLDERS; // help is given without a base too; other commands say what is wrong with it
  }
}

function samplesFrom({ first, other, name, otherName }: ExampleFacts): Samples {
  return {
    word: quoted(first.aliases[0] ?? first.label.en ?? first.label.zh ?? first.id),
    id: first.id,
    other: other.id,
    name: quoted(name ?? first.id),
    otherName: quoted(otherName ?? other.id),
    section: first.source.section,
    unit: shown(first.unit?.split('/')[0] ?? PLACEHOLDERS.unit),
    sentence: sentenceOf(first),
  };
}

/** A fact's name and figure, as one would write them in a draft. */
function sentenceOf({ label: { zh, en }, source }: Fact): string {
  return `'${shown(`${zh ?? `${en} `}${source.asWritten}`).replaceAll("'", '’')}'`;
}

/** On one line, with nothing that steers a terminal. */
function shown(text: string): string {
  return visible(text, '');
}

/** The commonest letters and digits, by themselves since the classes of all take 0.7 ms to compile. */
const COMMON = /^[A-Za-z0-9\u4e00-\u9fff.-]+$/;

/** Quoted for the shell where it has more than letters and digits. */
function quoted(word: string): string {
  const isPlain = COMMON.test(word) || /^[\p{L}\p{N}.-]+$/u.test(word);
  return isPlain ? word : `'${shown(word).replaceAll("'", "'\\''")}'`;
}

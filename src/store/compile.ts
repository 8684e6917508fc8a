import { type BaseSource, sourceOf } from '../model/base-source.ts';
import { unitSet } from '../quantity/unit.ts';
import type { PinyinOf } from '../query/pinyin.ts';
import { FactsCompiler } from './compile-facts.ts';
import { HeadsCompiler } from './compile-heads.ts';
import { contentsPage, LAYOUT, layOut } from './layout.ts';

/** Facts made ready for searching at a time, so that the memory for it stays small. */
const SLICE = 100;
/** A base of no more facts is held while it is compiled, so that it is read once. */
const HELD = 10_000;

/**
 * Compiles bases into the bytes of a stored file, in parts, going through their facts one by one;
 * without a dictionary nothing in it is found by pinyin. With several bases the ids of facts begin
 * with their report's.
 *
 * @throws FactqError `unreadable` where they take more than 4 GiB
 */
export function compile(bases: readonly BaseSource[], pinyin?: PinyinOf): Uint8Array[] {
  const size = bases.reduce((sum, base) => sum + base.size, 0);
  const ownUnits = Object.assign({}, ...bases.map(({ head }) => head.units));
  const units = unitSet(ownUnits);
  const heads = new HeadsCompiler(units);
  const facts = new FactsCompiler(size, units, pinyin && remembering(pinyin));
  for (const base of bases) {
    const source = base.size > HELD ? base : held(base);
    heads.add(source);
    for (const slice of slices(source.facts(), SLICE)) facts.add({ ...base.head, facts: slice });
  }
  const { starts, lengths, parts } = layOut({
    units: [Buffer.from(JSON.stringify(ownUnits))],
    ...heads.pack(),
    ...facts.pack(),
  });
  const hasPinyin = pinyin !== undefined;
  return [contentsPage({ layout: LAYOUT, facts: size, hasPinyin, starts, lengths }), ...parts];
}

function held({ head, facts }: BaseSource): BaseSource {
  return sourceOf({ ...head, facts: [...facts()] });
}

function* slices<T>(items: Iterable<T>, length: number): Generator<T[]> {
  let slice: T[] = [];
  for (const item of items) {
    slice.push(item);
    if (slice.length < length) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

/** A dictionary that reads a text once: labels and aliases come again and again. */
function remembering(pinyin: PinyinOf): PinyinOf {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    let syllables = known.get(text);
    if (!syllables) {
      if (known.size > 10_000) known.clear();
      syllables = pinyin(text);
      known.set(text, syllables);
    }
    return syllables;
  };
}

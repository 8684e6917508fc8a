import { describe, expect, it } from 'vitest';
import { loadCollection } from '../../src/base/collect.ts';
import { sourceOf } from '../../src/model/base-source.ts';
import { unitSet } from '../../src/quantity/unit.ts';
import { keptWords } from '../../src/store/kept-words.ts';

const {
  bases: [shipped],
} = await loadCollection(['data/shanxi-civil-affairs-2021.yaml']);

describe('the words that are kept with a compiled base', () => {
  const kept = keptWords(sourceOf(shipped!), unitSet(shipped!.units));

  it('tell which terms are rivals', () => {
    const { rivals } = JSON.parse(kept.written) as { rivals: Record<string, string[]> };
    expect(rivals.urban).toContain('rural');
    expect(rivals.rural).toContain('urban');
  });

  it('leave Latin phrases to texts with Latin letters', () => {
    expect(kept.written).not.toContain('subsistenc');
    expect(kept.latin).toContain('subsistenc');
  });

  it('tell no rivals where each of thousands of facts is its own term', () => {
    const facts = Array.from({ length: 1500 }, (_, nth) => ({
      ...shipped!.facts.find(({ unit }) => unit)!,
      id: `f${nth}`,
      about: [],
    }));
    const { written } = keptWords(sourceOf({ ...shipped!, facts }), unitSet());
    const { rivals } = JSON.parse(written) as { rivals?: unknown };
    expect(rivals).toBeUndefined();
  });

  it('are left out where reading the facts takes far longer than finding them', () => {
    const large = { ...sourceOf(shipped!), size: 10_001 };
    expect(keptWords(large, unitSet())).toEqual({ written: '', latin: '' });
  });
});

import { describe, expect, it } from 'vitest';
import type { BaseSource } from '../../src/model/base-source.ts';
import { tellProgress } from '../../src/store/tell-progress.ts';
import { madeUp } from '../query/made-up.ts';

const { bases, facts } = madeUp([{ id: 'a' }]);

/** A base of one fact many times. */
function source(size: number): BaseSource {
  return {
    head: bases[0]!,
    size,
    *facts() {
      for (let nth = 0; nth < size; nth++) yield facts[0]!;
    },
  };
}

function told(...sizes: number[]): [count: number, ...messages: string[]] {
  const messages: string[] = [];
  const sources = tellProgress(sizes.map(source), ({ en }) => messages.push(en));
  const count = sources.reduce((sum, base) => sum + [...base.facts()].length, 0);
  return [count, ...messages];
}

describe('while many facts are made ready', () => {
  it.each([
    ['one base', [400_000]],
    ['several', [50_000, 250_000, 100_000]],
  ])('each quarter of those of %s is told', (_, sizes) => {
    expect(told(...sizes)).toEqual([
      400_000,
      '25% of 400000 facts are ready …',
      '50% of 400000 facts are ready …',
      '75% of 400000 facts are ready …',
    ]);
  });

  it('nothing is told where they are fewer', () => {
    expect(told(199_999)).toEqual([199_999]);
  });
});

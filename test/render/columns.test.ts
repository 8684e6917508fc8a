import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumns } from '../../src/render/columns.ts';

describe('fitColumns', () => {
  it.each([
    ['natural widths fit', [{ natural: 10 }, { natural: 20 }], 80, [10, 20]],
    ['the widest gives way', [{ natural: 10 }, { natural: 100 }], 52, [10, 40]],
    ['higher ranks give way first', [{ natural: 60 }, { natural: 40, yields: 1 }], 80, [60, 18]],
    ['down to their minimum', [{ natural: 60 }, { natural: 40, min: 30, yields: 1 }], 80, [48, 30]],
    [
      'minimums beat the width',
      [
        { natural: 60, min: 50 },
        { natural: 60, min: 50 },
      ],
      80,
      [50, 50],
    ],
    ['without a minimum, to 4', [{ natural: 60 }, { natural: 60 }], 10, [4, 4]],
  ])('%s', (_, demands, total, expected) => {
    expect(fitColumns(demands, total, 2)).toEqual(expected);
  });

  it('fills the width exactly when the columns are too wide for it', () => {
    const demand = fc.record({ natural: fc.integer({ min: 4, max: 200 }), yields: fc.nat(3) });
    const demands = fc.array(demand, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(demands, fc.integer({ min: 50, max: 150 }), (list, total) => {
        const sum = (widths: number[]) => widths.reduce((a, b) => a + b, 2 * (widths.length - 1));
        const asked = sum(list.map(({ natural }) => natural));
        const widths = fitColumns(list, total, 2);
        expect(sum(widths)).toBe(Math.min(asked, total));
      }),
    );
  });
});

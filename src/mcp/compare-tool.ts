import { z } from 'zod';
import { compareOutput } from '../outputs/query-outputs.ts';
import { compare } from '../query/compare.ts';
import { comparisonView } from '../views/comparison-view.ts';
import { factIds, factsNamed } from './facts-named.ts';
import type { Tool } from './tool.ts';

const input = z.strictObject({ ids: factIds.min(2) });

/** `compare`: figures set against each other. */
export const compareTool: Tool<typeof input> = {
  name: 'compare',
  title: 'Compare facts',
  description:
    "Difference, ratio and percentage of figures, exactly and in the first one's unit, or the days between dates. Use it instead of calculating; pass on what its notes say.",
  input,
  output: compareOutput,
  async run(store, { ids }) {
    const comparison = compare(await factsNamed(store, ids), store.units);
    return comparisonView(comparison, store, 'en').data as z.output<typeof compareOutput>;
  },
};

import { z } from 'zod';
import { searchOutput } from '../outputs/query-outputs.ts';
import { hitsView } from '../views/hits-view.ts';
import type { Tool } from './tool.ts';

const input = z.strictObject({
  query: z
    .string()
    .min(1)
    .max(200)
    .describe(
      'Words in Chinese, English or pinyin, or a figure in any notation (24亿, 2.4 billion).',
    ),
  limit: z.int().min(1).max(50).default(10).describe('Most facts to give.'),
});

/** `search`: facts that answer a query. */
export const searchTool: Tool<typeof input> = {
  name: 'search',
  title: 'Search facts',
  description:
    'Find facts of the report by words or by a figure, the likeliest first. Small typos are forgiven. Start here: the ids it gives are what get and compare take.',
  input,
  output: z.strictObject({
    hits: searchOutput,
    found: z.int().describe('How many facts were found in all.'),
    complete: z.boolean().describe('Whether the hits have all words of the query.'),
    near: z.array(z.string()).describe('Where nothing was found: terms near to the query.'),
  }),
  async run(store, { query, limit }) {
    const { hits, near } = await store.search(query);
    return {
      hits: hitsView(hits.slice(0, limit), store, 'en').data,
      found: hits.length,
      complete: hits.length > 0 && hits[0]!.complete,
      near,
    };
  },
};

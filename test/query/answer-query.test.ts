import { expect, it } from 'vitest';
import { answerQuery } from '../../src/query/answer-query.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { buildIndex } from '../../src/query/search-index.ts';
import { madeUp } from './made-up.ts';

it('finds more facts than a function takes arguments', () => {
  const index = buildIndex(madeUp([{ id: 'a', label: { zh: '渡轮' } }]));
  const entries = Array.from({ length: 200_000 }, () => index.entries[0]!);
  const hits = answerQuery({ ...index, entries }, parseQuery('渡轮', index.units));
  expect(hits).toHaveLength(200_000);
});

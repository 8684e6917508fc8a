import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayBegin } from '../../src/figures/grammar/may-begin.ts';
import { nameEnd } from '../../src/figures/grammar/quote.ts';
import { amountAt } from '../../src/figures/grammar/read-amount.ts';
import { setAsideEnd } from '../../src/figures/grammar/set-aside.ts';
import { tokenize } from '../../src/figures/tokenize.ts';
import { figureLexicon } from '../../src/figures/words/figure-lexicon.ts';
import { UNITS } from '../../src/quantity/unit-table.ts';

const PIECES = [
  ...'半每图表第的低保上过近约超一二三十百万几点折成倍元人月年%、,.()-“”《》3',
  ...[
    'a',
    'an',
    'per',
    'every',
    'each',
    'over',
    'year',
    'month',
    'half',
    'of',
    'the',
    'No.',
    '615',
  ],
  ...['超过', '至少', '第一', '每三', 'over a', 'over an', 'hour', 'per 100', ' ', '\n'],
];

it('leaves out no token that a rule of the grammar begins with', () => {
  const text = fc
    .array(fc.constantFrom(...PIECES), { maxLength: 10 })
    .chain((pieces) => fc.constantFrom(pieces.join(''), pieces.join(' ')));
  fc.assert(
    fc.property(text, (value) => {
      const tokens = tokenize(value, figureLexicon(UNITS));
      const begun = tokens.filter(
        (token, at) =>
          !mayBegin(token) &&
          (nameEnd(tokens, at) ?? setAsideEnd(tokens, at) ?? amountAt(tokens, at)) !== undefined,
      );
      expect(begun).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

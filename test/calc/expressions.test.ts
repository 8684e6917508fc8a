import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calculate } from '../../src/calc/calculate.ts';
import { evaluate } from '../../src/calc/evaluate.ts';
import { parse } from '../../src/calc/parse.ts';
import { print } from '../../src/calc/print.ts';
import { exactText, rational } from '../../src/calc/rational.ts';
import type { Expression, Operator } from '../../src/calc/syntax.ts';
import { tokenize } from '../../src/calc/tokenize.ts';
import { FactqError } from '../../src/errors.ts';
import { UNITS } from '../../src/quantity/unit-table.ts';
import { expectToldInBoth } from '../lang/told-in-both.ts';
import { shanxi } from '../query/shanxi.ts';

const read = (text: string) => parse(tokenize(text, shanxi));
const resultOf = (text: string) => exactText(evaluate(read(text), { units: UNITS }).interval.min);

const operators = fc.constantFrom<Operator>('+', '-', '*', '/');
const chain = fc.array(fc.tuple(operators, fc.integer({ min: 1, max: 99 })), { maxLength: 8 });

/** Sum of products, with all fractions over one denominator: another way to the same number. */
function reference(first: number, rest: readonly (readonly [Operator, number])[]): string {
  const terms = [{ n: BigInt(first), d: 1n }];
  for (const [operator, number] of rest) {
    const last = terms[terms.length - 1]!;
    if (operator === '*') last.n *= BigInt(number);
    else if (operator === '/') last.d *= BigInt(number);
    else terms.push({ n: BigInt(operator === '-' ? -number : number), d: 1n });
  }
  const d = terms.reduce((product, term) => product * term.d, 1n);
  const n = terms.reduce((sum, term) => sum + (term.n * d) / term.d, 0n);
  return exactText(rational(n, d));
}

it('does products before sums, and equals from the left', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), chain, (first, rest) => {
      const text = `${first}${rest.map(([operator, number]) => ` ${operator} ${number}`).join('')}`;
      expect(resultOf(text)).toBe(reference(first, rest));
    }),
  );
});

const expressions = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom('7', '1.5亿元', '30%', 'relief.funds', '615元/人/月').map(read),
    fc.record({ type: fc.constant('negation' as const), at: fc.constant(0), of: tie('any') }),
    fc.record({
      type: fc.constant('operation' as const),
      at: fc.constant(0),
      operator: operators,
      left: tie('any'),
      right: tie('any'),
    }),
  ),
})).any;

const pieces = fc.constantFrom(
  ...[
    '1',
    '0',
    '-',
    '+',
    '*',
    '/',
    '(',
    ')',
    '%',
    '元',
    '人',
    '/月',
    '亿',
    '.',
    ',',
    '"',
    '”',
    ' ',
  ],
  ...[
    'relief.funds',
    'relief.',
    'dibao.urban.spending-share',
    '𠮷',
    '三',
    'million',
    '倍',
    'a',
    ':',
  ],
);

it('works out or refuses whatever is typed, with the column', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom('en', 'zh'), (typed, lang) => {
      const text = typed.join('');
      try {
        expect(calculate(text, shanxi, { lang }).words).not.toBe('');
      } catch (error) {
        if (!(error instanceof FactqError)) throw error;
        expect(error.code).toBe('usage');
        expectToldInBoth(error);
        expect(error.position?.column).toBeGreaterThan(0);
        expect(error.position?.column).toBeLessThanOrEqual([...text].length + 1);
      }
    }),
    { numRuns: 300 },
  );
});

/** Without columns, which printing anew changes. */
function shape(expression: Expression): unknown {
  return JSON.parse(
    JSON.stringify(expression, (key, value) =>
      key === 'at' ? undefined : typeof value === 'bigint' ? String(value) : value,
    ),
  );
}

it('reads what it prints', () => {
  fc.assert(
    fc.property(expressions, (expression) => {
      expect(shape(read(print(expression)))).toEqual(shape(expression));
    }),
  );
});

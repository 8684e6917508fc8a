import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { hanNumeral } from '../../src/check/correct/han-numeral.ts';
import type { Fact } from '../../src/model/fact-base.ts';
import { BASES, judge, judgeLast, STATED, type Stated, sentence } from './stated.ts';

/** Those whose own words are enough to tell them; a few labels leave too much to the report. */
const told = STATED.filter(
  (each) => judgeLast(sentence(each, each.quantity), each.base)?.facts[0] === each.fact.id,
);
/** Those with a single value that is written in digits. */
const plain = told.filter(
  ({ fact, quantity }) => fact.value !== undefined && /^\D*[\d.]+(?:万|亿)?\D*$/.test(quantity),
);

/** The place of one of so many; counterexamples stay short. */
const among = (count: number): fc.Arbitrary<number> => fc.nat(count - 1);

const NUMBER = /[\d.]+(?:万|亿)?/;

/** The quantity with another number in the place of its own. */
function withNumber({ quantity }: Stated, number: string): string {
  return quantity.replace(NUMBER, number);
}

function numberOf({ quantity }: Stated): { digits: string; scale: string; value: Big } {
  const [text = ''] = NUMBER.exec(quantity) ?? [];
  const scale = /[万亿]$/.exec(text)?.[0] ?? '';
  const digits = text.replace(/[万亿]$/, '');
  return {
    digits,
    scale,
    value: new Big(digits).times(scale === '亿' ? 1e8 : scale === '万' ? 1e4 : 1),
  };
}

/** The quantity with each of its digits changed to each other one in turn. */
function changedIn(each: Stated): string[] {
  const { digits, scale } = numberOf(each);
  return [...digits]
    .flatMap((_, position) => STEPS.map((step) => withDigit(digits, position, step)))
    .filter((changed) => Number(changed) > 0)
    .map((changed) => withNumber(each, changed + scale));
}

const STEPS = [1, 4, 6, 9];

describe('check on every figure of the shipped and made-up bases', () => {
  it('supports nearly all as their labels state them', () => {
    const supported = STATED.filter((each) => {
      const judged = judgeLast(sentence(each, each.quantity), each.base);
      return judged?.verdict === 'supported' && judged.facts.includes(each.fact.id);
    });
    expect(supported.length / STATED.length).toBeGreaterThan(0.95);
  });

  const notations: [name: string, write: (each: Stated) => string | undefined][] = [
    ['full-width digits', (each) => fullWidth(numberOf(each).digits) + numberOf(each).scale],
    ['Chinese numerals', (each) => hanNumeral(numberOf(each).value)],
    ['digits without a scale word', (each) => numberOf(each).value.toFixed()],
    ['grouped digits', (each) => grouped(numberOf(each).value.toFixed())],
  ];
  it.each(notations)('gives the same verdict in %s', (_, write) => {
    const changed = plain.filter((each) => {
      const number = write(each);
      // 二级 and the like are words.
      if (number === undefined || /^[\u4e00-\u9fff]$/.test(number)) return false;
      const own = judgeLast(sentence(each, each.quantity), each.base);
      const other = judgeLast(sentence(each, withNumber(each, number)), each.base);
      return other?.verdict !== own?.verdict || other?.facts[0] !== own?.facts[0];
    });
    expect(changed.map((each) => withNumber(each, write(each)!))).toEqual([]);
  });

  it('never supports a changed digit, unless that is the number of another fact it names', () => {
    const wrong = plain
      .filter(({ fact }) => fact.hedge === 'exact')
      .flatMap((each) => changedIn(each).map((quantity) => ({ each, quantity })))
      .filter(({ each, quantity }) => {
        const judged = judgeLast(sentence(each, quantity), each.base);
        if (judged?.verdict !== 'supported') return false;
        const fact = factOf(each, judged.facts[0]!);
        return !new Big(fact?.value ?? 0).eq(numberOf({ ...each, quantity }).value);
      });
    expect(wrong.map(({ each, quantity }) => sentence(each, quantity))).toEqual([]);
  });

  it('supports no value of a sibling', () => {
    const swapped = plain.flatMap((each) =>
      plain
        .filter(
          (other) =>
            other.base === each.base &&
            other.fact.unit === each.fact.unit &&
            other.fact.value !== each.fact.value &&
            areCompared(each.fact, other.fact),
        )
        .map((other) => ({ text: sentence(each, other.quantity), base: each.base })),
    );
    expect(swapped.length).toBeGreaterThan(10);
    const supported = swapped.filter(
      ({ text, base }) => judgeLast(text, base)?.verdict === 'supported',
    );
    expect(supported.map(({ text }) => text)).toEqual([]);
  });

  it('judges sentences alike in whatever order they stand', () => {
    fc.assert(
      fc.property(
        among(BASES.length),
        fc.array(fc.nat(), { minLength: 3, maxLength: 6 }),
        (which, picks) => {
          const base = BASES[which]!;
          const own = plain.filter((each) => each.base === base);
          const sections = new Map(
            picks
              .map((pick) => own[pick % own.length]!)
              .map((each) => [each.fact.source.section, each]),
          );
          const sentences = [...sections.values()].map((each) => sentence(each, each.quantity));
          const verdicts = (order: readonly string[]): string[] =>
            judge(order.join(''), base)
              .map(({ text, verdict }) => `${text} ${verdict}`)
              .sort();
          expect(verdicts([...sentences].reverse())).toEqual(verdicts(sentences));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('refutes nothing once its suggestions are put in', () => {
    fc.assert(
      fc.property(
        among(plain.length),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('', '近', '超过', '约', '不到'),
        (pick, position, step, hedge) => {
          const each = plain[pick]!;
          const { digits, scale } = numberOf(each);
          const changed = withDigit(digits, position, step);
          fc.pre(Number(changed) > 0);
          const text = sentence(each, hedge + withNumber(each, changed + scale));
          const judged = judgeLast(text, each.base);
          fc.pre(judged?.verdict === 'refuted' && judged.suggestion !== undefined);
          const { start, end, suggestion } = judged!;
          const mended = text.slice(0, start) + suggestion + text.slice(end);
          expect([text, mended, judgeLast(mended, each.base)?.verdict]).not.toContain('refuted');
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('check on several bases', () => {
  it('gives each sentence the verdict that its own base gives it', () => {
    const collection = { bases: BASES, facts: BASES.flatMap(({ facts }) => facts) };
    const differing = told.filter((each) => {
      const text = sentence(each, each.quantity);
      const alone = judgeLast(text, each.base);
      const together = check(text, collection)
        .filter(({ what }) => what === 'figure')
        .at(-1);
      return alone?.verdict === 'supported' && together?.verdict !== 'supported';
    });
    expect(differing.map(({ fact }) => fact.id)).toEqual([]);
  });
});

describe('check on any text', () => {
  const [base] = BASES;
  const pieces = fc.constantFrom(
    ...[
      '低保',
      '城市',
      '615',
      '元',
      '每',
      ',',
      '。',
      '《',
      '“',
      '占',
      '%',
      '的',
      '比',
      '2021年',
      ' ',
      '\n',
    ],
    ...[
      'three',
      'of',
      'the',
      '4.08',
      'million',
      'yuan',
      '1-',
      '(',
      '第',
      '近',
      '不到',
      '万',
      '亿',
      '、',
    ],
  );

  it('judges stretches of the text, in order', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const judged = check(text, { bases: [base!], facts: base!.facts });
        for (const { text: written, start, end } of judged)
          expect(text.slice(start, end)).toBe(written);
        expect(judged.map(({ start }) => start)).toEqual(
          judged.map(({ start }) => start).sort((a, b) => a - b),
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '1',
    '一',
    '1-',
    '《“',
    '低保615元',
    '占50%',
    'relief of ',
    '4 of ',
    '2021年',
    '(',
    '.',
    'a1',
  ])('comes to an end on 100 KB of %s', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(Array.isArray(check(text, { bases: [base!], facts: base!.facts }))).toBe(true);
  });
});

function factOf({ base }: Stated, id: string): Fact | undefined {
  return base.facts.find((fact) => fact.id === id);
}

function areCompared(a: Fact, b: Fact): boolean {
  return [...a.relations, ...b.relations].some(
    ({ type, to }) => type === 'compared-with' && (to === a.id || to === b.id),
  );
}

/** The digits with one of them turned on by some steps. */
function withDigit(digits: string, position: number, step: number): string {
  const places = [...digits].flatMap((char, at) => (char === '.' ? [] : [at]));
  const at = places[position % places.length]!;
  const turned = (Number(digits[at]) + step) % 10;
  return digits.slice(0, at) + turned + digits.slice(at + 1);
}

function fullWidth(digits: string): string {
  return digits.replace(/[\d.]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
}

function grouped(digits: string): string {
  return digits.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');
}

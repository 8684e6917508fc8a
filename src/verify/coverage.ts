import { isFigureLike } from '../base/kinds.ts';
import type { Fact, NotFigure } from '../model/fact-base.ts';
import type { Span } from '../text/sentences.ts';
import { type Claim, coverers } from './claim.ts';
import { numeralsIn, type Passage } from './passage.ts';
import type { VerifyFinding } from './verification.ts';

/** How the numerals of a text are accounted for. */
export interface Coverage {
  numerals: number;
  /** Numerals that a fact covers. */
  covered: number;
  /** Numerals that only `notFigures` accounts for. */
  notFigures: number;
  problems: VerifyFinding[];
}

/** Characters of context on each side of a numeral in a message. */
const CONTEXT = 6;

/** Holds the numerals of a text against what facts and `notFigures` claim. */
export function coverageOf(
  passages: readonly Passage[],
  facts: readonly Claim<Fact>[],
  notFigures: readonly Claim<NotFigure>[],
): Coverage {
  const byFacts = coverers(facts);
  const byEntries = coverers(notFigures);
  const numerals = passages.flatMap((passage) =>
    passage.numerals.map((numeral) => ({ passage, numeral })),
  );
  const left = numerals.filter(({ numeral }) => !byFacts.has(numeral));
  const uncovered = left.filter(({ numeral }) => !byEntries.has(numeral));
  return {
    numerals: numerals.length,
    covered: numerals.length - left.length,
    notFigures: left.length - uncovered.length,
    problems: [
      ...uncovered.map(({ passage, numeral }) => uncoveredProblem(passage, numeral)),
      ...doubleProblems(facts, byFacts),
      ...hiddenProblems(notFigures, byFacts),
    ],
  };
}

function uncoveredProblem(passage: Passage, { start, end }: Span): VerifyFinding {
  const expression = passage.text.slice(start, end);
  const inHeading = passage.place.sentence === undefined;
  const before = [...passage.text.slice(Math.max(0, start - 2 * CONTEXT), start)]
    .slice(-CONTEXT)
    .join('');
  const after = [...passage.text.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT).join('');
  return {
    code: 'uncovered',
    message: {
      en: `the numeral "${expression}" in "${before}${expression}${after}" is accounted for by nothing in the base`,
      zh: `“${before}${expression}${after}”中的数字“${expression}”在数据中没有着落`,
    },
    hint: inHeading ? LIST_IT : ADD_FACT,
    expression,
    place: passage.placeAt(start),
  };
}

const LIST_IT = {
  en: 'No fact can stand in a heading: list the numeral in "notFigures" with the reason.',
  zh: '标题中不能有事实：请把这个数字列入“notFigures”并写明理由。',
};

const ADD_FACT = {
  en: 'Add a fact for it, or list it in "notFigures" with the reason.',
  zh: '请为它添加事实，或列入“notFigures”并写明理由。',
};

/**
 * Figures that could be deleted unnoticed: other facts cover their numerals too, and no relation
 * leads to them, which would be left without an end.
 */
function doubleProblems(
  claims: readonly Claim<Fact>[],
  byFacts: ReadonlyMap<Span, readonly Fact[]>,
): VerifyFinding[] {
  const targets = new Set(claims.flatMap(({ by }) => by.relations.map(({ to }) => to)));
  return claims.flatMap(({ by, passage, span }) => {
    if (!isFigureLike(by.kind) || targets.has(by.id)) return [];
    const numerals = [...numeralsIn(passage, span)];
    const others = numerals.map((numeral) => byFacts.get(numeral)!.filter((fact) => fact !== by));
    const other = others[0]?.[0];
    if (!other || others.some(({ length }) => length === 0)) return [];
    return [
      {
        code: 'double',
        message: {
          en: `"${by.source.asWritten}" is what ${other.id} covers too, so that ${by.id} could be lost unnoticed`,
          zh: `“${by.source.asWritten}”也由${other.id}覆盖，${by.id}丢失也不会被发现`,
        },
        hint: {
          en: `Give the right "occurrence", or have ${other.id} relate to ${by.id} where both rest on one number.`,
          zh: `请写对“occurrence”；如果两者出自同一个数字，请让${other.id}关联到${by.id}。`,
        },
        fact: by.id,
        expression: by.source.asWritten,
        place: passage.placeAt(span.start),
      },
    ];
  });
}

function hiddenProblems(
  claims: readonly Claim<NotFigure>[],
  byFacts: ReadonlyMap<Span, readonly Fact[]>,
): VerifyFinding[] {
  return claims.flatMap(({ by, passage, span }) => {
    const facts = [...numeralsIn(passage, span)].flatMap((numeral) => byFacts.get(numeral) ?? []);
    const figure = facts.find(({ kind }) => isFigureLike(kind));
    if (!figure) return [];
    return [
      {
        code: 'hidden-figure',
        message: {
          en: `"${by.asWritten}" in "notFigures" covers the figure ${figure.id}`,
          zh: `“notFigures”中的“${by.asWritten}”盖住了${figure.id}的数字`,
        },
        hint: {
          en: 'Give the entry the place it is meant for, or take it out.',
          zh: '请写明该条目所指的位置，或去掉它。',
        },
        fact: figure.id,
        expression: by.asWritten,
        place: passage.placeAt(span.start),
      },
    ];
  });
}

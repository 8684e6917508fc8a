import Big from 'big.js';
import { type Agreement, statedBy } from '../../src/check/agree.ts';
import type { Context } from '../../src/check/context.ts';
import { type Draft, draftOf } from '../../src/check/draft.ts';
import type { Held } from '../../src/check/hold.ts';
import type { UnitFit } from '../../src/check/measure.ts';
import { mentionsIn } from '../../src/check/mentions.ts';
import type { Around } from '../../src/check/of-another.ts';
import { PHRASES } from '../../src/check/phrases.ts';
import { preparedOf } from '../../src/check/prepared.ts';
import { structureOf } from '../../src/check/structure.ts';
import { extract } from '../../src/figures/extract.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { Fact, FactBase } from '../../src/model/fact-base.ts';
import { unitSet } from '../../src/quantity/unit.ts';

/** A figure in the unit of the fact it is held against. */
export const SAME: UnitFit = {
  kind: 'same',
  factor: new Big(1),
  converted: false,
  rated: false,
  spread: false,
};
/** One counted by another time than the fact. */
export const RATE: UnitFit = { kind: 'rate' };

export const AGREES: Agreement = { agrees: true, match: 'exact' };
/** Another number than that of the fact. */
export const DIFFERS: Agreement = { agrees: false, reason: 'value' };
/** The number of the fact with the wrong hedge. */
export const TURNED: Agreement = { agrees: false, reason: 'direction' };

/** A fact that nothing in the draft tells of, in the unit of a figure that has another number, but for what is given. */
export function heldOf(fact: Fact, given: Partial<Held> = {}): Held {
  return {
    fact,
    full: false,
    coverage: 0,
    strongest: 0,
    own: [],
    spoken: [],
    score: 0,
    blocked: false,
    hints: { needed: 0, also: 0, beside: 0 },
    fit: SAME,
    agreement: statedBy(fact) && DIFFERS,
    ...given,
  };
}

/** A figure that stands alone, but for what is given. */
export function aroundOf(given: Partial<Around> = {}): Around {
  return { clause: '', counted: [], company: [], beside: [], ...given };
}

/** A text as it is checked against a base. */
export function contextOf(base: FactBase, text: string): Context & { draft: Draft } {
  const units = unitSet(base.units);
  const prepared = preparedOf(base, units);
  const mentions = mentionsIn(text, prepared.vocabulary);
  const structure = structureOf(text);
  const draft = draftOf(text, structure, extract(text, units), mentions, prepared.places(text));
  return { phrases: PHRASES.en, prepared, draft, paired: new Map() };
}

/** The only figure of a text. */
export function figureIn(text: string): Figure {
  return extract(text).figures[0]!;
}

import { readWritten } from '../base/read-written.ts';
import { extract } from '../figures/extract.ts';
import type { DateMention, Figure } from '../figures/figure.ts';
import { UNITS } from '../quantity/unit-table.ts';
import type { Span } from '../text/sentences.ts';
import { numeralsIn, type Passage } from '../verify/passage.ts';
import type { Aside } from './aside.ts';
import { type Proposal, proposalAt, type Setting } from './proposal.ts';
import { statedDates } from './stated-date.ts';
import { type Amount, amountOf, statedFigure } from './stated-figure.ts';

/** What is found in a sentence: facts to propose, and stretches that state none, with the reason. */
export interface Proposed {
  proposals: readonly Proposal[];
  apart: readonly Aside[];
}

/** Proposes a fact for each figure and date that a base can hold, from left to right. */
export function propose(passage: Passage, setting: Setting): Proposed {
  const { figures, dates } = extract(passage.text);
  const told = figures.filter((figure) => !isPhrase(figure));
  const found = [
    ...told.map((figure) => figureProposal(passage, figure, figures, setting)),
    ...dates.map((date) => dateProposal(passage, date, setting)),
  ];
  return {
    proposals: found.filter((one) => one !== undefined).sort((a, b) => a.span.start - b.span.start),
    apart: [
      ...figures.filter(isPhrase).map((span) => ({ span, reason: PHRASE })),
      ...dates.map((span) => ({ span, reason: dateReason(span) })),
    ],
  };
}

const PHRASE = 'a small count in words';

/** 两个方面, one of them: in words, and the extractor doubts that it is worth judging. */
function isPhrase({ weak, notation }: Figure): boolean {
  return weak && notation !== 'digits';
}

function dateReason({ from, to }: DateMention): string {
  const year = from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01');
  return year ? 'a year' : 'a time';
}

function dateProposal(passage: Passage, date: DateMention, setting: Setting): Proposal | undefined {
  for (const stated of statedDates(date, setting.year)) {
    const proposal = proposalAt(passage, date, stated, setting);
    if (proposal) return proposal;
  }
  return undefined;
}

/** One way to make a fact of a figure. */
interface Way {
  span: Span;
  amount: Amount;
}

/** The first way that a base can hold. */
function figureProposal(
  passage: Passage,
  figure: Figure,
  figures: readonly Figure[],
  setting: Setting,
): Proposal | undefined {
  for (const { span, amount } of ways(passage, figure, figures)) {
    const stated = statedFigure(amount);
    const proposal = proposalAt(passage, span, stated, setting);
    if (proposal) return amount.unit ? proposal : { ...proposal, doubt: 'unit' };
  }
  return undefined;
}

/**
 * The figure as it stands, with all of the numerals it cuts, and running on to the figure whose unit
 * it shares (30 and 40 tonnes); then what its words, or all but the last, say when they stand alone.
 */
function ways(passage: Passage, figure: Figure, figures: readonly Figure[]): Way[] {
  const amount = amountOf(figure);
  const whole = wholeSpan(passage, figure);
  const next = figures.filter(({ start }) => start > figure.start).slice(0, 3);
  return [
    { span: figure, amount },
    { span: whole, amount },
    ...next.map(({ end }): Way => ({ span: { start: whole.start, end }, amount })),
    ...alone(passage, whole),
    ...alone(passage, withoutLastWord(passage, whole)),
  ];
}

/** The amounts that an expression states when nothing stands around it. */
function alone({ text }: Passage, span: Span): Way[] {
  const readings = readWritten(text.slice(span.start, span.end), UNITS, false);
  return readings.map((amount) => ({ span, amount }));
}

/** 90 pounds each as 90 pounds. */
function withoutLastWord({ text }: Passage, { start, end }: Span): Span {
  return { start, end: end - (/\s+\S+$/.exec(text.slice(start, end))?.[0].length ?? 0) };
}

function wholeSpan(passage: Passage, { start, end }: Span): Span {
  const numerals = [...numeralsIn(passage, { start, end })];
  return {
    start: Math.min(start, ...numerals.map((numeral) => numeral.start)),
    end: Math.max(end, ...numerals.map((numeral) => numeral.end)),
  };
}

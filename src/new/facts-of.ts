import type { NotFigure } from '../model/fact-base.ts';
import type { Span } from '../text/sentences.ts';
import { occurrencesIn, type Passage } from '../verify/passage.ts';
import type { Tongue } from './frame.ts';
import { notFiguresOf } from './not-figures-of.ts';
import { type Doubt, type Proposal, type Setting, type StoredFact, sourceOf } from './proposal.ts';
import { coveredTwice, type SentenceFacts, sentenceFacts } from './sentence-facts.ts';

/** A proposed fact with what helps a person to complete it. */
export interface DraftFact {
  fact: StoredFact;
  /** The words around it in the text. */
  context: string;
  /** What a person has to look at. */
  doubt?: Doubt | undefined;
}

/** Everything in a text that states a quantity or looks like it. */
export interface Content {
  facts: readonly DraftFact[];
  notFigures: readonly NotFigure[];
}

/** Characters of context on each side of a figure, Chinese and other; and of all of it. */
const CONTEXT = { zh: 14, en: 28 } as const;
const LONGEST_CONTEXT = 90;

/** Accounts for every numeral of a report; where it has none, one statement stands in for facts. */
export function factsOf(passages: readonly Passage[], setting: Setting, tongue: Tongue): Content {
  const counters = new Map<string, number>();
  const idIn = (section: string): string => {
    const number = (counters.get(section) ?? 0) + 1;
    counters.set(section, number);
    return `${section}.${number}`;
  };
  const sentences = passages
    .filter(({ place }) => place.sentence !== undefined)
    .map((passage) => sentenceFacts(passage, setting));
  const facts = sentences.flatMap((sentence) => draftFacts(sentence, idIn, tongue));
  return {
    facts: facts.length > 0 ? facts : [statement(sentences[0]!.passage, idIn, tongue)],
    notFigures: [...passages.flatMap(headingEntries), ...notFiguresOf(sentences)],
  };
}

function draftFacts(
  { passage, proposals }: SentenceFacts,
  idIn: (section: string) => string,
  tongue: Tongue,
): DraftFact[] {
  const ids = new Map(proposals.map((proposal) => [proposal, idIn(passage.place.section!)]));
  const twice = coveredTwice(passage, proposals);
  return proposals.map((proposal) => {
    const to = [...twice]
      .filter(([, coverer]) => coverer === proposal)
      .map(([covered]) => ids.get(covered)!);
    return draftFact(passage, proposal, { id: ids.get(proposal)!, to, tongue });
  });
}

function draftFact(
  passage: Passage,
  { stated, span, asWritten, occurrence, doubt }: Proposal,
  { id, to, tongue }: { id: string; to: readonly string[]; tongue: Tongue },
): DraftFact {
  const { kind, ...values } = stated;
  const label = labelFor(stated.kind === 'date', asWritten)[tongue];
  const relations = to.map((other) => ({ type: 'compared-with' as const, to: other }));
  return {
    fact: {
      id,
      kind,
      label: { [tongue]: label },
      ...values,
      ...(relations.length > 0 && { relations }),
      source: sourceOf(passage, asWritten, occurrence),
    },
    context: contextOf(passage.text, span, CONTEXT[tongue]),
    doubt,
  };
}

function labelFor(isDate: boolean, asWritten: string): Record<Tongue, string> {
  return isDate
    ? { zh: `TODO：${asWritten}是什么日子`, en: `TODO: what happened on ${asWritten}` }
    : { zh: `TODO：${asWritten}指什么`, en: `TODO: what ${asWritten} counts` };
}

function contextOf(text: string, { start, end }: Span, length: number): string {
  const before = [...text.slice(0, start)].slice(-length).join('');
  const after = [...text.slice(end)].slice(0, length).join('');
  const words = `${before}[${text.slice(start, end)}]${after}`.replace(/[\s\p{C}]+/gu, ' ').trim();
  return [...words].slice(0, LONGEST_CONTEXT).join('');
}

/** A base needs a fact: the first words of a text that holds no figure. */
function statement(passage: Passage, idIn: (section: string) => string, tongue: Tongue): DraftFact {
  const starts = [8, 16, 32].map((length) => [...passage.text].slice(0, length).join('').trim());
  const asWritten =
    starts.find((words) => occurrencesIn(passage, words)[0]?.start === 0) ?? passage.text;
  return {
    fact: {
      id: idIn(passage.place.section!),
      kind: 'statement',
      label: { [tongue]: `TODO: ${asWritten}` },
      source: sourceOf(passage, asWritten, 1),
    },
    context: 'no figure was found: name a document, an event or a person of the report',
  };
}

function headingEntries({ place, text, numerals }: Passage): NotFigure[] {
  if (place.sentence !== undefined || numerals.length === 0) return [];
  return [{ asWritten: text, reason: 'in a heading', section: place.section! }];
}

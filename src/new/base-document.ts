import {
  Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { StoredFactBase } from '../model/fact-base.ts';
import type { Content, DraftFact } from './facts-of.ts';
import { STAND_IN_DAY } from './report-head.ts';

/** What a new base holds; its facts with their comments. */
export type Draft = Pick<StoredFactBase, 'report' | 'sections' | 'places'> & Content;

/** Columns of a small mapping, without its indent and key: 100 columns in all. */
const WIDTH = 88;

const ABOVE_ALL = ` A fact base for factq, started from the text of a report. To complete it:
 1. Search for TODO and replace each by what the report says.
 2. Delete facts that nobody will ask for; list their numerals in notFigures.
 3. Add "terms", and name them in "about" of each figure, so that drafts are checked against it.
 4. After each step run: factq validate THIS-FILE, and factq verify with the text.`;

const ABOVE: Readonly<Record<string, string>> = {
  report: ' What the report is and how to cite it.',
  sections: ' The headings as printed; the gist is one line in your own words.',
  places: ' Give the place an id and its names in drafts. Places of facts stand here too.',
  terms: ` The words that a draft must use before its figures are held against a fact. For example:
   visitors: { zh: [读者, 游客], en: [visitor, guest] }
 With it, a fact of the number of visitors has "about: [visitors]".`,
  facts: ` One entry for each figure and day found; above each, the words around it.
 Ids may be renamed now (visitors.total), but never once they are in use.
 Besides, a fact may have: aliases, tags, note, about, status (target, plan …), period, place,
 subject, relations. Percentages are in %, units are canonical: 元, 人, 次, 吨, 平方米 …`,
  notFigures: ` Numerals that state no quantity, each with the reason.
 An entry without a place holds everywhere.`,
};

/** Writes a new base as YAML, with comments that tell what is to be done. */
export function baseDocument({ report, sections, places, facts, notFigures }: Draft): string {
  const document = new Document({
    factq: 1,
    report,
    sections,
    places,
    terms: {},
    facts: facts.map(({ fact }) => fact),
    ...(notFigures.length > 0 && { notFigures }),
  });
  const top = document.contents as YAMLMap<Node, Node>;
  document.commentBefore = ABOVE_ALL;
  for (const pair of top.items) announce(pair);
  for (const key of ['label', 'source', 'title', 'gist', 'publisher']) flowAll(document, key);
  remark(document, ['report', 'publisher'], ' TODO: who published it');
  remark(document, ['report', 'published'], publishedRemark(report.published));
  remark(document, ['report', 'period'], ' TODO: is this the year that the facts hold for?');
  remark(document, ['report', 'begins'], ' TODO: may the lines before it be left out?');
  remark(document, ['report', 'ends'], ' TODO: may the lines after it be left out?');
  for (const [index, draft] of facts.entries()) explain(document, index, draft);
  notFigures.forEach((_, index) => {
    makeFlow(document.getIn(['notFigures', index], true));
  });
  return document.toString({ lineWidth: WIDTH });
}

function publishedRemark(published: string): string {
  return published === STAND_IN_DAY
    ? ' TODO: the day of publication'
    : ' TODO: is this the day of publication?';
}

function announce({ key }: Pair<Node, Node | null>): void {
  if (!isScalar(key)) return;
  const comment = ABOVE[String(key.value)];
  if (comment === undefined) return;
  key.commentBefore = comment;
  key.spaceBefore = true;
}

function explain(document: Document, index: number, { context, doubt }: DraftFact): void {
  const fact = document.getIn(['facts', index], true);
  if (!isNode(fact)) return;
  fact.commentBefore = ` ${context}`;
  fact.spaceBefore = index > 0;
  if (doubt === 'unit')
    remark(document, ['facts', index, 'unit'], ' TODO: the unit it is counted in');
}

function remark(document: Document, path: readonly (string | number)[], comment: string): void {
  const node = document.getIn(path, true);
  if (isNode(node)) node.comment = comment;
}

/** Sets small mappings on one line, wherever they stand. */
function flowAll(document: Document, name: string): void {
  const visit = (node: unknown): void => {
    if (isPair(node)) {
      if (isScalar(node.key) && node.key.value === name) makeFlow(node.value);
      visit(node.value);
    } else if (isNode(node) && 'items' in node) {
      for (const item of node.items as unknown[]) visit(item);
    }
  };
  visit(document.contents);
}

function makeFlow(node: unknown): void {
  if (isMap(node)) node.flow = true;
}

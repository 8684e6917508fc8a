import { placeOf, structureOf } from '../check/structure.ts';
import type { Judged, Label } from '../check/verdict.ts';
import type { Lang } from '../lang/lang.ts';
import type { Collection } from '../model/collection.ts';
import { escaped } from '../render/visible.ts';
import type { Checked } from './checked.ts';
import type { Evidence } from './evidence.ts';
import { type Remark, remarksOf } from './remark.ts';
import { inLang, sayName, sayPlace, sayRemark } from './say.ts';
import { onOneLine } from './shown.ts';

/** What the markup has to know besides the remarks. */
export interface ClaimReviewOptions {
  lang: Lang;
  /** Version of factq. */
  version: string;
}

/** The scale that fact checkers use: 1 false, 5 true. What is not known is not rated. */
const RATINGS: Readonly<Record<Label, object>> = {
  supported: { ratingValue: 5, worstRating: 1, bestRating: 5 },
  refuted: { ratingValue: 1, worstRating: 1, bestRating: 5 },
  nei: {},
};

/**
 * Remarks as JSON-LD of schema.org, a ClaimReview for each judged text: the clause it stands in,
 * the rating, and the place in the report that decides it.
 */
export function render(
  checked: readonly Checked[],
  collection: Collection,
  options: ClaimReviewOptions,
): string {
  const graph = checked.flatMap((each) => {
    const clauseOf = clauseFinder(each.manuscript.text);
    return remarksOf(each, collection).map((remark) =>
      reviewOf(remark, clauseOf(remark.judged), each.manuscript.name, options),
    );
  });
  // Pages hold JSON-LD in a script element, which "</script>" in a draft would end.
  return escaped(
    JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2),
  ).replaceAll('<', '\\u003c');
}

function reviewOf(
  remark: Remark,
  clause: string,
  name: string,
  { lang, version }: ClaimReviewOptions,
): object {
  const { verdict } = remark.judged;
  return {
    '@type': 'ClaimReview',
    claimReviewed: clause,
    reviewRating: { '@type': 'Rating', ...RATINGS[verdict], alternateName: verdict },
    reviewBody: sayRemark(remark, lang),
    inLanguage: lang === 'zh' ? 'zh-CN' : 'en',
    author: {
      // An author has to be an organisation or a person, as schema.org has it.
      '@type': ['Organization', 'SoftwareApplication'],
      name: 'factq',
      softwareVersion: version,
    },
    itemReviewed: {
      '@type': 'Claim',
      text: clause,
      appearance: { '@type': 'CreativeWork', name: sayName(name, lang) },
    },
    ...(remark.evidence.length > 0 && {
      citation: remark.evidence.map((each) => citationOf(each, lang)),
    }),
  };
}

/** The expression of the report as a part of the published work it stands in. */
function citationOf(evidence: Evidence, lang: Lang): object {
  const { asWritten, fact, report } = evidence;
  return {
    '@type': 'CreativeWork',
    identifier: fact,
    text: asWritten,
    position: sayPlace(evidence, lang),
    isPartOf: {
      '@type': 'Article',
      headline: inLang(report.title, lang),
      inLanguage: report.language,
      datePublished: report.published,
      publisher: { '@type': 'Organization', name: inLang(report.publisher, lang) },
      ...(report.author && { author: { '@type': 'Person', name: inLang(report.author, lang) } }),
      ...(report.url !== undefined && { url: report.url }),
    },
  };
}

/** Code units of a clause that are quoted on either side of what is judged in it. */
const REACH = 200;

/** Makes a function that gives the clauses a judged text stands in, without the stop behind them. */
function clauseFinder(text: string): (judged: Judged) => string {
  const structure = structureOf(text);
  return ({ start, end }) => {
    const first = structure.clauseStarts[placeOf(structure, start).clause]!;
    const next = structure.clauseStarts[placeOf(structure, end - 1).clause + 1] ?? text.length;
    const clause = text.slice(Math.max(first, start - REACH), Math.min(next, end + REACH));
    return onOneLine(clause.replace(/[,，;；:：。.—\s]+$/, ''));
  };
}

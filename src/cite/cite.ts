import type { Fact } from '../model/fact-base.ts';
import type { BaseHead } from '../store/fact-store.ts';
import { bibtex } from './bibtex.ts';
import { checkAccessDay } from './check-access-day.ts';
import type { CitationStyle } from './citation-style.ts';
import { type Citing, cslItem } from './csl-item.ts';
import { ris } from './ris.ts';

/**
 * A reference to the report of a fact, with the place of the figure in it, as text to paste: plain
 * characters, no markup, no line end. APA and Chicago have a second paragraph, the in-text
 * citation with the place; GB/T 7714 has the place in the reference, the other formats in a note.
 *
 * @param base the fact's base.
 * @param options `today`: the last day of access that will do, `YYYY-MM-DD`; by default any will.
 * @throws FactqError `usage` where the day of access is none, before the publication or after today.
 */
export async function cite(
  fact: Fact,
  base: BaseHead,
  { style, today, ...citing }: Citing & { style: CitationStyle; today?: string },
): Promise<string> {
  if (citing.accessed !== undefined) {
    checkAccessDay(citing.accessed, { published: base.report.published, today });
  }
  const item = await cslItem(fact, base, citing);
  if (style === 'csl-json') return JSON.stringify([item], null, 2);
  if (style === 'bibtex') return bibtex(item);
  if (style === 'ris') return ris(item);
  const { formatReference } = await import('./format-reference.ts');
  return formatReference(item, fact, base, style, citing.lang);
}

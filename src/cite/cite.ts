import { FactqError } from '../errors.ts';
import type { Fact } from '../model/fact-base.ts';
import type { BaseHead } from '../store/fact-store.ts';
import { bibtex } from './bibtex.ts';
import type { CitationStyle } from './citation-style.ts';
import { type Citing, cslItem } from './csl-item.ts';
import { ris } from './ris.ts';

/**
 * A reference to the report of a fact, with the place of the figure in it, as text to paste: plain
 * characters, no markup, no line end. APA and Chicago have a second paragraph, the in-text
 * citation with the place; GB/T 7714 has the place in the reference, the other formats in a note.
 *
 * @param base the fact's base.
 * @throws FactqError `usage` where the day of access is none.
 */
export async function cite(
  fact: Fact,
  base: BaseHead,
  { style, ...citing }: Citing & { style: CitationStyle },
): Promise<string> {
  if (citing.accessed !== undefined) checkDay(citing.accessed);
  const item = await cslItem(fact, base, citing);
  if (style === 'csl-json') return JSON.stringify([item], null, 2);
  if (style === 'bibtex') return bibtex(item);
  if (style === 'ris') return ris(item);
  const { formatReference } = await import('./format-reference.ts');
  return formatReference(item, fact, base, style, citing.lang);
}

function checkDay(text: string): void {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  // JavaScript takes 31 February for 3 March.
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return;
  throw new FactqError(
    'usage',
    {
      en: `"${text}" is no day the report can have been looked at`,
      zh: `“${text}”不是有效的引用日期`,
    },
    { hint: { en: 'Write it as YYYY-MM-DD.', zh: '请写成YYYY-MM-DD。' } },
  );
}

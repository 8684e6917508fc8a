import type { Draft } from '../draft.ts';
import type { Prepared } from '../prepared.ts';
import type { Judged } from '../verdict.ts';
import { judgeIssuers } from './issuers.ts';
import { judgeOffices } from './offices.ts';
import { judgeTitles } from './titles.ts';

/**
 * Judges the names a draft gives: titles of documents, who issued them, who holds an office and
 * where something sits. Names that the base does not know are left alone.
 */
export function judgeNames(draft: Draft, prepared: Prepared): Judged[] {
  const titles = judgeTitles(draft.text, prepared.base);
  return [...titles, ...judgeIssuers(draft, prepared, titles), ...judgeOffices(draft, prepared)];
}

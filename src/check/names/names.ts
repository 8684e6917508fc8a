import type { Context } from '../context.ts';
import type { Judged } from '../verdict.ts';
import { judgeIssuers } from './issuers.ts';
import { judgeOffices } from './offices.ts';
import { judgeTitles } from './titles.ts';

/**
 * Judges the names a draft gives: titles of documents, who issued them, who holds an office and
 * where something sits. Names that the base does not know are left alone.
 */
export function judgeNames({ draft, prepared, phrases }: Context): Judged[] {
  const titles = judgeTitles(draft.text, prepared.base, phrases);
  return [...titles, ...judgeIssuers(draft, prepared, titles), ...judgeOffices(draft, prepared)];
}

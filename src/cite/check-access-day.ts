import { FactqError } from '../errors.ts';
import type { Wording } from '../lang/lang.ts';

/** What a day of access must lie between; days as `YYYY-MM-DD`, a time after it is left aside. */
export interface AccessBounds {
  published: string;
  /** Left out: any day after the publication will do. */
  today?: string | undefined;
}

/**
 * Refuses a day on which a report cannot have been looked at.
 *
 * @throws FactqError `usage` where it is no day as `YYYY-MM-DD`, before the publication or after
 * today.
 */
export function checkAccessDay(day: string, { published, today }: AccessBounds): void {
  if (!isDay(day)) throw refusal(day, { en: 'Write it as YYYY-MM-DD.', zh: '请写成YYYY-MM-DD。' });
  const first = published.slice(0, 10);
  if (day < first) {
    throw refusal(day, {
      en: `It was published on ${first}.`,
      zh: `报告发表于${first}。`,
    });
  }
  if (today !== undefined && day > today) {
    throw refusal(day, { en: 'That day is yet to come.', zh: '这一天还没有到。' });
  }
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  // JavaScript takes 31 February for 3 March.
  return !!day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function refusal(day: string, hint: Wording<string>): FactqError {
  const message = {
    en: `"${day}" is no day the report can have been looked at`,
    zh: `“${day}”不是有效的引用日期`,
  };
  return new FactqError('usage', message, { hint });
}

import type { Hedge } from '../../model/fact-base.ts';
import { HEDGE_PREFIXES } from '../../quantity/format-quantity.ts';
import type { Written } from './notation.ts';

/** What may stand before a number and is no hedge. */
const CURRENCY = /(?:US\$|HK\$|[¥￥$€£]|RMB\s?|人民币|百分之|负)\s?$/i;
const AFTER =
  /^(?:余|多|来|-odd|\+)|(?:左右|上下|前后|以上|及以上|以下|以内|之多|有余|多|余|or so|or thereabouts|or more|or less|or fewer)$/gi;

/** The words before and after a number with another hedge; the language is that of the figure. */
export function rehedged(
  { before, after }: Omit<Written, 'number'>,
  hedge: Hedge,
  latin: boolean,
): { before: string; after: string } {
  const kept = CURRENCY.exec(before)?.[0] ?? '';
  const word = HEDGE_PREFIXES[latin ? 'en' : 'zh'][hedge];
  const capital =
    /^[A-Z]/.test(before) && word !== '' ? word[0]!.toUpperCase() + word.slice(1) : word;
  return { before: capital + kept, after: after.replace(AFTER, '').trimEnd() };
}

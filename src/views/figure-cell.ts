import type { Lang, Wording } from '../lang/lang.ts';
import type { Fact, Hedge, Status } from '../model/fact-base.ts';
import { hasValue } from '../model/has-value.ts';
import type { Span } from '../render/view.ts';
import { figureOf, labelOf, type Reading } from './wording.ts';

/** What a figure's status is called. */
export const STATUS_WORDS: Wording<Record<Status, string>> = {
  en: {
    actual: 'actual',
    target: 'target',
    plan: 'plan',
    projected: 'projected',
    rule: 'rule',
  },
  zh: { actual: '实际', target: '目标', plan: '计划', projected: '预计', rule: '规定' },
};

/** What a hedge is called. */
export const HEDGE_WORDS: Wording<Record<Hedge, string>> = {
  en: {
    exact: 'exact',
    about: 'about',
    nearly: 'nearly',
    'more-than': 'more than',
    'less-than': 'less than',
  },
  zh: { exact: '确数', about: '约', nearly: '近', 'more-than': '超过', 'less-than': '不足' },
};

/**
 * A fact's figure for a table, with its status where that is not an achievement. A name is left out
 * where the label says it already.
 */
export function figureCell(reading: Reading, fact: Fact, lang: Lang): Span[] {
  const figure = figureOf(reading, fact);
  const named = !hasValue(fact) && bare(labelOf(reading, fact)).includes(bare(figure));
  const status = fact.status === 'actual' ? '' : `(${STATUS_WORDS[lang][fact.status]})`;
  if (named) return status === '' ? [] : [{ text: status, tone: 'warn' }];
  if (status === '') return [{ text: figure, tone: 'value' }];
  return [
    { text: figure, tone: 'value' },
    { text: ` ${status}`, tone: 'warn' },
  ];
}

/** A text without its quotation marks and blanks. */
function bare(text: string): string {
  return text.replace(/[\p{P}\s]/gu, '');
}

import Big from 'big.js';
import type { Figure } from '../figures/figure.ts';
import type { Fact } from '../model/fact-base.ts';
import { saysChange } from './cues.ts';
import { TwoScripts } from './two-scripts.ts';

/** The verb of a change right before its amount: 增加了, 提高, rose by. */
const BY = new TwoScripts(
  '(?:增加|增长|提高|提升|上涨|上升|扩大|下降|减少|降低|下滑|多出?|高出?)了?$',
  '(?:(?:grow|grew|rise|rose|risen|fall|fell|increase|decrease|expand|climb|drop|cut|rais|jump|surg|declin|exceed|gain|more|less|higher|lower)\\w*\\b[^,.;]*\\bby|(?<!\\b(?:set|put|takes?|took|taken|made|opened|built|turn(?:s|ed)|picked|drew|drawn|brought|came|signed|rounded|gave|given|sent|dug|added|adds?) )up|(?<!\\b(?:sent|passed|handed|put|shut|closed|set|laid|flowed|goes|went|taken|took) )down|rose|fell|grew|gained|increase of|rise of|fall of|drop of)$',
);
const CHANGE = new TwoScripts(
  '新增|增长|增幅|降幅|涨幅|同比|环比',
  '\\w*(?:growth|fall|rise|increase|decrease|decline|cut|added|saving)\\w*',
);

/** Whether a fact itself states by how much something changed. */
export function isChange({ label }: Fact): boolean {
  return CHANGE.isIn(label);
}

/** Whether a figure is told as the amount of a change (增加615元), not as what it came to (增加到615元). */
export function isAmountOfChange(figure: Figure, clause: string): boolean {
  return BY.test(beforeIn(figure, clause));
}

/** Whether a clause tells of a change and a fact does not. */
export function tellsOfChange(fact: Fact, clause: string): boolean {
  return saysChange(clause) && !isChange(fact);
}

/**
 * The figure as a multiple of the whole: 增加了1.4倍 and 增加140% are 2.4 times. Other figures are
 * given back as they are.
 */
export function grewBy(figure: Figure, { unit }: Fact, clause: string): Figure {
  const dimension = figure.unit?.dimension;
  if (unit !== '倍' || !(dimension === 'multiple' || dimension === 'ratio')) return figure;
  if (!isAmountOfChange(figure, clause)) return figure;
  const whole = new Big(dimension === 'ratio' ? 100 : 1);
  return {
    ...figure,
    value: figure.value.plus(whole),
    ...(figure.upper && { upper: figure.upper.plus(whole) }),
  };
}

function beforeIn(figure: Figure, clause: string): string {
  const at = clause.indexOf(figure.text);
  return clause.slice(0, Math.max(at, 0)).trimEnd();
}

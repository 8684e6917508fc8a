import { amountIn, derived, type Rule, written } from './derived.ts';
import { pairs } from './siblings.ts';

/** 是农村的1.3倍: the first named over the second. */
export const multiples: Rule = (input) => {
  const { figure, clause } = input;
  const percent = figure.unit?.dimension === 'ratio' && OF_ANOTHER.test(clause);
  const times = figure.unit?.id === '倍';
  if (!percent && !times) return [];
  const isTurned = LATTER_OF_FORMER.test(clause);
  return pairs(input).map((pair) => {
    const [a, b] = isTurned ? [pair[1], pair[0]] : pair;
    const ratio = amountIn(input, a, a).div(amountIn(input, b, a));
    const value = percent ? ratio.times(100) : ratio;
    const named = [a, b].every((fact) => Number.isFinite(input.order(fact)));
    return derived(input, value, `${written(a)} / ${written(b)}`, [a, b], named);
  });
};

/** 后者是前者的七倍, 是前者的一半. */
export const LATTER_OF_FORMER =
  /后者.*前者|the latter.*the former|(?:是|为|相当于|占|只有|不到|达到?)前者的|\bof the former\b/i;
const OF_ANOTHER =
  /相当于|(?:是|为|只有|仅为|不到|占)[^和与及]{1,14}的|of (?:the|that)|as (?:much|many|high)/;

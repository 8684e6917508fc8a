import { amountIn, derived, type Rule, written } from './derived.ts';
import { pairs } from './siblings.ts';

/** 是农村的1.3倍: the first named over the second. */
export const multiples: Rule = (input) => {
  const { figure, clause } = input;
  const percent = figure.unit?.dimension === 'ratio' && OF_ANOTHER.test(clause);
  const times = figure.unit?.id === '倍';
  if ((!percent && !times) || (times && BY_HOW_MUCH_LESS.test(clause))) return [];
  const isTurned = LATTER_OF_FORMER.test(clause);
  const isByHowMuch = times && BY_HOW_MUCH.test(clause);
  return pairs(input).flatMap((pair) => {
    const [a, b] = isTurned ? [pair[1], pair[0]] : pair;
    const ratio = amountIn(input, a, a).div(amountIn(input, b, a));
    if (isByHowMuch && ratio.lt(1)) return [];
    const value = percent ? ratio.times(100) : isByHowMuch ? ratio.minus(1) : ratio;
    const formula = `${written(a)} / ${written(b)}${isByHowMuch ? ' - 1' : ''}`;
    const named = [a, b].every((fact) => Number.isFinite(input.order(fact)));
    return derived(input, value, formula, [a, b], named);
  });
};

/** 比梨多半倍: one and a half times as many. Nothing is less by a multiple. */
const BY_HOW_MUCH = /[比较][^,，]{1,24}?[多高大]/;
const BY_HOW_MUCH_LESS = /[比较][^,，]{1,24}?[少低小]/;

/** 后者是前者的七倍, 是前者的一半. */
export const LATTER_OF_FORMER =
  /后者.*前者|the latter.*the former|(?:是|为|相当于|占|只有|不到|达到?)前者的|\bof the former\b/i;
/** Sets one beside another: 是梨的150%. */
export const OF_ANOTHER =
  /相当于|(?:是|为|只有|仅为|不到|占)[^和与及]{1,14}的|of (?:the|that)|as (?:much|many|high)/;

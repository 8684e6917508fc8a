import { saysRest } from '../cues.ts';
import { amount, derived, type Rule, sameKind, written } from './derived.ts';
import { wholes } from './siblings.ts';

/** 尚有20个未开工: the whole less the part. */
export const rests: Rule = (input) => {
  if (!saysRest(input.clause)) return [];
  return wholes(input)
    .filter(([part]) => sameKind(input, part))
    .map(([part, whole]) =>
      derived(
        input,
        amount(whole).minus(amount(part)),
        `${written(whole)} - ${written(part)}`,
        [whole, part],
        NOT_DONE.test(input.clause),
      ),
    );
};

const NOT_DONE = /未|没有|not |yet to|without/i;

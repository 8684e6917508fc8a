import Big from 'big.js';
import { leavesOut, saysRest } from '../cues.ts';
import {
  amount,
  type Derived,
  type DeriveInput,
  derived,
  type Rule,
  sameKind,
  written,
} from './derived.ts';
import { wholes } from './siblings.ts';

/** 尚有20个未开工: the whole less the part; 6%没有…: a hundred less the share. */
export const rests: Rule = (input) => {
  if (!saysRest(input.clause) && !leavesOut(input.sentence)) return [];
  const asked = NOT_DONE.test(input.clause);
  if (input.figure.unit?.dimension === 'ratio') return shareLeft(input, asked);
  return wholes(input)
    .filter(([part]) => sameKind(input, part))
    .map(([part, whole]) =>
      derived(
        input,
        amount(whole).minus(amount(part)),
        `${written(whole)} - ${written(part)}`,
        [whole, part],
        asked,
      ),
    );
};

function shareLeft(input: DeriveInput, asked: boolean): Derived[] {
  return input.full
    .filter(({ unit, value }) => unit === '%' && value !== undefined)
    .map((fact, index) =>
      derived(
        input,
        new Big(100).minus(amount(fact)),
        `100% - ${written(fact)}`,
        [fact],
        asked && index === 0,
      ),
    );
}

const NOT_DONE = /未|没有|not |yet to|without/i;

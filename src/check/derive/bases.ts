import { amount, derived, type Rule, sameKind, written } from './derived.ts';

/** 新中国成立以来建成约29个: what a multiple is a multiple of, the count over it. */
export const bases: Rule = (input) =>
  input.full
    .filter((fact) => fact.unit === '倍' && amount(fact).gt(0))
    .flatMap((multiple) =>
      multiple.relations
        .filter(({ type }) => type === 'per')
        .map(({ to }) => input.byId.get(to)!)
        .filter((count) => count.value !== undefined && sameKind(input, count))
        .map((count) =>
          derived(
            input,
            amount(count).div(amount(multiple)),
            `${written(count)} / ${written(multiple)}`,
            [count, multiple],
            false,
          ),
        ),
    );

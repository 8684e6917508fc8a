import { FactqError } from '../errors.ts';
import type { Lang } from '../lang/lang.ts';
import type { Fact } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { withArticle } from '../text/with-article.ts';
import { compareDates } from './compare-dates.ts';
import { compareValues } from './compare-values.ts';
import type { Comparison } from './comparison.ts';
import { notComparable } from './not-comparable.ts';

/**
 * Sets facts against each other in the first one's unit; its sentences are in a language.
 * @throws FactqError `usage` for fewer than two facts, `not-comparable` saying why.
 */
export function compare(facts: readonly Fact[], units: UnitSet, lang: Lang = 'en'): Comparison {
  if (facts.length < 2) {
    throw new FactqError('usage', TOO_FEW.message, { hint: TOO_FEW.hint });
  }
  const bare = facts.find((fact) => measureOf(fact) === 'none');
  if (bare) {
    throw notComparable({
      en: `${bare.id} is ${withArticle(bare.kind)} and has no value to compare`,
      zh: `${bare.id}（kind为${bare.kind}）没有可比较的数值`,
    });
  }
  const [first] = facts;
  const other = facts.find((fact) => measureOf(fact) !== measureOf(first!));
  if (other) {
    const [date, value] = first?.date === undefined ? [other, first!] : [first, other];
    throw notComparable({
      en: `${date.id} is a date, ${value.id} an amount in ${value.unit}`,
      zh: `${date.id}是日期，${value.id}是以${value.unit}计的数量`,
    });
  }
  return first?.date === undefined ? compareValues(facts, units, lang) : compareDates(facts, lang);
}

const TOO_FEW = {
  message: { en: 'a comparison needs two facts or more', zh: '比较至少需要两条事实' },
  hint: { en: 'Give another id.', zh: '请再写一个编号。' },
};

function measureOf({ date, value, min, max }: Fact): 'date' | 'amount' | 'none' {
  if (date !== undefined) return 'date';
  return value === undefined && min === undefined && max === undefined ? 'none' : 'amount';
}

import type { Figure } from '../figures/figure.ts';
import { countsThings } from '../quantity/unit-table.ts';
import type { Context } from './context.ts';
import { between, clauseSpan, nextFigure } from './draft.ts';
import type { Held } from './hold.ts';

/** Words that only say that there are so many, when and where. */
const THERE_ARE =
  /共有|共计|一共|总共|现有|还有|均有|有|达到?|为|是|的|了|都|也|被|已经?|全部|全省|省内|目前|现在|今年|去年|年底|左右|以上|多|余|名|个|户|人/g;
/** Fewer characters tell nothing of what is counted. */
const TOLD_HAN = 3;

/**
 * Whether all that tells of a fact is the noun that the figure counts, and the clause goes on to say
 * of it what the base has no word for: 5078名孤儿接种了疫苗.
 */
export function saysElse(
  { draft }: Context,
  figure: Figure,
  { fact, spoken, hints }: Held,
  counted: readonly string[],
): boolean {
  if (!countsThings(figure.unit) || hints.also > 0 || hints.beside > 0) return false;
  if (!spoken.every((term) => counted.includes(term))) return false;
  const [, end] = clauseSpan(draft, figure);
  const next = nextFigure(draft, figure)?.start ?? end;
  const to = Math.min(end, next);
  const named = between(draft.mentions, figure.end, to);
  const noun = named.filter(({ term }) => counted.includes(term));
  const from = Math.max(figure.end, ...noun.map((each) => each.end));
  const known = [...fact.about, ...fact.also];
  if (noun.length === 0 || named.some(({ term, start }) => start >= from && known.includes(term)))
    return false;
  const rest = draft.text.slice(from, to).replace(THERE_ARE, '');
  return (rest.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= TOLD_HAN;
}

import type { Figure } from '../figures/figure.ts';
import { countsThings } from '../quantity/unit-table.ts';
import type { Candidate } from './candidates.ts';
import type { Context } from './context.ts';
import type { Held } from './hold.ts';

/** 70 of the 90, 90个中的70个: the number of the whole that the fact is a part of. */
export function wholeOf(
  { draft }: Context,
  figure: Figure,
  best: Held,
  candidates: readonly Candidate[],
  holding: (candidate: Candidate) => Held,
): Held | undefined {
  const { text } = draft;
  const told =
    OF_WHOLE.test(text.slice(Math.max(0, figure.start - LONGEST_OF), figure.start)) ||
    WHOLE_OF.test(text.slice(figure.end, figure.end + LEAD));
  if (!told) return undefined;
  const ids = best.fact.relations.filter(({ type }) => PARTS.has(type)).map(({ to }) => to);
  const found = candidates.find(({ fact }) => ids.includes(fact.id));
  const whole = found && holding(found);
  return whole?.agreement?.agrees === true ? whole : undefined;
}

/**
 * Whether a figure counts some of what a fact counts, which the report need not tell: 512 of the
 * zombie organisations were struck off. A fact that is itself a part is what the part comes to.
 */
export function isSomeOf(
  { draft: { text } }: Context,
  figure: Figure,
  { fact, fit }: Held,
): boolean {
  if (fit.kind !== 'same' || fact.value === undefined) return false;
  if (fact.relations.some(({ type }) => PARTS.has(type))) return false;
  if (!countsThings(figure.unit) || figure.value.times(fit.factor).gte(fact.value)) return false;
  return (
    SOME_OF.test(text.slice(figure.end, figure.end + LEAD)) ||
    OF_WHICH.test(text.slice(Math.max(0, figure.start - LEAD), figure.start))
  );
}

const SOME_OF = /^\s?of (?:the|them|these|those|its)\b/i;
const OF_WHICH =
  /(?:其中有?|(?:里|当中|之中)的?[,，][^,，。;；\d]{0,12}|of which|of whom|of these|among them),?\s?$/i;

/** Whether a figure is what a value was raised or lowered from: 由585元提高到615元. */
export function isFormer({ draft: { text } }: Context, { start, end }: Figure): boolean {
  return (
    FROM.test(text.slice(Math.max(0, start - LEAD), start)) && TO.test(text.slice(end, end + LEAD))
  );
}

const FROM = /(?:由|从|\bfrom\b)[^,，。;；]{0,10}$/i;
const TO =
  /^[^,，。;；]{0,6}?(?:(?:提高|提升|增加|上升|增长|调整|上涨|涨|升|降|减少|下降)了?[到至为]|增至|\bto\b)/i;
const LEAD = 16;
/** Seventy per cent out of the planned total. */
const LONGEST_OF = 36;
const OF_WHOLE =
  /(?:\d[\d,.]*%?|half|third|quarter|fifth|tenth|per ?cent)\s(?:out )?of (?:the |its |all |a )?(?:planned |total )?$/i;
const WHOLE_OF = /^[^,，。;；]{0,12}[中里内](?!央|面|心)/;
const PARTS = new Set(['part-of', 'out-of']);

import type { Lang } from '../lang/lang.ts';
import { once } from '../once.ts';
import { factRecord } from '../query/fact-record.ts';
import type { Hit, Match } from '../query/hit.ts';
import { lazyView } from '../render/lazy-view.ts';
import type { Span, View } from '../render/view.ts';
import { factRecords, factRow, tableOfFacts } from './facts-view.ts';
import { labelOf, langFor, type Reading } from './wording.ts';

/** Facts that a search found, best first, with what matched marked. */
export function hitsView(hits: readonly Hit[], reading: Reading, lang: Lang): View {
  const data = once(() => hits.map((hit) => hitRecord(hit, reading)));
  return lazyView({
    data,
    records: () => factRecords(data(), ['score']),
    blocks: () =>
      tableOfFacts(
        hits.map((hit) => factRow(reading, hit.fact, lang, labelCell(reading, hit))),
        lang,
      ),
  });
}

function hitRecord({ fact, score, matches }: Hit, { units }: Reading) {
  return {
    ...factRecord(fact, units),
    score,
    matches: matches.map(({ field, text }) => ({ field, text })),
  };
}

/** The label, marked; below it the text that matched, where that is another. */
function labelCell(reading: Reading, { fact, matches }: Hit): Span[] {
  const label = labelOf(reading, fact);
  const shown = `label.${langFor(reading, fact)}`;
  const inLabel = matches.find(({ field }) => field === shown);
  if (inLabel) return marked(inLabel, 'plain');
  const best = matches[0];
  const elsewhere = best && best.field !== 'value' && best.field !== 'id' ? best : undefined;
  if (!elsewhere) return [{ text: label }];
  return [{ text: `${label}\n` }, ...marked(elsewhere, 'dim')];
}

/** The text of a match with its matching stretches marked. */
export function marked({ text, ranges }: Match, tone: 'plain' | 'dim'): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) spans.push({ text: text.slice(at, start), tone });
    spans.push({ text: text.slice(start, end), tone, mark: true });
    at = end;
  }
  if (at < text.length) spans.push({ text: text.slice(at), tone });
  return spans;
}

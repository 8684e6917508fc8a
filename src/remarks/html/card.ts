import type { Lang } from '../../lang/lang.ts';
import type { Evidence } from '../evidence.ts';
import { REMARK_WORDS } from '../remark-words.ts';
import { inLang, sayPlace, sayWhy } from '../say.ts';
import { onOneLine } from '../shown.ts';
import { VERDICT_LOOKS } from '../verdict-look.ts';
import { tagOf } from './html-lang.ts';
import { html, type Markup } from './markup.ts';
import type { Numbered } from './numbered.ts';
import { PAGE_WORDS } from './page-words.ts';

/** A remark as a card: verdict, reason, the report's expression and place, what to write, and why. */
export function card(remark: Numbered, lang: Lang): Markup {
  const { judged, evidence, cardId, textId, number, from } = remark;
  const words = REMARK_WORDS[lang];
  const page = PAGE_WORDS[lang];
  const why = sayWhy(judged, lang);
  return html`<li id="${cardId}" class="card ${judged.verdict}">
<h4><span aria-hidden="true">${number}.</span> <a href="#${textId}"><span lang="${tagOf(judged.text)}">${onOneLine(judged.text)}</span><span class="hidden"> (${page.back})</span></a> <span class="verdict"><span aria-hidden="true">${VERDICT_LOOKS[judged.verdict].sign} </span>${words.verdicts[judged.verdict]}</span> <span class="where">${page.line(from.line)}</span></h4>
${why && html`<p>${why}</p>`}${judged.remark && html`<p lang="${tagOf(judged.remark)}">${judged.remark}</p>`}
${list([
  ...pair(words.report, judged.report && quoted(judged.report, 'strong')),
  ...evidence.flatMap((each) => evidencePairs(each, evidence.length > 1, lang)),
  ...pair(words.write, judged.suggestion && quoted(judged.suggestion, 'ins')),
  ...explanationPairs(remark, lang),
])}</li>
`;
}

function list(pairs: readonly Markup[]): Markup | undefined {
  return pairs.length === 0 ? undefined : html`<dl>${pairs}</dl>`;
}

function pair(key: string, value: Markup | string | undefined): Markup[] {
  return value ? [html`<dt>${key}</dt><dd>${value}</dd>\n`] : [];
}

function quoted(text: string, element: 'strong' | 'ins'): Markup {
  const line = onOneLine(text);
  return element === 'ins'
    ? html`<ins lang="${tagOf(line)}">${line}</ins>`
    : html`<strong lang="${tagOf(line)}">${line}</strong>`;
}

function evidencePairs(evidence: Evidence, isOneOfMany: boolean, lang: Lang): Markup[] {
  const { place, sentence, fact } = PAGE_WORDS[lang];
  const label = inLang(evidence.label, lang);
  return [
    ...pair(
      fact,
      html`<span lang="${tagOf(label)}">${label}</span>${isOneOfMany ? html` <strong lang="${tagOf(evidence.asWritten)}">${evidence.asWritten}</strong>` : undefined} <code>${evidence.fact}</code>`,
    ),
    ...pair(place, sayPlace(evidence, lang) + sentence(evidence.sentence)),
  ];
}

function explanationPairs({ judged: { explanation } }: Numbered, lang: Lang): Markup[] {
  if (!explanation) return [];
  const words = REMARK_WORDS[lang];
  const { formula, runnerUp, steps } = explanation;
  const close = runnerUp && html`${runnerUp.report} <code>${runnerUp.fact}</code>`;
  const items = steps.map((step) => html`<li>${step}</li>`);
  return [
    ...pair(words.formula, formula),
    ...pair(words.runnerUp, close),
    ...pair(
      words.steps,
      steps.length > 0 ? html`<ol lang="${tagOf(steps[0]!)}">${items}</ol>` : '',
    ),
  ];
}

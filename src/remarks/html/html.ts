import { createHash } from 'node:crypto';
import type { Lang } from '../../lang/lang.ts';
import type { Collection } from '../../model/collection.ts';
import type { Report } from '../../model/fact-base.ts';
import type { Checked } from '../checked.ts';
import { remarksOf } from '../remark.ts';
import { REMARK_WORDS } from '../remark-words.ts';
import { inLang, sayName } from '../say.ts';
import { tally, VERDICTS } from '../verdict-look.ts';
import { card } from './card.ts';
import { draftText } from './draft-text.ts';
import { langTag, tagOf } from './html-lang.ts';
import { html, type Markup } from './markup.ts';
import { numbered } from './numbered.ts';
import { PAGE_STYLE } from './page-style.ts';
import { PAGE_WORDS } from './page-words.ts';
import { summaryTable } from './summary-table.ts';

/** What the page has to know besides the remarks. */
export interface PageOptions {
  lang: Lang;
  /** Version of factq. */
  version: string;
}

/** Nothing may be loaded or run; only this one style sheet applies. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/**
 * Remarks as one HTML page that stands alone: each draft with what is judged in it as links to the
 * remarks beside it. It holds no script and loads nothing.
 */
export function render(
  checked: readonly Checked[],
  collection: Collection,
  { lang, version }: PageOptions,
): string {
  const words = PAGE_WORDS[lang];
  const names = checked.map(({ manuscript }) => sayName(manuscript.name, lang));
  return html`<!doctype html>
<html lang="${langTag(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${names.join(', ')} · ${words.title}</title>
<style>${{ markup: PAGE_STYLE }}</style>
</head>
<body>
<header>
<h1>${words.title}</h1>
${collection.bases.map(({ report }) => reportLine(report, lang))}
</header>
<main>
${names.length > 1 ? contents(checked, names, lang) : undefined}${checked.map((each, at) => section(each, names[at]!, at + 1, collection, lang))}</main>
<footer>${words.madeBy(version)}</footer>
</body>
</html>`.markup;
}

function reportLine({ title, publisher, published }: Report, lang: Lang): Markup {
  const name = inLang(title, lang);
  return html`<p>${PAGE_WORDS[lang].against}${REMARK_WORDS[lang].colon}<cite lang="${tagOf(name)}">${name}</cite> · ${inLang(publisher, lang)} · <time datetime="${published}">${published.slice(0, 10)}</time></p>`;
}

function contents(checked: readonly Checked[], names: readonly string[], lang: Lang): Markup {
  const { count, comma } = REMARK_WORDS[lang];
  const items = checked.map(({ judged }, at) => {
    const counts = tally(judged);
    const given = VERDICTS.filter((verdict) => counts[verdict] > 0);
    const said = given.map((verdict) => count(verdict, counts[verdict])).join(comma);
    return html`<li><a href="#draft-${at + 1}">${names[at]}</a> ${said}</li>\n`;
  });
  return html`<nav aria-label="${PAGE_WORDS[lang].drafts}"><ul>${items}</ul></nav>\n`;
}

function section(
  checked: Checked,
  name: string,
  draft: number,
  collection: Collection,
  lang: Lang,
): Markup {
  const words = PAGE_WORDS[lang];
  const remarks = numbered(remarksOf(checked, collection), draft);
  const cards = remarks.map((remark) => card(remark, lang));
  return html`<section class="checked" id="draft-${draft}" aria-labelledby="draft-${draft}-name">
<h2 id="draft-${draft}-name">${name}</h2>
${remarks.length > 0 ? summaryTable(checked.judged, lang) : html`<p>${REMARK_WORDS[lang].nothing}</p>`}
<div class="sides">
<div class="text"><h3>${words.text}</h3>
${draftText(checked.manuscript, remarks, lang)}</div>
${remarks.length > 0 ? html`<div class="remarks"><h3>${words.remarks}</h3>\n<ol class="cards">${cards}</ol></div>` : undefined}
</div>
</section>
`;
}

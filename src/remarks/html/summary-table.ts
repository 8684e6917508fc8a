import type { Judged, Subject } from '../../check/verdict.ts';
import type { Lang } from '../../lang/lang.ts';
import { REMARK_WORDS } from '../remark-words.ts';
import { tally, VERDICT_LOOKS, VERDICTS } from '../verdict-look.ts';
import { html, type Markup } from './markup.ts';
import { PAGE_WORDS } from './page-words.ts';

const SUBJECTS: readonly Subject[] = ['figure', 'date', 'name'];

/** How often each verdict was given, with a row for each kind of text that was judged. */
export function summaryTable(judged: readonly Judged[], lang: Lang): Markup {
  const words = REMARK_WORDS[lang];
  const page = PAGE_WORDS[lang];
  const rows = SUBJECTS.map((subject) => ({
    title: words.subjects[subject],
    judged: judged.filter(({ what }) => what === subject),
  })).filter((row) => row.judged.length > 0);
  const all = rows.length === 1 ? rows : [...rows, { title: page.total, judged }];
  const titles = VERDICTS.map(
    (verdict) =>
      html`<th scope="col"><span aria-hidden="true">${VERDICT_LOOKS[verdict].sign} </span>${words.verdicts[verdict]}</th>`,
  );
  return html`<table>
<caption>${page.summary}</caption>
<thead><tr><th scope="col">${page.judged}</th>${titles}</tr></thead>
<tbody>${all.map(rowOf)}</tbody>
</table>
`;
}

function rowOf({ title, judged }: { title: string; judged: readonly Judged[] }): Markup {
  const counts = tally(judged);
  const cells = VERDICTS.map((verdict) => html`<td>${counts[verdict]}</td>`);
  return html`<tr><th scope="row">${title}</th>${cells}</tr>\n`;
}

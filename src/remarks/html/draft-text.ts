import type { Lang } from '../../lang/lang.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { markedLines, type Piece } from '../marked-lines.ts';
import { REMARK_WORDS } from '../remark-words.ts';
import { gravest, VERDICT_LOOKS } from '../verdict-look.ts';
import { tagOf } from './html-lang.ts';
import { html, type Markup } from './markup.ts';
import type { Numbered } from './numbered.ts';

/** The draft's text as paragraphs, each judged text a link to its remark. */
export function draftText({ text }: Manuscript, remarks: readonly Numbered[], lang: Lang): Markup {
  const placed = new Set<Numbered>();
  const paragraphs: Markup[] = [];
  for (const { pieces, ending } of markedLines(text, remarks, ({ judged }) => judged)) {
    const links = pieces.map((piece) => pieceOf(piece, placed, lang));
    paragraphs.push(html`<p>${links}${targetsOf(ending, placed)}</p>\n`);
  }
  return html`<div lang="${tagOf(text)}">${paragraphs}</div>`;
}

/**
 * A piece under several remarks links to the gravest; the others get a target of their own before
 * it, since links cannot lie in one another.
 */
function pieceOf({ text, marks }: Piece<Numbered>, placed: Set<Numbered>, lang: Lang): Markup {
  const label = gravest(marks.map(({ judged }) => judged));
  const linked = marks.find(({ judged }) => judged.verdict === label);
  if (!linked) return html`${text}`;
  const isFirst = !placed.has(linked);
  placed.add(linked);
  return html`${targetsOf(marks, placed)}${linkOf(linked, text, isFirst, lang)}`;
}

/** Targets for the remarks that have none yet. */
function targetsOf(marks: readonly Numbered[], placed: Set<Numbered>): Markup[] {
  const fresh = marks.filter((mark) => !placed.has(mark));
  for (const mark of fresh) placed.add(mark);
  return fresh.map(({ textId }) => html`<span id="${textId}"></span>`);
}

function linkOf(
  { judged: { verdict }, number, textId, cardId }: Numbered,
  text: string,
  isFirst: boolean,
  lang: Lang,
): Markup {
  const id = isFirst ? html` id="${textId}"` : undefined;
  const says = REMARK_WORDS[lang].verdicts[verdict];
  return html`<a${id} class="${verdict}" href="#${cardId}">${text}<sup><span aria-hidden="true">${VERDICT_LOOKS[verdict].sign}</span>${number}<span class="hidden" lang="${lang}"> ${says}</span></sup></a>`;
}

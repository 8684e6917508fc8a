import { setAsideEnd } from '../figures/grammar/set-aside.ts';
import type { Token } from '../figures/token.ts';
import { tokenize } from '../figures/tokenize.ts';
import { figureLexicon } from '../figures/words/figure-lexicon.ts';
import { UNITS } from '../quantity/unit-table.ts';
import type { Span } from '../text/sentences.ts';

/** A stretch of a sentence whose numerals state no quantity, as far as its form tells. */
export interface Aside {
  span: Span;
  reason: string;
}

const QUOTED = /《[^》]{1,60}》|“[^”]{1,60}”|「[^」]{1,60}」|『[^』]{1,60}』/gu;
const ORDINAL = /第[\p{N}〇零一二两三四五六七八九十百千]+\p{Script=Han}|\d+(?:st|nd|rd|th)\b/giu;
/** Numerals that begin a Chinese word, and English words. Only a person can tell what they are. */
const HAN_WORD = /[〇零一二两三四五六七八九十百千万亿半壹贰叁肆伍陆柒捌玖拾佰仟]+\p{Script=Han}/gu;
const WORD = /[a-z]+(?:-[a-z]+)*/giu;

/** Stretches that may state no quantity, those whose reason is surest first. */
export function asidesIn(text: string): Aside[] {
  return [
    ...matches(text, QUOTED, 'part of a name'),
    ...matches(text, ORDINAL, 'an ordinal'),
    ...tokenAsides(text),
    ...matches(text, HAN_WORD, 'TODO part of a word?'),
    ...matches(text, WORD, 'TODO only a word?'),
  ];
}

function matches(text: string, pattern: RegExp, reason: string): Aside[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    span: { start: index, end: index + words.length },
    reason,
  }));
}

/** What the grammar of figures sets aside: telephones, versions, 3号楼, Section 4. */
function tokenAsides(text: string): Aside[] {
  const tokens = tokenize(text, figureLexicon(UNITS));
  return tokens.flatMap((token, at) => {
    const end = setAsideEnd(tokens, at);
    const aside = end === undefined ? [] : [{ span: spanOf(tokens, at, end), reason: LABELLED }];
    return token.kind === 'apart'
      ? [...aside, { span: token, reason: 'a code or the like' }]
      : aside;
  });
}

const LABELLED = 'a number that names or orders';

function spanOf(tokens: readonly Token[], at: number, next: number): Span {
  return { start: tokens[at]!.start, end: tokens[next - 1]!.end };
}

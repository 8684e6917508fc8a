import { type UnitSet, unitSet } from '../quantity/unit.ts';
import type { DateMention, Extraction, Figure } from './figure.ts';
import { chineseDateAt } from './grammar/chinese-date.ts';
import { type DateAt, mentionOf } from './grammar/date.ts';
import { latinDateAt } from './grammar/english-date.ts';
import { type FigureAt, figureAt } from './grammar/figure-at.ts';
import { shareUnits } from './grammar/list.ts';
import { mayBegin } from './grammar/may-begin.ts';
import { nameEnd, opensTitle } from './grammar/quote.ts';
import { setAsideEnd } from './grammar/set-aside.ts';
import { isLatin, type Token } from './token.ts';
import { tokenize } from './tokenize.ts';
import { figureLexicon } from './words/figure-lexicon.ts';

/**
 * Finds every figure and date of a text: its tokens are read from left to right by the rules of
 * src/figures/grammar. Dates, ordinals, list numbers, telephones, versions and numerals inside names
 * are recognised and left alone. Takes time linear in the length of the text.
 */
export function extract(text: string, units: UnitSet = unitSet()): Extraction {
  const tokens = tokenize(text, figureLexicon(units));
  const found: FigureAt[] = [];
  const dates: DateMention[] = [];
  let nameUntil = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (!mayBegin(token)) {
      at++;
      continue;
    }
    const close = at >= nameUntil ? nameEnd(tokens, at) : undefined;
    nameUntil = close ?? nameUntil;
    const date = close === undefined ? dateAt(tokens, at) : undefined;
    if (close !== undefined) {
      at = opensTitle(token) ? close + 1 : at + 1;
    } else if (date) {
      dates.push(mentionOf(tokens, at, date));
      at = date.next;
    } else {
      const aside = setAsideEnd(tokens, at);
      const figure =
        aside === undefined ? figureAt(text, tokens, at, found.at(-1)?.next ?? 0) : undefined;
      if (figure && (at >= nameUntil || isTold(figure.figure))) found.push(figure);
      at = aside ?? figure?.next ?? at + 1;
    }
  }
  return { figures: shareUnits(tokens, found), dates };
}

function dateAt(tokens: readonly Token[], at: number): DateAt | undefined {
  const { kind, text, roles } = tokens[at]!;
  if (kind === 'mark' || (kind === 'word' && !roles.month && !roles.months && text !== '第'))
    return undefined;
  return isLatin(tokens[at])
    ? latinDateAt(tokens, at)
    : (chineseDateAt(tokens, at) ?? latinDateAt(tokens, at));
}

/** In a quoted name only a measured figure is told: “30个…工程”, not “1251”工程. */
function isTold({ unit, weak }: Figure): boolean {
  return unit !== undefined && !weak;
}

import { isNumberWord } from '../quantity/numeral/english.ts';
import { COMMON_HAN } from '../text/han.ts';
import { LATIN_LETTERS } from '../text/latin.ts';
import { stem } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A place of the text that speaks of a term. */
export interface Mention {
  term: string;
  start: number;
  end: number;
}

/** How many words of the text a Latin phrase may be spread over beyond its own length. */
const SPREAD = 3;
/** How many characters `…` in a Chinese word stands for at most. */
const GAP = 10;

/**
 * Finds the terms a text speaks of, in order of place. Of Chinese words that overlap the longest
 * counts alone (农村 is not 村); English phrases match by stem, their words near each other.
 */
export function mentionsIn(text: string, vocabulary: Vocabulary): Mention[] {
  const mentions = [
    ...wordMentions(text, vocabulary),
    ...gappedMentions(text, vocabulary),
    ...latinMentions(text, vocabulary),
  ];
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutHidden(mentions, vocabulary);
}

/**
 * Drops words that stand inside those of an idle term, and inside longer ones of their own term.
 * Mentions come by start, the longer first.
 */
function withoutHidden(mentions: readonly Mention[], { idle }: Vocabulary): Mention[] {
  const kept: Mention[] = [];
  const saidTo = new Map<string, number>();
  let hiddenTo = 0;
  for (const mention of mentions) {
    const { term, end } = mention;
    const isIdle = idle.has(term);
    if (isIdle) hiddenTo = Math.max(hiddenTo, end);
    if (end <= (saidTo.get(term) ?? 0) || (!isIdle && end <= hiddenTo)) continue;
    saidTo.set(term, end);
    kept.push(mention);
  }
  return kept;
}

function wordMentions(text: string, { words }: Vocabulary): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length; ) {
    const hit = words.at(text, at);
    if (!hit) {
      at++;
      continue;
    }
    const end = at + hit.word.length;
    for (const term of hit.value) mentions.push({ term, start: at, end });
    at = end;
  }
  return mentions;
}

function gappedMentions(text: string, { gapped }: Vocabulary): Mention[] {
  return gapped.flatMap(({ head, tail, terms }) => {
    const mentions: Mention[] = [];
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
      const from = at + head.length;
      const window = text.slice(from, from + GAP + tail.length);
      const gap = window.indexOf(tail);
      if (gap < 0 || /[。;；:：\n\d]/.test(window.slice(0, gap))) continue;
      for (const term of terms) mentions.push({ term, start: at, end: from + gap + tail.length });
    }
    return mentions;
  });
}

interface LatinWord {
  stem: string;
  start: number;
  end: number;
  /** In digits or letters. */
  isNumber: boolean;
  /** A sentence ends behind it. */
  isLast: boolean;
}

function latinMentions(text: string, { phrases }: Vocabulary): Mention[] {
  const tokens = latinWords(text);
  const mentions: Mention[] = [];
  const phrasesWith = phrases(new Set(tokens.map((token) => token.stem)));
  tokens.forEach((token, index) => {
    for (const { stems, terms } of phrasesWith(token.stem)) {
      const span = spanOf(tokens, index, stems);
      if (span) for (const term of terms) mentions.push({ term, ...span });
    }
  });
  return mentions;
}

const WORD = new RegExp(`[${LATIN_LETTERS}]+(?:['’][${LATIN_LETTERS}]+)?|\\d+(?:-\\d+)*`, 'g');

const SENTENCE_ENDS = /^(?:[.!?]["”]?\s|[。！？;；\n])/;

function latinWords(text: string): LatinWord[] {
  const words: LatinWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const end = match.index + match[0].length;
    // Digits are words only where a blank or mark ends them: 14-day, not 14天.
    if (/\d/.test(match[0]) && !endsNumber(text.slice(end, end + 1))) continue;
    const isLast = SENTENCE_ENDS.test(text.slice(end, end + 3));
    const isNumber = /\d/.test(match[0]) || isNumberWord(match[0].toLowerCase());
    words.push({ stem: stem(match[0]), start: match.index, end, isNumber, isLast });
  }
  return words;
}

function endsNumber(next: string): boolean {
  return !COMMON_HAN.test(next) && /[\s\p{P}]/u.test(next);
}

/** The span of all stems of a phrase around one of its words, if they stand close enough. */
function spanOf(
  tokens: readonly LatinWord[],
  index: number,
  stems: readonly string[],
): { start: number; end: number } | undefined {
  const reach = stems.length + SPREAD;
  let [first, last] = [index, index];
  for (const wanted of stems) {
    const found = nearestIndex(tokens, index, wanted, reach);
    if (found === undefined) return undefined;
    first = Math.min(first, found);
    last = Math.max(last, found);
  }
  if (last - first >= reach || isParted(tokens, first, last, stems)) return undefined;
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

/** A number between two words of a phrase parts them, as it begins something else, and so does the end of a sentence. */
function isParted(
  tokens: readonly LatinWord[],
  first: number,
  last: number,
  stems: readonly string[],
): boolean {
  for (let at = first; at < last; at++) {
    const { stem: own, isNumber, isLast } = tokens[at]!;
    if (isLast || (isNumber && !stems.includes(own))) return true;
  }
  return false;
}

function nearestIndex(
  tokens: readonly LatinWord[],
  index: number,
  wanted: string,
  reach: number,
): number | undefined {
  for (let step = 0; step < reach; step++) {
    // What is as far before as another behind goes first: in English it is said of what follows.
    if (tokens[index - step]?.stem === wanted) return index - step;
    if (tokens[index + step]?.stem === wanted) return index + step;
  }
  return undefined;
}

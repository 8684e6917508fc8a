import type { Fact } from '../model/fact-base.ts';
import type { IndexedText, Reading } from '../query/indexed-text.ts';
import type { KeyKind } from './hash-key.ts';

/** Takes the keys of a text or fact one by one. */
export type TakeKey = (kind: KeyKind, text: string) => void;

/** Whether an index has a character pair: pairs of plain letters stand for too much. */
export function isIndexedGram(gram: string): boolean {
  return /[^a-z]/.test(gram);
}

/** The keys by which a text is found, as `match-*.ts` match it. */
export function textKeys(text: IndexedText, take: TakeKey): void {
  const { bare } = text;
  take('v', bare);
  for (let at = 0; at < bare.length; at++) {
    const isPlain = isLetter(bare, at);
    if (!isPlain) take('g', bare[at]!);
    if (at + 1 < bare.length && !(isPlain && isLetter(bare, at + 1)))
      take('g', bare.slice(at, at + 2));
  }
  for (const { text: word, stem } of text.words) {
    take('w', word);
    take('s', stem);
  }
  soundKeys(text.readings, take);
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}

function soundKeys(readings: readonly Reading[], take: TakeKey): void {
  if (readings.length === 0) return;
  const syllables = readings.map(({ syllable }) => syllable);
  const initials = syllables.map((syllable) => syllable[0]).join('');
  for (const [at, syllable] of syllables.entries()) {
    take('p', syllable);
    const next = syllables[at + 1];
    if (next !== undefined) take('p', `${syllable} ${next}`);
    if (at + 3 <= initials.length) take('q', initials.slice(at, at + 3));
  }
  take('q', `^${initials.slice(0, 2)}`);
  take('f', syllables.join(''));
}

/** The keys of a fact's date. */
export function dateKeys({ date }: Fact, take: TakeKey): void {
  if (date === undefined) return;
  const isYearly = date.startsWith('--');
  if (!isYearly) take('y', date.slice(0, 4));
  take('m', date.slice(isYearly ? 2 : 5));
}

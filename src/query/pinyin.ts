/** Reads a Chinese text: one syllable a character, without tones, `''` for anything else. */
export type PinyinOf = (text: string) => readonly string[];

/** Whether a query may be pinyin, so that reading Chinese is worth its price. */
export function mayBePinyin(query: string): boolean {
  return /[a-zａ-ｚ]/i.test(query);
}

/** Loads the dictionary that reads Chinese: about 50 ms, so only for queries in Latin letters. */
export async function loadPinyin(): Promise<PinyinOf> {
  const { pinyin } = await import('pinyin-pro');
  return (text) =>
    [...text].length === text.length
      ? pinyin(text, { toneType: 'none', type: 'array', v: true }).map((syllable, at) =>
          syllable === text[at] ? '' : syllable,
        )
      : [];
}

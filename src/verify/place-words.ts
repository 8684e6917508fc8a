import type { Wording } from '../lang/lang.ts';
import type { TextPlace } from './verification.ts';

interface NamedPlace {
  section?: string | undefined;
  paragraph?: number | undefined;
  sentence?: number | undefined;
}

/** A place in words: `finance, paragraph 1, sentence 2`, `finance第1段第2句`. */
export function placeWords({ section, paragraph, sentence }: NamedPlace): Wording<string> {
  const { en, zh } = section === undefined ? BEFORE : { en: section, zh: section };
  const counted: [number | undefined, name: string, measure: string][] = [
    [paragraph, 'paragraph', '段'],
    [sentence, 'sentence', '句'],
  ];
  const given = counted.filter(([number]) => number !== undefined);
  return {
    en: [en, ...given.map(([number, name]) => `${name} ${number}`)].join(', '),
    zh: [zh, ...given.map(([number, , measure]) => `第${number}${measure}`)].join(''),
  };
}

const BEFORE = { en: 'the text before the first heading', zh: '第一个标题之前的文字' };

/** A place in words with its line and column. */
export function fullPlaceWords(place: TextPlace): Wording<string> {
  const { en, zh } = placeWords(place);
  const { line, column } = place;
  return { en: `${en} (line ${line}, column ${column})`, zh: `${zh}（第${line}行第${column}列）` };
}

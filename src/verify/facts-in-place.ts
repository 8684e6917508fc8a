import type { Wording } from '../lang/lang.ts';
import type { Fact } from '../model/fact-base.ts';
import type { Claim } from './claim.ts';
import type { Outline } from './outline.ts';
import { occurrencesIn, type Passage } from './passage.ts';
import { fullPlaceWords, placeWords } from './place-words.ts';
import type { TextPlace, VerifyFinding } from './verification.ts';

/** More places than this where an expression stands would help nobody. */
const MOST_PLACES = 10;

/** Finds each fact's expression in the sentence it names, or says where it stands instead. */
export function factsInPlace(
  facts: readonly Fact[],
  outline: Outline,
): { claims: Claim<Fact>[]; problems: VerifyFinding[] } {
  const claims: Claim<Fact>[] = [];
  const problems: VerifyFinding[] = [];
  for (const fact of facts) {
    const { source } = fact;
    const passage = outline.sentenceAt(source);
    const found = passage ? occurrencesIn(passage, source.asWritten.normalize('NFC')) : [];
    const span = found[(source.occurrence ?? 1) - 1];
    if (passage && span) claims.push({ by: fact, passage, span });
    else if (passage && found.length > 0) problems.push(tooFew(fact, passage, found.length));
    else problems.push(notThere(fact, passage, outline));
  }
  return { claims, problems };
}

/** Where an expression stands in the text; at most ten places. */
export function standingPlaces(expression: string, passages: readonly Passage[]): TextPlace[] {
  const places: TextPlace[] = [];
  for (const passage of passages) {
    for (const { start } of occurrencesIn(passage, expression.normalize('NFC'))) {
      if (places.length === MOST_PLACES) return places;
      places.push(passage.placeAt(start));
    }
  }
  return places;
}

function tooFew({ id, source }: Fact, passage: Passage, times: number): VerifyFinding {
  const { asWritten, occurrence } = source;
  const place = placeWords(source);
  return {
    code: 'occurrence',
    message: {
      en: `"${asWritten}" stands ${times === 1 ? 'once' : `${times} times`} in ${place.en}, so there is no occurrence ${occurrence}`,
      zh: `“${asWritten}”在${place.zh}只出现${times}次，没有第${occurrence}次`,
    },
    hint: {
      en: `Give "occurrence" as a number up to ${times}, or correct the place.`,
      zh: `请把“occurrence”改为不超过${times}的数，或改正位置。`,
    },
    fact: id,
    expression: asWritten,
    place: passage.place,
  };
}

function notThere(
  { id, source }: Fact,
  passage: Passage | undefined,
  { passages }: Outline,
): VerifyFinding {
  const { asWritten } = source;
  const standsAt = standingPlaces(asWritten, passages);
  const about = { fact: id, expression: asWritten, ...(passage && { place: passage.place }) };
  if (standsAt.length > 0) {
    const [named, found] = [placeWords(source), fullPlaceWords(standsAt[0]!)];
    const others = more(standsAt.length);
    return {
      code: 'wrong-place',
      message: {
        en: `"${asWritten}" does not stand in ${named.en}`,
        zh: `“${asWritten}”不在${named.zh}`,
      },
      hint: {
        en: `It stands in ${found.en}${others.en}.`,
        zh: `它在${found.zh}${others.zh}。`,
      },
      ...about,
      standsAt,
    };
  }
  return {
    code: 'absent',
    message: {
      en: `"${asWritten}" stands nowhere in the text`,
      zh: `文本中没有“${asWritten}”`,
    },
    hint: passages.some(({ text }) => text.includes(asWritten.normalize('NFC')))
      ? PART_OF_NUMBER
      : COPY_IT,
    ...about,
  };
}

const PART_OF_NUMBER = {
  en: 'It is only a part of a longer number: give that number whole.',
  zh: '它只是一个更长数字的一部分：请写出整个数字。',
};

const COPY_IT = {
  en: 'Copy the expression as the report prints it.',
  zh: '请照报告原样抄写。',
};

function more(count: number): Wording<string> {
  if (count === 1) return { en: '', zh: '' };
  return {
    en: count === 2 ? ' and in one place more' : ` and in ${count - 1} places more`,
    zh: `，另有${count - 1}处`,
  };
}

import type { Wording } from '../lang/lang.ts';
import type { Hedge, StoredFactBase } from '../model/fact-base.ts';
import type { Complaint, Path } from './problem.ts';
import { quoted } from './raw.ts';

type StoredFact = StoredFactBase['facts'][number];

/** A figure expression is short; of a longer text only so many code units are read. */
export const LONGEST_WRITTEN = 200;

/** `asWritten` holds nothing that the fact could have its value from. */
export function notWritten(what: 'figure' | 'date', { source }: StoredFact, path: Path): Complaint {
  const written = quoted(source.asWritten);
  return {
    code: 'value',
    path: [...path, 'source', 'asWritten'],
    message: {
      en: `asWritten ${written.en} holds no ${what}`,
      zh: `asWritten${written.zh}中没有${CHINESE[what]}`,
    },
    hint: {
      en: `Write the ${what} as the report prints it.`,
      zh: `请照报告原样写出${CHINESE[what]}。`,
    },
  };
}

const CHINESE = { figure: '数字', date: '日期' } as const;

/** `asWritten` says one thing and the fact another. */
export function saysElse(
  code: 'value' | 'unit',
  { source }: StoredFact,
  written: Wording<string>,
  stated: Wording<string>,
  path: Path,
): Complaint {
  const text = quoted(source.asWritten);
  return {
    code,
    path,
    message: {
      en: `asWritten ${text.en} is ${written.en}, not ${stated.en}`,
      zh: `asWritten${text.zh}是${written.zh}，不是${stated.zh}`,
    },
    hint: { en: `Mend ${path.at(-1)} or asWritten.`, zh: `请改正${path.at(-1)}或asWritten。` },
  };
}

/** A hedge that none of the readings of `asWritten` has. */
export function hedgeComplaints(
  fact: StoredFact,
  readings: readonly { hedge: Hedge }[],
  path: Path,
): Complaint[] {
  const stated = fact.hedge ?? 'exact';
  if (readings.some(({ hedge }) => hedge === stated)) return [];
  const written = readings[0]!.hedge;
  const text = quoted(fact.source.asWritten);
  return [
    {
      code: 'hedge',
      path: [...path, 'hedge'],
      message: {
        en: `asWritten ${text.en} is hedged as ${written}, the fact as ${stated}`,
        zh: `asWritten${text.zh}的hedge为${written}，事实的为${stated}`,
      },
      hint: written === 'exact' ? UNHEDGE : hedgeAs(written),
    },
  ];
}

const UNHEDGE: Wording<string> = {
  en: 'Take "hedge" out, or give asWritten with the word that hedges.',
  zh: '请去掉“hedge”，或在asWritten中写出表示约数的词。',
};

function hedgeAs(hedge: Hedge): Wording<string> {
  return {
    en: `Set "hedge: ${hedge}", or mend asWritten.`,
    zh: `请写“hedge: ${hedge}”，或改正asWritten。`,
  };
}

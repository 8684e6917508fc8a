import type { Lang } from '../../lang/lang.ts';
import type { Cell, Span } from '../../render/view.ts';
import type { Evidence } from '../evidence.ts';
import type { Remark } from '../remark.ts';
import { REMARK_WORDS } from '../remark-words.ts';
import { sayPlace, sayWhy } from '../say.ts';
import { onOneLine } from '../shown.ts';
import { VERDICT_LOOKS } from '../verdict-look.ts';

/** What a remark says: a headline, and keys with their values below it. */
export interface RemarkBody {
  headline: Cell;
  pairs: readonly (readonly [key: string, value: Cell])[];
}

const DOT: Span = { text: ' · ', tone: 'dim' };

/**
 * The words of a remark. A supported text gets one line, and another for a note, so that the others
 * stand out, unless all is to be explained.
 */
export function remarkBody(remark: Remark, lang: Lang, explain: boolean): RemarkBody {
  const { judged } = remark;
  const words = REMARK_WORDS[lang];
  const note: RemarkBody['pairs'] = judged.remark ? [[words.note, judged.remark]] : [];
  const brief = judged.verdict === 'supported' && !explain;
  return {
    headline: brief ? briefly(remark, lang) : headlineOf(remark, lang),
    pairs: brief
      ? note
      : [
          ...note,
          ...reportPairs(remark, lang),
          ...(judged.suggestion === undefined
            ? []
            : [[words.write, [{ text: onOneLine(judged.suggestion), tone: 'good' }]] as const]),
          ...(explain ? explanationPairs(remark, lang) : []),
        ],
  };
}

function briefly({ judged, evidence }: Remark, lang: Lang): Span[] {
  const why = sayWhy(judged, lang) ?? REMARK_WORDS[lang].verdicts[judged.verdict];
  const same = judged.report === undefined || judged.report === judged.text;
  return [
    { text: why, tone: 'dim' },
    ...(same ? [] : [DOT, { text: onOneLine(judged.report!) }]),
    ...evidence.flatMap(({ fact }): Span[] => [DOT, { text: fact, tone: 'id' }]),
  ];
}

function headlineOf({ judged }: Remark, lang: Lang): Span[] {
  const { verdicts, colon } = REMARK_WORDS[lang];
  const why = sayWhy(judged, lang);
  return [
    { text: verdicts[judged.verdict], tone: VERDICT_LOOKS[judged.verdict].tone },
    ...(why === undefined ? [] : [{ text: colon + why }]),
  ];
}

/** The report's expression and where it stands; those it was computed from below it. */
function reportPairs({ judged, evidence }: Remark, lang: Lang): (readonly [string, Cell])[] {
  const { report } = REMARK_WORDS[lang];
  const [first, ...others] = evidence;
  if (judged.report === undefined) return [];
  const value: Span = { text: onOneLine(judged.report), tone: 'value' };
  if (first && others.length === 0) return [[report, [value, DOT, ...standing(first, lang)]]];
  return [
    [report, [value]],
    ...evidence.map(
      (each) => ['', [{ text: each.asWritten }, DOT, ...standing(each, lang)]] as const,
    ),
  ];
}

function standing(evidence: Evidence, lang: Lang): Span[] {
  return [
    { text: sayPlace(evidence, lang), tone: 'dim' },
    DOT,
    { text: evidence.fact, tone: 'id' },
  ];
}

function explanationPairs({ judged }: Remark, lang: Lang): (readonly [string, Cell])[] {
  const { formula, runnerUp, steps } = REMARK_WORDS[lang];
  const { explanation } = judged;
  if (!explanation) return [];
  const close = explanation.runnerUp;
  return [
    ...(explanation.formula === undefined ? [] : [[formula, explanation.formula] as const]),
    ...(close
      ? [
          [
            runnerUp,
            [{ text: close.report }, DOT, { text: close.fact, tone: 'id' }] as Span[],
          ] as const,
        ]
      : []),
    ...explanation.steps.map((step, at) => [at === 0 ? steps : '', `${at + 1}. ${step}`] as const),
  ];
}

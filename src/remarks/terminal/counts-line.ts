import type { Judged } from '../../check/verdict.ts';
import type { Lang } from '../../lang/lang.ts';
import type { Paint } from '../../render/style.ts';
import { REMARK_WORDS } from '../remark-words.ts';
import { tally, VERDICT_LOOKS, VERDICTS } from '../verdict-look.ts';

/** How often each verdict was given, the gravest first; verdicts never given are left out. */
export function countsLine(judged: Iterable<Judged>, lang: Lang, paint: Paint): string {
  const counts = tally(judged);
  const given = VERDICTS.filter((verdict) => counts[verdict] > 0);
  if (given.length === 0) return REMARK_WORDS[lang].nothing;
  return given
    .map((verdict) => {
      const { sign, tone } = VERDICT_LOOKS[verdict];
      return paint([
        { text: `${sign} ${REMARK_WORDS[lang].count(verdict, counts[verdict])}`, tone },
      ]);
    })
    .join('   ');
}

import type { Judged } from '../check/verdict.ts';
import type { Lang } from '../lang/lang.ts';
import type { Bilingual } from '../model/fact-base.ts';
import type { Evidence } from './evidence.ts';
import type { Remark } from './remark.ts';
import { REMARK_WORDS } from './remark-words.ts';

/** A bilingual text in the language wanted, or in the one there is. */
export function inLang(text: Bilingual, lang: Lang): string {
  return text[lang] ?? text.zh ?? text.en ?? '';
}

/** Title of the section that a piece of evidence stands in. */
export function saySection({ section }: Evidence, lang: Lang): string {
  return section ? inLang(section, lang) : REMARK_WORDS[lang].lead;
}

/** Section and paragraph of a piece of evidence: `Holding the floor, paragraph 2`. */
export function sayPlace(evidence: Evidence, lang: Lang): string {
  return REMARK_WORDS[lang].place(saySection(evidence, lang), evidence.paragraph);
}

/** What a verdict rests on in words: the match of a supported text, the reason of a refuted one. */
export function sayWhy({ match, reason }: Judged, lang: Lang): string | undefined {
  const { matches, reasons } = REMARK_WORDS[lang];
  return match ? matches[match] : reason && reasons[reason];
}

/** The verdict with its reason: `refuted: the unit is another`. */
export function sayVerdict(judged: Judged, lang: Lang): string {
  const { verdicts, colon } = REMARK_WORDS[lang];
  const why = sayWhy(judged, lang);
  return verdicts[judged.verdict] + (why === undefined ? '' : colon + why);
}

/** A remark in one paragraph: verdict, note, the report's expression and place, what to write. */
export function sayRemark({ judged, evidence }: Remark, lang: Lang): string {
  const words = REMARK_WORDS[lang];
  const { text, remark, report, suggestion } = judged;
  const places = evidence.map((each) => `${sayPlace(each, lang)}; ${each.fact}`);
  return [
    `${text}${words.colon}${sayVerdict(judged, lang)}${lang === 'zh' ? '。' : '.'}`,
    remark && `${remark.charAt(0).toUpperCase()}${remark.slice(1).replace(/\.$/, '')}.`,
    report && words.reportHas(report, places.join('; ')),
    suggestion && words.writeInstead(suggestion),
  ]
    .filter(Boolean)
    .join(lang === 'zh' ? '' : ' ');
}

/** The name of a draft for reading. */
export function sayName(name: string, lang: Lang): string {
  return name === '-' ? REMARK_WORDS[lang].stdin : name;
}

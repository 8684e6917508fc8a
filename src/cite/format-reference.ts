import CSL from 'citeproc';
import type { Lang } from '../lang/lang.ts';
import type { Fact } from '../model/fact-base.ts';
import type { BaseHead } from '../store/fact-store.ts';
import { apa } from './csl/apa.ts';
import { chicago } from './csl/chicago.ts';
import { gbt7714 } from './csl/gbt7714.ts';
import { locale } from './csl/locale.ts';
import type { CslItem } from './csl-item.ts';
import type { CslName } from './name.ts';
import { placeInReport } from './place-in-report.ts';

const ITEM = 'report';

const STYLES = { gbt7714, apa, chicago };

/**
 * A reference in a style for reading, set by the CSL processor; see `cite` for its form. In a
 * separate module, since the processor takes 15 ms to load.
 */
export function formatReference(
  item: CslItem,
  fact: Fact,
  base: BaseHead,
  style: keyof typeof STYLES,
  lang: Lang,
): string {
  const engine = engineFor(
    { ...shownItem(item, style, lang), section: placeInReport(fact, base, lang) },
    STYLES[style](lang),
    lang,
  );
  const reference = unprotect(engine.makeBibliography()[1].join('')).trim();
  if (style === 'gbt7714') return reference;
  const inText = engine.previewCitationCluster(
    { citationItems: [{ id: ITEM }], properties: { noteIndex: 0 } },
    [],
    [],
    'text',
  );
  return `${reference}\n\n${unprotect(inText)}`;
}

function engineFor(item: object, style: string, lang: Lang): InstanceType<typeof CSL.Engine> {
  const shown = { ...protect(item), id: ITEM, language: lang };
  const engine = new CSL.Engine(
    { retrieveLocale: () => locale(lang), retrieveItem: () => shown },
    style,
    lang === 'zh' ? 'zh-CN' : 'en-US',
    true,
  );
  engine.setOutputFormat('text');
  engine.updateItems([ITEM]);
  return engine;
}

function shownItem(item: CslItem, style: keyof typeof STYLES, lang: Lang): Partial<CslItem> {
  const [author] = item.author;
  const { publisher, ...others } = item;
  const same = author !== undefined && 'literal' in author && author.literal === publisher;
  const shown = style === 'apa' && same ? others : item;
  return { ...shown, ...namesIn(item, lang) };
}

/** Chinese names stand whole, not with the family name alone or first. */
function namesIn({ author, editor }: CslItem, lang: Lang): Pick<CslItem, 'author' | 'editor'> {
  if (lang === 'en') return { author, ...(editor && { editor }) };
  const whole = (name: CslName): CslName =>
    'literal' in name || /[a-z]/i.test(name.family)
      ? name
      : { literal: `${name.family}${name.given}` };
  return { author: author.map(whole), ...(editor && { editor: editor.map(whole) }) };
}

/** CSL takes `<i>` and its like for markup and drops it; what a title has is to be shown. */
const PROTECTED = '\u{e000}';

function protect(item: object): object {
  return JSON.parse(JSON.stringify(item).replaceAll('<', PROTECTED)) as object;
}

function unprotect(text: string): string {
  return text.replaceAll(PROTECTED, '<');
}

import type { StoredFactBase } from '../model/fact-base.ts';
import { layoutOf } from './layout.ts';
import type { NewBaseOptions } from './new-base.ts';
import { headOf } from './report-head.ts';
import { sectionIds } from './section-ids.ts';

/** A base without what its sentences state. */
export type Frame = Pick<StoredFactBase, 'report' | 'sections' | 'places'>;

/** The language that labels of a new base are in. */
export type Tongue = 'zh' | 'en';

const GIST = { zh: 'TODO：本节一句话概要', en: 'TODO: the section in one line' } as const;

/** Report, sections and places of a text in form NFC, and the one year it covers. */
export function frameOf(
  text: string,
  { id, sha256, lang, title }: NewBaseOptions,
): { frame: Frame; tongue: Tongue; year: string | undefined } {
  const layout = layoutOf(text, title);
  const named = title ?? layout.title;
  const head = headOf(text, named ?? '', layout.furniture);
  const language = lang ?? head.language;
  const tongue = language.startsWith('zh') ? 'zh' : 'en';
  const report = {
    id,
    title: { [tongue]: named ?? 'TODO' },
    publisher: { [tongue]: 'TODO' },
    published: head.published,
    period: head.period,
    place: 'todo',
    language,
    sha256,
    ...layout.bounds,
  };
  const sections = sectionsOf(layout.sections, tongue);
  const places = { todo: { [tongue]: ['TODO'] } };
  return { frame: { report, sections, places }, tongue, year: head.year };
}

function sectionsOf(titles: readonly (string | undefined)[], tongue: Tongue): Frame['sections'] {
  const ids = sectionIds(titles);
  return titles.map((title, index) => ({
    id: ids[index]!,
    ...(title !== undefined && { title: { [tongue]: title } }),
    gist: { [tongue]: GIST[tongue] },
  }));
}

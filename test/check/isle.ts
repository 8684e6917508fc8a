import { type Draft, draftOf } from '../../src/check/draft.ts';
import { placeFinder } from '../../src/check/gazetteer.ts';
import { mentionsIn } from '../../src/check/mentions.ts';
import { structureOf } from '../../src/check/structure.ts';
import { vocabularyOf } from '../../src/check/vocabulary.ts';
import { wordsOf } from '../../src/check/words-of.ts';
import { extract } from '../../src/figures/extract.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { Fact, FactBase } from '../../src/model/fact-base.ts';
import { madeUpBase } from './made-up-base.ts';

const about = madeUpBase({
  id: 'isle',
  title: '海岛年报',
  publisher: '海岛',
  place: { id: 'isle', zh: '海岛省' },
  terms: {
    ships: { zh: ['船'], en: ['ships'] },
    pass: { zh: ['月票'], en: ['monthly pass'] },
    quay: { zh: ['东港'], en: ['East Port'] },
    funds: { zh: ['资金'], en: ['funds'] },
  },
  facts: [
    {
      id: 'ships',
      kind: 'figure',
      label: { zh: '船', en: 'Ships' },
      value: '200',
      unit: '个',
      about: ['ships'],
      source: { section: 'isle', paragraph: 1, sentence: 1, asWritten: '200艘' },
    },
  ],
});

/** A report of 2023 on an isle of the realm, with a port and a hill that are parts of it. */
export const isle: FactBase = {
  ...about,
  places: {
    realm: { zh: ['大国'], en: ['Realm'] },
    isle: { zh: ['海岛省', '海岛'], en: ['Isle'], within: 'realm' },
    port: { zh: ['东港市', '东港'], en: ['East Port'], within: 'isle' },
    hill: { zh: ['西山县'], en: ['West Hill'], within: 'isle' },
  },
};

/** A fact of the isle in 2023, but for what is said of it. */
export function isleFact(more: Partial<Fact> = {}): Fact {
  return { ...isle.facts[0]!, ...more };
}

/** A draft taken apart, and of its figures the one written so, else the last. */
export function takenApart(text: string, written?: string): { draft: Draft; figure: Figure } {
  const mentions = mentionsIn(text, vocabularyOf(wordsOf(isle)));
  const draft = draftOf(text, structureOf(text), extract(text), mentions, placeFinder(isle)(text));
  const figure =
    written === undefined
      ? draft.figures.at(-1)
      : draft.figures.find((each) => each.text === written);
  if (!figure) throw new Error(`no figure in ${text}`);
  return { draft, figure };
}

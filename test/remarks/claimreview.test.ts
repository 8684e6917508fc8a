import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/remarks/checked.ts';
import { render } from '../../src/remarks/claimreview.ts';
import { hasLive } from '../../src/render/visible.ts';
import { COLLECTION, checked, hostileDraft, NEI, REFUTED, SUPPORTED } from './made-up.ts';

// biome-ignore lint/suspicious/noExplicitAny: read back from JSON
function graphOf(draft: Checked): any[] {
  return JSON.parse(render([draft], COLLECTION, { lang: 'zh', version: '1.2.3' }))['@graph'];
}

const DRAFT = checked('城市标准为625元,场所近300家;书价12元。', [
  ['625元', REFUTED],
  ['近300家', SUPPORTED],
  ['12元', NEI],
]);

describe('remarks as ClaimReview', () => {
  it('review the clause of each judged text', () => {
    expect(graphOf(DRAFT).map(({ claimReviewed }) => claimReviewed)).toEqual([
      '城市标准为625元',
      '场所近300家',
      '书价12元',
    ]);
  });

  it('rate from 1 to 5, and leave unrated what the report does not speak of', () => {
    expect(graphOf(DRAFT).map(({ reviewRating }) => reviewRating)).toEqual([
      {
        '@type': 'Rating',
        ratingValue: 1,
        worstRating: 1,
        bestRating: 5,
        alternateName: 'refuted',
      },
      {
        '@type': 'Rating',
        ratingValue: 5,
        worstRating: 1,
        bestRating: 5,
        alternateName: 'supported',
      },
      { '@type': 'Rating', alternateName: 'nei' },
    ]);
  });

  it('have an author of a type that schema.org allows, and that is factq', () => {
    expect(graphOf(DRAFT)[0].author).toEqual({
      '@type': ['Organization', 'SoftwareApplication'],
      name: 'factq',
      softwareVersion: '1.2.3',
    });
  });

  it('cite the report and the place in it', () => {
    const [{ citation }, , silent] = graphOf(DRAFT);
    expect(citation).toMatchObject([
      {
        identifier: 'relief.standard',
        text: '615元/月/人',
        position: '资金，第2段',
        isPartOf: {
          headline: '某地年报',
          publisher: { name: '某地民政' },
          datePublished: '2022-01-15',
        },
      },
    ]);
    expect(silent.citation).toBeUndefined();
  });

  it('are JSON that can stand in a script element, whatever the draft holds', () => {
    fc.assert(
      fc.property(hostileDraft, (draft) => {
        const text = render([draft], COLLECTION, { lang: 'en', version: '1.2.3' });
        expect(text).not.toMatch(/</);
        expect(hasLive(text)).toBe(false);
        expect(JSON.parse(text)['@graph']).toHaveLength(draft.judged.length);
      }),
    );
  });

  it('quote no more of an endless clause than what is near', () => {
    const endless = '字'.repeat(100_000);
    const [{ claimReviewed }] = graphOf(checked(`${endless}625元${endless}`, [['625元', NEI]]));
    expect(claimReviewed.length).toBeLessThan(500);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_FORMATS, type CheckFormat } from '../../src/remarks/check-formats.ts';
import { renderRemarks } from '../../src/remarks/render.ts';
import { FORMATS } from '../../src/render/formats.ts';
import { hasLive } from '../../src/render/visible.ts';
import { COLLECTION, checked, hostileDraft, plain, REFUTED } from './made-up.ts';

const OPTIONS = { lang: 'en', width: 80, color: 0, explain: false, version: '1.2.3' } as const;
const ALL: readonly CheckFormat[] = [...FORMATS, ...CHECK_FORMATS];

describe.each(ALL)('remarks as %s', (format) => {
  it('end in one line break', async () => {
    const draft = checked('标准为625元', [['625元', REFUTED]]);
    expect(await renderRemarks([draft], COLLECTION, format, OPTIONS)).toMatch(/[^\n]\n$/);
  });

  it('hold the text and what to write instead', async () => {
    const draft = checked('标准为625元', [['625元', REFUTED]]);
    const text = await renderRemarks([draft], COLLECTION, format, OPTIONS);
    expect(text).toContain('625元');
    expect(text).toContain('615元');
  });

  it('can be of a draft in which nothing is judged', async () => {
    const draft = { manuscript: plain(''), judged: [] };
    const text = await renderRemarks([draft], COLLECTION, format, OPTIONS);
    expect(text).toMatch(format === 'ndjson' || format === 'github' ? /^$/ : /[^\n]\n$/);
  });

  it('hold no live control or bidi character, whatever the draft holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileDraft, { minLength: 1, maxLength: 2 }), async (drafts) => {
        const text = await renderRemarks(drafts, COLLECTION, format, OPTIONS);
        const meant = format === 'csv' || format === 'tsv' || format === 'html' ? /\t/g : '';
        expect(hasLive(text.replace(meant, ''))).toBe(false);
      }),
    );
  });
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/lang/lang.ts';
import type { Checked } from '../../src/remarks/checked.ts';
import { render } from '../../src/remarks/html/html.ts';
import { html } from '../../src/remarks/html/markup.ts';
import { hasLive } from '../../src/render/visible.ts';
import { COLLECTION, checked, hostileDraft, NEI, plain, REFUTED, SUPPORTED } from './made-up.ts';

function page(drafts: readonly Checked[], lang: Lang = 'en'): string {
  return render(drafts, COLLECTION, { lang, version: '1.2.3' });
}

/** The tags that the page is made of, with attributes of the form it writes them in. */
const TAGS =
  /<!doctype html>|<\/?(?:html|head|meta|title|style|body|header|h[1-4]|p|cite|time|main|nav|ul|ol|li|section|table|caption|thead|tbody|tr|th|td|div|span|a|sup|strong|ins|dl|dt|dd|code|footer)(?: [a-z-]+="[^"<>]*")*>/g;

const DRAFT = checked('标准为625元,场所近300家,书价12元。', [
  ['625元', REFUTED],
  ['近300家', SUPPORTED],
  ['12元', NEI],
]);

describe('html', () => {
  it('escapes text for elements and attributes, and leaves markup as it is', () => {
    const text = `&<>"'\u202e`;
    const escaped = '&amp;&lt;&gt;&quot;&#39;\\u{202E}';
    expect(html`<b title="${text}">${[html`<i>${1}</i>`]}${undefined}${text}</b>`.markup).toBe(
      `<b title="${escaped}"><i>1</i>${escaped}</b>`,
    );
  });
});

describe('remarks as a page', () => {
  it('make each judged text a link to its card, and the card one back', () => {
    const text = page([DRAFT]);
    expect(text).toContain('<a id="text-1-1" class="refuted" href="#remark-1-1">625元<sup>');
    expect(text).toMatch(/<li id="remark-1-1" class="card refuted">\n<h4>.*<a href="#text-1-1">/);
  });

  it('say in a card the verdict, the reason, the place, what to write, and why', () => {
    const card = /<li id="remark-1-1"[\s\S]*?<\/dl>/
      .exec(page([DRAFT]))![0]
      .replace(/<[^>]*>/g, ' ');
    for (const words of [
      'refuted',
      'the report says otherwise',
      'the figure is that of relief.fund',
      '615元/月/人',
      '资金, paragraph 2, sentence 3',
      'relief.standard',
      '615元 × 12 = 7380元',
      'The clause speaks of a fund.',
    ]) {
      expect(card).toContain(words);
    }
  });

  it('count the verdicts by what was judged', () => {
    const draft = checked('2021年为625元', [
      ['2021年', SUPPORTED, 'date'],
      ['625元', REFUTED],
    ]);
    const rows = [...page([draft], 'zh').matchAll(/<tr><th scope="row">.*<\/tr>/g)];
    expect(
      rows.map(([row]) =>
        row
          .replace(/<[^>]*>/g, ' ')
          .trim()
          .split(/\s+/),
      ),
    ).toEqual([
      ['数字', '1', '0', '0'],
      ['日期', '0', '0', '1'],
      ['合计', '1', '0', '1'],
    ]);
  });

  it('lead from a list to each of several drafts', () => {
    const text = page([DRAFT, { manuscript: plain('无', '<b>.md'), judged: [] }]);
    expect(text).toContain('<a href="#draft-2">&lt;b&gt;.md</a>');
    expect(text).toContain('<section class="checked" id="draft-2"');
    expect(text).toContain('Nothing here can be checked.');
  });

  it('allow their one style sheet by its hash, and nothing else', () => {
    const text = page([DRAFT]);
    const style = /<style>([\s\S]*)<\/style>/.exec(text)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(text.replaceAll('&#39;', "'")).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
  });

  it('let no tag, no control character and no dead link in, whatever the draft holds', () => {
    fc.assert(
      fc.property(
        fc.array(hostileDraft, { minLength: 1, maxLength: 2 }),
        fc.constantFrom<Lang>('en', 'zh'),
        (drafts, lang) => {
          const text = page(drafts, lang);
          expect(text.replace(TAGS, '')).not.toMatch(/[<>]/);
          expect(hasLive(text.replaceAll('\t', ''))).toBe(false);
          const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const [, target] of text.matchAll(/ href="#([^"]+)"/g))
            expect(ids).toContain(target);
          expect(text.match(TAGS)!.join('')).not.toMatch(/ (?:href="(?!#)|src=|style=|on\w+=)/);
        },
      ),
    );
  });
});

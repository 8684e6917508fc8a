import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/remarks/checked.ts';
import { render } from '../../src/remarks/terminal/on-terminal.ts';
import { hasLive } from '../../src/render/visible.ts';
import { displayWidth } from '../../src/render/width.ts';
import { COLLECTION, checked, hostileDraft, NEI, plain, REFUTED, SUPPORTED } from './made-up.ts';

const OPTIONS = { lang: 'en', width: 80, color: 0, explain: false } as const;

function lines(drafts: readonly Checked[], options: object = {}): string[] {
  return render(drafts, COLLECTION, { ...OPTIONS, ...options }).split('\n');
}

const DRAFT = checked('某地年报\n\n标准为每人每月625元,新增场所近300家,书价12元。', [
  ['625元', REFUTED],
  ['近300家', SUPPORTED],
  ['12元', NEI],
]);

describe('remarks on the terminal', () => {
  it('underline what is judged and say of it what is wrong, where it stands and what to write', () => {
    expect(lines([DRAFT])).toEqual([
      ' 3 │ 标准为每人每月625元,新增场所近300家,书价12元。',
      '   │               ^^^^^         -------     ~~~~',
      '   │ ✗ 625元    refuted: the report says otherwise',
      '   │            note    the figure is that of relief.fund',
      '   │            report  615元/月/人 · 资金, paragraph 2 · relief.standard',
      '   │            write   615元',
      '   │ ✓ 近300家  as in the report · relief.homes',
      '   │ ? 12元     not settled by the report',
      '',
      '✗ 1 refuted   ? 1 not settled by the report   ✓ 1 supported',
    ]);
  });

  it('speak Chinese', () => {
    expect(lines([DRAFT], { lang: 'zh' }).slice(2)).toEqual([
      '   │ ✗ 625元    不符：与报告所述不同',
      '   │            说明  the figure is that of relief.fund',
      '   │            报告  615元/月/人 · 资金，第2段 · relief.standard',
      '   │            改为  615元',
      '   │ ✓ 近300家  与报告一致 · relief.homes',
      '   │ ? 12元     无从判断',
      '',
      '✗ 1处不符   ? 1处无从判断   ✓ 1处有据',
    ]);
  });

  it('tell how a verdict was come to when asked', () => {
    const text = lines([DRAFT], { explain: true }).join('\n');
    expect(text).toContain('formula  615元 × 12 = 7380元\n');
    expect(text).toContain('close    49.97亿元 · relief.fund\n');
    expect(text).toContain('steps    1. The clause speaks of a fund.\n');
    expect(text).toContain('         2. 625 is not 615.\n');
    expect(text).toContain('report  近300家 · 资金, paragraph 2 · relief.homes\n');
    expect(lines([DRAFT]).join('\n')).not.toContain('625 is not 615');
  });

  it('name each fact that a sum rests on', () => {
    const sum = { ...SUPPORTED, match: 'derived', report: '49.97亿元 / 300家' } as const;
    const draft = checked('每家0.17亿元', [
      ['0.17亿元', { ...sum, facts: ['relief.fund', 'relief.homes'] }],
    ]);
    expect(lines([draft], { explain: true }).slice(2, -2)).toEqual([
      '   │ ✓ 0.17亿元  supported: follows from the report',
      '   │             report  49.97亿元 / 300家',
      '   │                     49.97亿元 · 资金, paragraph 1 · relief.fund',
      '   │                     近300家 · 资金, paragraph 2 · relief.homes',
    ]);
  });

  it('show of a long line the rows with something judged, and that there is more', () => {
    const long = `${'这里没有数字。'.repeat(60)}标准为625元。${'后面也没有。'.repeat(900)}价12元。完`;
    const shown = lines([
      checked(long, [
        ['625元', REFUTED],
        ['12元', NEI],
      ]),
    ]);
    const drawn = shown.filter((line) => /[。]/.test(line));
    expect(drawn).toHaveLength(2);
    expect(drawn[0]).toMatch(/^ 1 │ …[^…]*625元[^…]*…$/);
    expect(drawn[1]).toMatch(/^ {3}│ …[^…]*价12元。完$/);
    for (const row of drawn) {
      const before = displayWidth(row.slice(0, row.search(/625|12元/)));
      expect(before).toBeGreaterThan(30);
      expect(shown[shown.indexOf(row) + 1]!.search(/[~^]/)).toBe(before);
    }
    expect(displayWidth(drawn[0]!)).toBeGreaterThan(70);
    expect(Math.max(...shown.map(displayWidth))).toBeLessThanOrEqual(80);
  });

  it('do not break what is judged unless it is long', () => {
    const draft = checked(`${'字'.repeat(25)}新增场所近300家,${'字'.repeat(9)}`, [
      ['近300家', SUPPORTED],
    ]);
    for (let width = 40; width < 70; width++) {
      expect(lines([draft], { width }).filter((line) => /近300家(?! {2})/.test(line))).toHaveLength(
        1,
      );
    }
  });

  it('show the row before where a row begins with what is judged', () => {
    const draft = checked(`${'空'.repeat(46)}新增的各类养老服务场所近300家。`, [
      ['近300家', SUPPORTED],
    ]);
    expect(lines([draft], { width: 46 }).slice(0, 3)).toEqual([
      ` 1 │ …${'空'.repeat(8)}新增的各类养老服务场所`,
      '   │ 近300家。',
      '   │ -------',
    ]);
  });

  it('put remarks below the row in which the text ends', () => {
    const draft = checked(`${'字'.repeat(20)}four point nine billion yuan`, [
      ['four point nine billion yuan', NEI],
    ]);
    expect(lines([draft], { width: 60 }).slice(0, 6)).toEqual([
      ` 1 │ ${'字'.repeat(20)}four point`,
      `   │ ${' '.repeat(40)}~~~~~~~~~~`,
      '   │ nine billion yuan',
      '   │ ~~~~~~~~~~~~~~~~~',
      '   │ ? four point nine   not settled by the report',
      '   │   billion yuan',
    ]);
  });

  it('underline with colour instead of signs, in colours that differ by verdict', () => {
    const [first, second] = lines([DRAFT], { color: 1 });
    const [refuted, supported, nei] = ['31', '32', '33'].map((code) => `\u001b[4m\u001b[${code}m`);
    expect(first).toContain(`${refuted}\u001b[1m625元`);
    expect(first).toContain(`${supported}近300家`);
    expect(first).toContain(`${nei}12元`);
    expect(second).toMatch(/✗.*625元/);
  });

  it('give each of several drafts its name and counts, and all of them a sum', () => {
    const other = checked('近300家。', [['近300家', SUPPORTED]], '-');
    const shown = lines([DRAFT, other, { manuscript: plain('无', 'c.md'), judged: [] }]);
    expect(shown.filter((line) => !/[│]/.test(line) && line !== '')).toEqual([
      'draft.txt',
      '✗ 1 refuted   ? 1 not settled by the report   ✓ 1 supported',
      'standard input',
      '✓ 1 supported',
      'c.md',
      'Nothing here can be checked.',
      '3 drafts: ✗ 1 refuted   ? 1 not settled by the report   ✓ 2 supported',
    ]);
  });

  it('show control and bidi characters of the draft, with the signs below in their place', () => {
    const [text, signs] = lines([checked('\t\u001b[31m\u202e标准625元', [['625元', REFUTED]])]);
    expect(text).toBe(' 1 │     ␛[31m\\u{202E}标准625元');
    expect(displayWidth(signs!)).toBe(displayWidth(text!));
    expect(signs!.indexOf('^')).toBe(displayWidth(text!.slice(0, text!.indexOf('625'))));
  });

  it('point at the source of a draft in Markdown, and at what a reader sees of HTML', () => {
    const source = '<p>标准<b>6&#50;5元</b>。</p>';
    const text = '标准625元。';
    const map = [3, 4, 8, 9, 14, 15, 20, source.length];
    const judged = checked(text, [['625元', NEI]]).judged;
    const manuscript = { ...plain(source), text, inSource: (at: number) => map[at]! };
    const drawn = (format: 'html' | 'markdown') =>
      lines([{ manuscript: { ...manuscript, format }, judged }]).slice(0, 3);
    expect(drawn('markdown')).toEqual([
      ` 1 │ ${source}`,
      '   │           ~~~~~~~~~',
      '   │ ? 625元  not settled by the report',
    ]);
    expect(drawn('html').slice(0, 2)).toEqual([' 1 │ 标准625元。', '   │     ~~~~~']);
  });

  it('are never wider than the terminal, never steer it, and leave no remark out', () => {
    fc.assert(
      fc.property(
        fc.array(hostileDraft, { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 40, max: 130 }),
        fc.boolean(),
        (drafts, width, explain) => {
          const shown = lines(drafts, { width, explain });
          expect(shown.filter(hasLive)).toEqual([]);
          const names = drafts.map(({ manuscript }) => manuscript.name);
          const wide = shown.filter((line) => displayWidth(line) > width);
          // A name may hold the rule too; only the gutter of a draft begins with blanks or a number.
          const beside = wide.filter((line) => /^ +(?:\d+ )?│/.test(line));
          expect(beside.length, `${names}`).toBe(0);
          const signs = shown.filter((line) => /^ +│ [✗✓?] /.test(line)).length;
          const judged = drafts.flatMap((each) => each.judged).length;
          expect(signs).toBeGreaterThanOrEqual(judged);
        },
      ),
    );
  });
});

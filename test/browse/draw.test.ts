import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { draw } from '../../src/browse/draw.ts';
import { shelfOf } from '../../src/browse/shelf.ts';
import { initialState, type Size, type State } from '../../src/browse/state.ts';
import { step } from '../../src/browse/step.ts';
import { collisions, rowsOf } from './screen.ts';
import { foundBy, pressed, shippedShelf, store } from './shelf.ts';

const shelf = shippedShelf();
const NARROW = { width: 40, height: 10 };

function screen(state: State, of = shelf): string {
  return rowsOf(draw(state, of), state.size).join('\n');
}

describe('the screen', () => {
  it('has sections, facts and the detail at 80 columns and 24 rows', () => {
    const rows = screen(pressed(['<down>', '<down>', '<tab>', '<down>'])).split('\n');
    expect(rows).toHaveLength(24);
    expect(rows[0]).toMatch(/^ 回望2021:山西民政交出民生福祉新答卷 +新华网 · 2022-01-15$/);
    expect(rows[1]).toMatch(/^ \/ Search in Chinese, pinyin or English +133 facts$/);
    expect(rows[2]).toMatch(/^── Sections ─+┬━━ 牢牢兜住民生底线 ━+ 2\/21 ━$/);
    expect(rows[4]).toMatch(/│ ❯ 城市低保平均保障标准 +615元\/月\/人$/);
    expect(rows[5]).toMatch(/^ › 牢牢兜住民生底线 +21 │ {3}农村低保平均保障标准/);
    expect(rows.find((row) => row.includes('├'))).toMatch(/├── Detail ─+ 1–\d\/\d+ ─$/);
    expect(rows.find((row) => row.includes('value'))).toMatch(/│ value +615 元\/人\/月$/);
    expect(rows[23]).toMatch(/\? help +q quit +\/ search +y copy +Enter detail +i id +c cite/);
  });

  it('has the pane in focus alone at 40 columns and 10 rows', () => {
    const sections = screen(pressed([], NARROW));
    expect(sections).toMatch(/^━━ Sections ━+$/m);
    expect(sections).not.toContain('城市低保平均保障标准');
    expect(screen(pressed(['<enter>', '<down>'], NARROW))).toMatchInlineSnapshot(`
      " / Search in Chinese, pinyi…  133 facts
      ━━ Facts ━━━━━━━━━━━━━━━━━━━━━━━ 2/133 ━
         再次提高的残疾人补贴项数        两项
       ❯ 城市低保平均保障标准     615元/月/人
         农村低保平均保障标准    5658元/年/人
         低保标准动态调整机制建立年份  2021年
         低保标准与消费支…  从2022年起 (rule)
         城市低保标准占当地…   30%-40% (rule)
         农村低保标准占当地…   45%-55% (rule)
       ? help   q quit   / search   y copy"
    `);
    expect(screen(pressed(['<enter>', '<down>', '<enter>'], NARROW))).toMatch(/^━━ Detail ━+ 1–7/m);
  });

  it('has the three panes side by side where there is room', () => {
    const [, , titles] = screen(pressed([], { width: 160, height: 40 })).split('\n');
    expect(titles).toMatch(/^━━ Sections ━+┬── Facts ─+ 1\/133 ─┬── Detail ─+$/);
  });

  it('shows what was found, marked, with its number in each section', async () => {
    const state = step(pressed(['/', '低', '保']), await foundBy('低保'), shelf);
    const rows = screen(state).split('\n');
    expect(rows[1]).toMatch(/^ \/ 低保 +9 found$/);
    expect(rows.find((row) => row.includes('牢牢兜住民生底线'))).toMatch(/ 9 │/);
    const marks = draw(state, shelf).pieces.flatMap(({ line }) => line.filter(({ mark }) => mark));
    expect(new Set(marks.map(({ text }) => text))).toEqual(new Set(['低保']));
  });

  it('puts the cursor behind what is typed, for the input method', async () => {
    expect(draw(pressed(['/', '低', 'a']), shelf).cursor).toEqual({ x: 1 + 2 + 2 + 1, y: 1 });
    expect(draw(pressed(['/', '低', '<enter>']), shelf).cursor).toBeUndefined();
  });

  it('says that nothing was found, and what is near to it', async () => {
    const state = step(pressed([...'dibbo']), await foundBy('zzzzqqq'), shelf);
    const typed = step(pressed(['/', ...'zzzzqqq']), await foundBy('zzzzqqq'), shelf);
    expect(screen(typed)).toContain('Nothing found.');
    expect(screen(state)).not.toContain('Nothing found.');
    const near = { query: 'zzzzqqq', facts: [], near: ['低保', '福利'] };
    expect(screen(step(typed, { type: 'found', findings: near }, shelf))).toContain(
      'Near to it: 低保, 福利',
    );
  });

  it('says that a section has no facts', () => {
    expect(screen(pressed(['<down>']))).toContain('│ No facts in this section.');
  });

  it('says what was copied', () => {
    const told = (text: string): string =>
      screen(step(pressed([]), { type: 'copied', what: 'figure', text }, shelf));
    expect(told('615元/月/人')).toMatch(/^ ✓ Copied the figure: 615元\/月\/人$/m);
    expect(told('')).toMatch(/^ This fact has no value to copy$/m);
  });

  it('speaks Chinese', () => {
    const chinese = shippedShelf('zh');
    const rows = screen(pressed([], undefined, chinese), chinese);
    expect(rows).toMatch(/^━━ 栏目 ━+┬── 事实 ─+ 1\/133 ─$/m);
    expect(rows).toMatch(/数值 +2 项/);
    expect(screen(pressed(['?'], undefined, chinese), chinese)).toMatch(/^━━ 按键 ━+$/m);
  });

  it('says where there is no room at all', () => {
    const size = { width: 12, height: 4 };
    expect(screen(initialState(size))).toBe('The window\nis too\nsmall.\n');
  });
});

const SHELVES = { en: shippedShelf('en'), zh: shippedShelf('zh') };
const KEYS = ['<up>', '<down>', '<enter>', '<tab>', '<escape>', '<end>', '<pagedown>', 'h', 'l'];
const TYPED = ['/', '?', 'y', '低', '保', '𠮷', '👨‍👩‍👧', 'e', '\u0301', '“', ' ', '<backspace>'];

describe('whatever one does', () => {
  const sizes = fc.record({
    width: fc.integer({ min: 2, max: 170 }),
    height: fc.integer({ min: 1, max: 50 }),
  });
  const keys = fc.array(fc.constantFrom(...KEYS, ...TYPED), { maxLength: 12 });

  it('nothing reaches over the edge of the screen or over anything else', () => {
    fc.assert(
      fc.property(
        sizes,
        sizes,
        keys,
        fc.constantFrom('en' as const, 'zh' as const),
        (first, size, typed, lang) => {
          const own = SHELVES[lang];
          const state = step(pressed(typed, first, own), { type: 'resize', size }, own);
          const copied = step(state, { type: 'copied', what: 'id', text: '低保'.repeat(40) }, own);
          for (const each of [state, copied]) {
            expect(collisions(draw(each, own), each.size)).toEqual([]);
          }
        },
      ),
      { numRuns: 100, interruptAfterTimeLimit: 20_000 },
    );
  });
});

test('control characters of a base are shown, not obeyed', async () => {
  const { facts } = await store.collection();
  const label = { zh: '甲\u001B[31m乙\n丙\u202E丁', en: 'a' };
  const hostile = shelfOf(
    facts.map((fact) => ({ ...fact, label, aliases: ['\u001B]52;c;eA==\u0007'] })),
    { heads: store.heads, units: store.units },
    'en',
  );
  const size: Size = { width: 100, height: 40 };
  const frame = draw(pressed(['<tab>'], size, hostile), hostile);
  const text = frame.pieces.flatMap(({ line }) => line.map((span) => span.text)).join('');
  expect(text).toContain('甲␛[31m乙␊丙\\u{202E}丁');
  expect(text).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
});

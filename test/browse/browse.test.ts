import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { displayWidth } from '../../src/render/width.ts';
import { factq, factqIn } from '../cli/run.ts';
import { HAS_TMUX, Window } from './tmux.ts';

const absent = !HAS_TMUX && process.env.CI !== 'true';

/** All that a program can leave behind in a terminal and tmux tells of. */
const MODES =
  '#{alternate_on} #{cursor_flag} #{insert_flag} #{keypad_flag} #{keypad_cursor_flag} #{wrap_flag} #{mouse_any_flag} #{scroll_region_upper} #{scroll_region_lower}';

// A window waits longer on a busy machine than other tests may take.
vi.setConfig({ testTimeout: 120_000 });

let window: Window;

afterEach(() => window?.close());

interface Setting {
  width?: number;
  height?: number;
  env?: Record<string, string>;
  /** Code that Node runs first. */
  first?: string;
}

/** Starts the browser in a shell whose screen is not empty. */
async function open({
  width = 80,
  height = 24,
  env = {},
  first = '',
}: Setting = {}): Promise<void> {
  window = new Window(width, height, env);
  window.write('first.mjs', first);
  await window.run('stty -a > before; echo 此前的内容');
  window.type(`NODE_OPTIONS='--import ./first.mjs' sh ./factq browse\n`);
  await window.until((screen) => screen.includes('Sections') && screen.includes('quit'));
}

function isAtPrompt(screen: string): boolean {
  return screen.includes('此前的内容') && /\n[$#]$/.test(screen.trimEnd());
}

/** What is amiss with the detail in focus at a size; parts of what stood there before are. */
function flawsOf(screen: string, width: number, height: number): string[] {
  const rows = screen.split('\n').slice(0, height);
  const counts = rows.filter((row) => /133 facts$/.test(row));
  const rules = rows.filter((row) => row.includes('━ Detail'));
  return [
    ...(rows.at(-1)?.includes('? help') ? [] : ['no status in the last row']),
    ...(counts.length === 1 && displayWidth(counts[0]!) === width - 1 ? [] : ['count', ...counts]),
    ...(rules.length === 1 && displayWidth(rules[0]!) === width ? [] : ['rule', ...rules]),
    ...rows.filter((row) => displayWidth(row) > width),
  ];
}

describe.skipIf(absent)('factq browse in tmux', () => {
  it('shows the sections, and the facts of the one moved to', async () => {
    await open();
    expect(window.screen).toContain('❯ All sections');
    expect(window.told('#{alternate_on} #{cursor_flag}')).toBe('1 0');
    window.press('Down', 'Down');
    const screen = await window.until((each) => each.includes('1/21'));
    expect(screen).toMatch(/❯ 牢牢兜住民生/);
    window.press('Enter', 'Down');
    expect(await window.until((each) => each.includes('2/21'))).toMatch(/❯ 城市低保平均保障标准/);
  });

  it.each(['低保', 'dibao'])('finds facts while %s is typed', async (query) => {
    await open();
    window.press('/');
    window.type(query);
    const screen = await window.until((each) => / \d+ found/.test(each));
    expect(screen).toMatch(new RegExp(`^ / ${query} `, 'm'));
    expect(screen).toMatch(/城市低保平均保障标准 +615元\/月\/人/);
    const column = 3 + displayWidth(query);
    expect(window.told('#{cursor_flag} #{cursor_x} #{cursor_y}')).toBe(`1 ${column} 1`);
    window.press('Escape');
    expect(await window.until((each) => each.includes('133 facts'))).toContain('133 facts');
  });

  it('takes pasted text as a query, not as commands', async () => {
    await open();
    window.paste('q低保\n标准');
    const screen = await window.until((each) => each.includes('q低保 标准'));
    expect(screen).toMatch(/^ \/ q低保 标准 /m);
  });

  it.each([
    ['y', '615元/月/人', 'Copied the figure: 615元/月/人'],
    ['v', '615', 'Copied the value: 615'],
    ['i', 'dibao.urban.standard', 'Copied the id: dibao.urban.standard'],
    ['c', /苏顺生.*2022/, 'Copied the citation: 苏顺生'],
  ])('copies with %s, and says what', async (key, copied, said) => {
    await open();
    window.press('/');
    window.type('城市低保标准');
    await window.until((each) => /\d found/.test(each));
    window.press('Enter');
    await window.until((each) => each.includes('❯ 城市低保平均'));
    window.press(key);
    expect(await window.until((each) => each.includes('Copied'))).toContain(said);
    expect(window.clipboard).toMatch(copied);
  });

  it('stays whole when the window is resized', async () => {
    await open();
    window.press('Enter', 'Down', 'Enter');
    await window.until((each) => /━ Detail/.test(each));
    for (const [width, height] of [
      [40, 10],
      [160, 40],
      [60, 15],
      [120, 40],
      [80, 24],
    ] as const) {
      window.resize(width, height);
      const screen = await window.until((each) => flawsOf(each, width, height).length === 0);
      expect(flawsOf(screen, width, height)).toEqual([]);
    }
  });

  it('goes on after Ctrl-Z and fg', async () => {
    await open();
    window.press('Down');
    window.press('C-z');
    await window.until(isAtPrompt);
    expect(window.told('#{alternate_on} #{cursor_flag}')).toBe('0 1');
    window.type('fg\n');
    await window.until((each) => each.includes('Sections'));
    expect(window.screen).toMatch(/❯ 概述/);
    window.press('q');
    expect(await window.until(isAtPrompt)).not.toContain('Sections');
  });

  it('uses no colour where NO_COLOR is set', async () => {
    await open({ env: { NO_COLOR: '1' } });
    const painted = window.tmux(['capture-pane', '-pe']);
    expect(painted).toContain('❯ All sections');
    expect(painted).not.toContain('\u001B[');
  });
});

describe.skipIf(absent)('the terminal is as it was', () => {
  it.each<[how: string, end: () => void, exit: number]>([
    ['q', () => window.press('q'), 0],
    ['Ctrl-C', () => window.press('C-c'), 130],
    ['Ctrl-C while typing', () => window.press('/', 'C-c'), 130],
    ['SIGINT', () => window.signal('SIGINT'), 130],
    ['SIGTERM', () => window.signal('SIGTERM'), 143],
    ['SIGHUP', () => window.signal('SIGHUP'), 129],
  ])('after %s', async (_, end, exit) => {
    await open();
    end();
    const screen = await window.until(isAtPrompt);
    await expectAsBefore(exit);
    expect(screen).toContain('此前的内容');
    expect(screen).not.toContain('Sections');
  });

  it('after a crash, which is told of', async () => {
    await open({ first: "process.on('SIGUSR2', () => { throw new Error('boom'); });" });
    window.signal('SIGUSR2');
    const screen = await window.until(isAtPrompt);
    await expectAsBefore(1);
    expect(screen).toContain('Error: boom');
    expect(screen).not.toContain('Sections');
  });
});

async function expectAsBefore(exit: number): Promise<void> {
  const modes = window.told(MODES);
  await window.run('echo $? > exit; stty -a > after');
  expect(window.read('exit')).toBe(`${exit}\n`);
  expect(window.read('after')).toBe(window.read('before'));
  expect(modes).toBe('0 1 0 0 0 1 0 0 23');
}

describe('without a terminal', () => {
  test('browse says so in one line', () => {
    expect(factq('browse')).toEqual({
      stdout: '',
      stderr:
        'factq: browse needs a terminal to draw on and to read keys from. factq list and factq search answer into pipes and files.\n',
      code: 2,
    });
  });

  test('it does in Chinese too', () => {
    const { stderr } = factqIn({}, 'browse', '--lang', 'zh');
    expect(stderr).toMatch(/^factq: browse需要在终端中运行。.+\n$/);
  });
});

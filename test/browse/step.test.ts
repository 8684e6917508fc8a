import { describe, expect, it, test } from 'vitest';
import { currentPlace, listed } from '../../src/browse/listed.ts';
import type { State } from '../../src/browse/state.ts';
import { step } from '../../src/browse/step.ts';
import { foundBy, placeOf, pressed, shippedShelf } from './shelf.ts';

const shelf = shippedShelf();
const { length: total } = shelf.facts;
const WIDE = { width: 80, height: 24 };
const NARROW = { width: 40, height: 10 };

const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key);

describe('keys', () => {
  test.each<[what: string, keys: string[], expected: Partial<State>]>([
    ['nothing yet', [], { focus: 'sections', query: '', isTyping: false }],
    ['down twice', ['<down>', 'j'], { sections: { at: 2, top: 0 } }],
    ['up at the top', ['<up>', 'k'], { sections: { at: 0, top: 0 } }],
    ['the last section', ['G'], { sections: { at: shelf.sections.length, top: 0 } }],
    ['the first again', ['<end>', '<home>'], { sections: { at: 0, top: 0 } }],
    ['Enter on a section', ['<enter>'], { focus: 'facts' }],
    ['Enter on a fact', ['<enter>', '<enter>'], { focus: 'detail' }],
    ['Enter in the detail', times(3, '<enter>'), { focus: 'detail' }],
    ['right and left', ['<right>', 'l', 'h', '<left>', 'h'], { focus: 'sections' }],
    ['Tab around', times(3, '<tab>'), { focus: 'sections' }],
    ['Shift-Tab', ['<shift-tab>'], { focus: 'detail' }],
    ['Esc from the detail', ['<shift-tab>', '<escape>'], { focus: 'facts' }],
    ['Esc from the facts', ['<tab>', '<escape>'], { focus: 'sections' }],
    ['the last fact', ['<tab>', '<end>'], { facts: { at: total - 1, top: total - 10 } }],
    ['a page down', ['<tab>', '<pagedown>'], { facts: { at: 10, top: 1 } }],
    ['a page down and up', ['<tab>', '<pagedown>', '<pageup>'], { facts: { at: 0, top: 0 } }],
    ['another section', ['<tab>', 'j', 'h', 'j'], { facts: { at: 0, top: 0 } }],
    ['help', ['?'], { helpTop: 0 }],
    ['help scrolled', ['?', 'j', 'j', 'k'], { helpTop: 0 }],
    ['help closed', ['?', '<escape>'], { helpTop: undefined, focus: 'sections' }],
    ['search', ['/'], { isTyping: true, focus: 'facts' }],
    ['Chinese', ['/', '低', '保'], { query: '低保', task: { type: 'search', query: '低保' } }],
    ['Chinese without /', ['低', '保'], { query: '低保', isTyping: true }],
    ['letters that are commands', ['/', ...'quit?'], { query: 'quit?', helpTop: undefined }],
    ['Backspace', ['/', '低', '保', '<backspace>'], { query: '低', isTyping: true }],
    ['Backspace over an accent', ['/', 'e', '\u0301', '<backspace>'], { query: '' }],
    ['Backspace on nothing', ['/', '<backspace>'], { isTyping: false }],
    ['Ctrl-W', ['/', ...'rural dibao', '<ctrl-w>'], { query: 'rural ' }],
    ['Ctrl-U', ['/', ...'dibao', '<ctrl-u>'], { query: '', found: undefined, isTyping: true }],
    ['Enter after a query', ['/', '低', '<enter>'], { query: '低', isTyping: false }],
    ['Esc after a query', ['/', '低', '<escape>'], { query: '', isTyping: false }],
    ['Esc from the list', ['/', '低', '<enter>', '<escape>'], { query: '', focus: 'facts' }],
    ['down while typing', ['/', '<down>'], { isTyping: true, facts: { at: 1, top: 0 } }],
    ['blanks before a query', ['/', ' ', ' ', 'a'], { query: 'a' }],
    ['an unknown key', ['<f5>', 'Z'], { focus: 'sections', task: undefined }],
    ['q', ['q'], { task: { type: 'quit' } }],
    ['q in the help', ['?', 'q'], { task: { type: 'quit' } }],
    ['Ctrl-C while typing', ['/', '<ctrl-c>'], { task: { type: 'interrupt' } }],
    ['Ctrl-Z', ['<ctrl-z>'], { task: { type: 'suspend' } }],
    ['Ctrl-L', ['<ctrl-l>'], { task: { type: 'redraw' } }],
  ])('%s', (_, keys, expected) => {
    expect(pressed(keys)).toMatchObject(expected);
  });

  test.each([
    ['y', 'figure'],
    ['v', 'value'],
    ['i', 'id'],
    ['c', 'citation'],
  ])('%s copies the %s of the fact one is at', (key, what) => {
    const task = { type: 'copy', what, place: 1 };
    expect(pressed(['<tab>', '<down>', key]).task).toEqual(task);
    expect(pressed(['<tab>', '<down>', '<tab>', key]).task).toEqual(task);
  });

  it('copy nothing that is not on the screen', () => {
    expect(pressed(['y'], NARROW).task).toBeUndefined();
    expect(pressed(['<enter>', 'y'], NARROW).task).toBeDefined();
  });
});

describe('pasted text', () => {
  const pasted = (...keys: string[]): string[] => ['<paste-start>', ...keys, '<paste-end>'];

  it('becomes the query, whatever keys it looks like', () => {
    const state = pressed(pasted(...'q低保', '<enter>', '?', '<tab>', '标'));
    expect(state).toMatchObject({ query: 'q低保 ? 标', isTyping: true, isPasting: false });
    expect(state.task).toEqual({ type: 'search', query: state.query });
  });

  it('goes behind what was typed, and keys are keys again after it', () => {
    expect(pressed(['/', '低', ...pasted('保'), '<enter>', 'q'])).toMatchObject({
      query: '低保',
      task: { type: 'quit' },
    });
  });

  it('is cut off where it is far too long for a query', () => {
    expect([...pressed(pasted(...'𠮷'.repeat(5000))).query]).toHaveLength(200);
  });
});

describe('a search', () => {
  it('leaves the facts found, best first, and what they are in each section', async () => {
    const state = step(pressed(['低', '保']), await foundBy('低保'), shelf);
    expect(currentPlace(state, shelf)).toBe(placeOf('dibao.urban.standard'));
    const narrowed = ['<enter>', '<left>', '<down>', '<down>'].reduce(
      (now, key) => step(now, { type: 'key', key }, shelf),
      state,
    );
    expect(listed(narrowed, shelf)).toHaveLength(listed(state, shelf).length);
    const elsewhere = step(narrowed, { type: 'key', key: '<down>' }, shelf);
    expect(listed(elsewhere, shelf)).toHaveLength(0);
    expect(currentPlace(elsewhere, shelf)).toBeUndefined();
  });

  it('keeps the answer to the query as it stands, not to an earlier one', async () => {
    const late = step(pressed(['低', '保']), await foundBy('低'), shelf);
    expect(late.found).toBeUndefined();
  });

  it('shows the last answer until the next is there', async () => {
    const first = step(pressed(['低']), await foundBy('低'), shelf);
    expect(step(first, { type: 'key', key: '保' }, shelf).found).toBe(first.found);
  });

  it('is over when its query is gone', async () => {
    const state = step(pressed(['低']), await foundBy('低'), shelf);
    const cleared = step(state, { type: 'key', key: '<backspace>' }, shelf);
    expect(listed(cleared, shelf)).toHaveLength(total);
  });
});

describe('the size', () => {
  it('keeps the fact one is at on the screen', () => {
    const state = pressed(['<tab>', ...times(30, '<down>')], { width: 120, height: 60 });
    const small = step(state, { type: 'resize', size: NARROW }, shelf);
    expect(small.facts.at).toBe(30);
    expect(small.facts.top).toBeGreaterThan(30 - NARROW.height);
    expect(small.facts.top).toBeLessThanOrEqual(30);
  });

  it('shows no blank space below text that fits', () => {
    const state = pressed(['<tab>', '<tab>', '<end>'], NARROW);
    expect(state.detailTop).toBeGreaterThan(0);
    expect(step(state, { type: 'resize', size: { width: 150, height: 50 } }, shelf).detailTop).toBe(
      0,
    );
  });
});

test('the detail of another fact is read from its start', () => {
  const scrolled = pressed(['<tab>', '<tab>', '<end>'], WIDE);
  expect(scrolled.detailTop).toBeGreaterThan(0);
  const other = ['<left>', '<down>'].reduce(
    (state, key) => step(state, { type: 'key', key }, shelf),
    scrolled,
  );
  expect(other.detailTop).toBe(0);
});

test('what was copied is told until the next key', () => {
  const told = step(pressed(['<tab>', 'i']), { type: 'copied', what: 'id', text: 'a.b' }, shelf);
  expect(told.copied).toEqual({ what: 'id', text: 'a.b' });
  expect(step(told, { type: 'resize', size: NARROW }, shelf).copied).toBeDefined();
  expect(step(told, { type: 'key', key: '<down>' }, shelf).copied).toBeUndefined();
});

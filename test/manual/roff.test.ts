import { expect, it } from 'vitest';
import type { Block } from '../../src/manual/manual.ts';
import { roff } from '../../src/manual/roff.ts';

function set(...blocks: Block[]): string[] {
  const page = {
    name: 'x',
    edition: 'x 1.2',
    date: '2026-01-31',
    chapters: [{ title: 'A "B"', blocks }],
  };
  return roff(page).trimEnd().split('\n');
}

it('heads the page with name, section, date and edition', () => {
  expect(set()).toEqual(['.TH X 1 2026-01-31 "x 1.2"', '.ad l', '.nh', '.SH "A \\(dqB\\(dq"']);
});

it('lets Chinese break where a line may, and never before a stop', () => {
  const [text] = set({ type: 'text', text: '找到。共49.97亿元 or so' }).slice(-1);
  expect(text).toBe('找\\:到。\\:共\\:49.97亿元 or so');
});

it('sets what is typed bold and what stands for something italic', () => {
  const [, term] = set({ type: 'entries', entries: [['-n, --limit <number>', 'so many']] }).slice(
    -3,
  );
  expect(term).toBe('\\fB\\-n, \\-\\-limit \\fR\\fInumber\\fR');
  const [line] = set({ type: 'line', line: 'x [options]' }).slice(-1);
  expect(line).toBe('\\fBx \\fR[\\fIoptions\\fR]');
});

it('sets an example as it stands', () => {
  const [, line] = set({ type: 'examples', entries: [["x '[a]' < ~/b^c", 'try']] }).slice(-3);
  expect(line).toBe('\\fBx \\(aq[a]\\(aq < \\(ti/b\\(hac\\fR');
});

it('takes no text for a request or an escape', () => {
  expect(set({ type: 'text', text: '.so /etc/passwd' }).at(-1)).toBe('\\&.so /etc/passwd');
  expect(set({ type: 'text', text: '\\fB' }).at(-1)).toBe('\\efB');
});

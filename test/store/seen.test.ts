import { describe, expect, it } from 'vitest';
import { isSettled } from '../../src/io/stamps.ts';
import { isUnchanged, readSeen, type Seen, seenFile } from '../../src/store/seen.ts';

const STAMP = { text: '1 2 3 4 5', changed: 10_000 };
const FILES = ['/a.yaml'];

/** A note of one file with this stamp. */
function noted(settled: boolean): Seen {
  const file = { path: '/a.yaml', stamp: STAMP.text, settled, sha256: '' };
  return { build: 'b', files: [file], data: 'd.facts' };
}

describe('a stamp is enough to tell that a file is the same', () => {
  it.each([
    ['long after it was changed', 20_000, true],
    ['2.5 seconds after it was changed', 12_500, true],
    ['within the tick of a coarse clock', 12_499, false],
    ['in the same millisecond', 10_000, false],
    ['before it was changed, by a clock set back', 9_000, false],
  ])('if it was read %s: %i', (_, readAt, settled) => {
    expect(isSettled(STAMP, readAt)).toBe(settled);
    expect(seenFile('/a.yaml', STAMP, STAMP, readAt, '').settled).toBe(settled);
  });

  it('not if it changed while it was read', () => {
    const after = { ...STAMP, text: '1 2 3 4 6' };
    expect(seenFile('/a.yaml', STAMP, after, 20_000, '').settled).toBe(false);
    expect(seenFile('/a.yaml', STAMP, undefined, 20_000, '').settled).toBe(false);
    expect(seenFile('/a.yaml', undefined, STAMP, 20_000, '').settled).toBe(false);
  });

  it('only if it was settled, and is the same', () => {
    expect(isUnchanged(noted(true), [STAMP])).toBe(true);
    expect(isUnchanged(noted(false), [STAMP])).toBe(false);
    expect(isUnchanged(noted(true), [undefined])).toBe(false);
    expect(isUnchanged(noted(true), [{ ...STAMP, text: '1 2 3 4 6' }])).toBe(false);
  });
});

describe('a note', () => {
  it('is read by the same build, of the same files', () => {
    const text = JSON.stringify(noted(true));
    expect(readSeen(text, 'b', FILES)).toEqual(noted(true));
    expect(readSeen(text, 'c', FILES)).toBeUndefined();
    expect(readSeen(text, 'b', ['/b.yaml'])).toBeUndefined();
    expect(readSeen(text, 'b', ['/a.yaml', '/b.yaml'])).toBeUndefined();
  });

  it.each([undefined, '', '{', '[]', 'null', '{"build":"b"}', '{"build":"b","files":3}'])(
    'that is %j is none',
    (text) => {
      expect(readSeen(text, 'b', FILES)).toBeUndefined();
    },
  );
});

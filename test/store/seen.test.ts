import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSettled, type Stamps, stampsText } from '../../src/io/stamps.ts';
import { lookOf, noteText, readNote, type Seen, seenFile } from '../../src/store/seen.ts';

/** Nanoseconds of the clock at which the file was last changed: 10 seconds after it began. */
const CHANGED = 10_000_000_000n;
const STAMP = stamp(1n, 2n, 3n, CHANGED - 1n, CHANGED);
const EDITED = stamp(1n, 2n, 3n, CHANGED - 1n, CHANGED + 1n);

function stamp(...parts: bigint[]): Stamps {
  return BigInt64Array.from(parts);
}

/** What was read of a file with a stamp between two looks at it, at a millisecond of the clock. */
function read(before: Stamps | undefined, after: Stamps | undefined, readAt = 20_000) {
  return seenFile('/a.yaml', before, after, readAt, '');
}

/** A note of files with these stamps. */
function noted(...stamps: (Stamps | undefined)[]): Seen {
  const files = stamps.map((stamp, nth) => ({ path: `/${nth}.yaml`, stamp, sha256: '' }));
  return { build: 'b', files, data: 'd.facts' };
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
    expect(read(STAMP, STAMP, readAt).stamp).toEqual(settled ? STAMP : undefined);
  });

  it('whichever of its two times is the later', () => {
    expect(isSettled(stamp(1n, 2n, 3n, CHANGED, 0n), 12_499)).toBe(false);
    expect(isSettled(stamp(1n, 2n, 3n, 0n, CHANGED), 12_499)).toBe(false);
  });

  it('not if it changed while it was read', () => {
    expect(read(STAMP, EDITED).stamp).toBeUndefined();
    expect(read(STAMP, undefined).stamp).toBeUndefined();
    expect(read(undefined, STAMP).stamp).toBeUndefined();
  });
});

describe('how files look', () => {
  const look = lookOf(['/a.yaml', '/b.yaml'], both(STAMP, STAMP));

  it.each([
    ['another stamp', ['/a.yaml', '/b.yaml'], both(STAMP, EDITED)],
    ['another path', ['/a.yaml', '/c.yaml'], both(STAMP, STAMP)],
    ['a file less', ['/a.yaml'], STAMP],
    ['a line break in a path', ['/a.yaml\n/b.yaml'], STAMP],
  ])('is not the same with %s', (_, paths, stamps) => {
    expect(lookOf(paths, stamps)).not.toBe(look);
  });

  it('tells any two stamps apart', () => {
    const part = fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n);
    fc.assert(
      fc.property(fc.tuple(part, part, part, part, part), fc.nat(4), part, (parts, nth, other) => {
        const isSame = stampsText(stamp(...parts)) === stampsText(stamp(...parts.with(nth, other)));
        expect(isSame).toBe(parts[nth] === other);
      }),
    );
  });
});

function both(one: Stamps, other: Stamps): Stamps {
  return stamp(...one, ...other);
}

describe('a note', () => {
  it('says what it was made of', () => {
    expect(readNote(noteText(noted(STAMP, EDITED)))).toEqual({
      build: 'b',
      data: 'd.facts',
      look: lookOf(['/0.yaml', '/1.yaml'], both(STAMP, EDITED)),
    });
  });

  it('says nothing of how files look where that is not enough', () => {
    expect(readNote(noteText(noted(STAMP, undefined)))).toEqual({
      build: 'b',
      data: 'd.facts',
      look: '',
    });
  });

  it.each(['', '\n', 'b\n', 'b d.facts', 'b d.txt\n', '{"build":"b","files":[],"data":"d.facts"}'])(
    'that is %j is none',
    (text) => {
      expect(readNote(text)).toBeUndefined();
    },
  );
});

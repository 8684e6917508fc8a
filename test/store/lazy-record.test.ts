import { describe, expect, test } from 'vitest';
import { lazyRecord } from '../../src/store/lazy-record.ts';

describe('a lazy record', () => {
  const made = () => {
    const read: number[] = [];
    const record = lazyRecord(['urban', 'rural', '__proto__'], (nth) => {
      read.push(nth);
      return `words ${nth}`;
    });
    return { record, read };
  };

  test('reads what is asked for, once', () => {
    const { record, read } = made();
    expect([record.rural, record.rural, record.urban]).toEqual(['words 1', 'words 1', 'words 0']);
    expect(read).toEqual([1, 0]);
  });

  test('knows its keys without reading', () => {
    const { record, read } = made();
    expect(Object.keys(record)).toEqual(['urban', 'rural', '__proto__']);
    expect(['urban', 'toString', '__proto__'].map((key) => key in record)).toEqual([
      true,
      false,
      true,
    ]);
    expect(read).toEqual([]);
  });

  test('is gone through like any other', () => {
    const { record } = made();
    expect(Object.entries(record)).toEqual([
      ['urban', 'words 0'],
      ['rural', 'words 1'],
      ['__proto__', 'words 2'],
    ]);
    expect(Object.hasOwn(record, 'rural')).toBe(true);
    expect(Object.hasOwn(record, 'toString')).toBe(false);
    expect(record.toString).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { escaped, hasLive, visible } from '../../src/render/visible.ts';

describe('visible', () => {
  it.each([
    ['\u001b[31m', '␛[31m'],
    ['\u0000\t\r', '␀␉␍'],
    ['\u007f', '␡'],
    ['\u009b', '\\u{9B}'],
    ['\u202e\u2066\u200e\u061c', '\\u{202E}\\u{2066}\\u{200E}\\u{61C}'],
    ['\u2028\u2029', '\\u{2028}\\u{2029}'],
    ['甲\n乙', '甲\n乙'],
  ])('shows %j as %j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('keeps what it is told to keep, and only that', () => {
    expect(visible('a\tb\nc', '\t')).toBe('a\tb␊c');
  });
});

describe('escaped', () => {
  it('writes live characters as JSON escapes and keeps line breaks', () => {
    expect(escaped('\u0080\u202e\n')).toBe('\\u0080\\u202e\n');
  });
});

describe('hasLive', () => {
  it.each([
    ['a\nb', false],
    ['a\u202eb', true],
  ])('%j: %s', (text, expected) => {
    expect(hasLive(text)).toBe(expected);
  });
});

it('knows all control and bidi characters', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const live = all.filter((character) => hasLive(character) || character === '\n');
  expect(live).toEqual(
    all.filter((character) => /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.test(character)),
  );
});

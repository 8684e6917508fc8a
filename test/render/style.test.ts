import { describe, expect, it } from 'vitest';
import { painter } from '../../src/render/style.ts';
import type { Tone } from '../../src/render/view.ts';

const TONES: Tone[] = ['strong', 'dim', 'id', 'value', 'good', 'bad', 'warn', 'accent'];

describe('painter', () => {
  it.each(TONES)('gives %s a colour of its own, and none at depth 0', (tone) => {
    const line = [{ text: '615', tone }];
    expect(painter(0)(line)).toBe('615');
    expect(painter(1)(line)).toMatch(/\[\d+m615/);
  });

  it('leaves plain text plain', () => {
    expect(painter(3)([{ text: '615' }])).toBe('615');
  });

  it('lets a mark stand out within its tone, and the tone go on behind it', () => {
    const [bold, bolder] = [
      painter(1)([{ text: 'a', tone: 'good' }]),
      painter(1)([{ text: 'a', tone: 'good', mark: true }]),
    ];
    expect(bolder).not.toBe(bold);
    expect(painter(0)([{ text: 'a', mark: true }, { text: 'b' }])).toBe('ab');
  });

  it('uses the look of the line for spans without a tone', () => {
    const paint = painter(1);
    expect(paint([{ text: 'a' }], 'bad')).toBe(paint([{ text: 'a', tone: 'bad' }]));
    expect(paint([{ text: 'a', tone: 'id' }], 'bad')).toBe(paint([{ text: 'a', tone: 'id' }]));
  });
});

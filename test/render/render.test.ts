import { describe, expect, it, vi } from 'vitest';
import { FORMATS } from '../../src/render/formats.ts';
import { render } from '../../src/render/render.ts';
import { NASTY_VIEWS } from './nasty-views.ts';

const loaded = vi.hoisted(() => [] as string[]);
vi.mock('../../src/render/yaml.ts', async (original) => {
  loaded.push('yaml');
  return original();
});

const LIVE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

function legitimate(format: string): RegExp {
  return format === 'tsv' ? /[\n\t]/g : /\n/g;
}

describe('render', () => {
  it('loads no format that is not asked for', async () => {
    const view = NASTY_VIEWS['an empty list']!;
    await render(view, 'json', { width: 80, color: 0 });
    expect(loaded).toEqual([]);
    await render(view, 'yaml', { width: 80, color: 0 });
    expect(loaded).toEqual(['yaml']);
  });

  it('gives the empty text for ndjson of an empty list', async () => {
    const text = await render(NASTY_VIEWS['an empty list']!, 'ndjson', { width: 80, color: 0 });
    expect(text).toBe('');
  });
});

describe.each(FORMATS)('every renderer: %s', (format) => {
  it.each(Object.entries(NASTY_VIEWS))('keeps the contract for %s', async (name, view) => {
    for (const width of [1, 20, 80, 120]) {
      const text = await render(view, format, { width, color: 0 });
      if (!(format === 'ndjson' && name === 'an empty list'))
        expect(text.endsWith('\n')).toBe(true);
      expect(text.endsWith('\n\n')).toBe(false);
      expect(text.replace(legitimate(format), '')).not.toMatch(LIVE);
    }
  });

  it('gives the same text in colour once the colours are taken away', async () => {
    for (const view of Object.values(NASTY_VIEWS)) {
      const plain = await render(view, format, { width: 60, color: 0 });
      const colored = await render(view, format, { width: 60, color: 3 });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is escape codes that are sought
      expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain);
    }
  });
});

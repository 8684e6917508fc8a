import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { type Offer, offerAt } from '../../src/completion/offer.ts';
import { slotAt } from '../../src/completion/slot.ts';
import { fold } from '../../src/query/fold.ts';

const asked: string[] = [];

/** What is offered for a line; of the base, the kind of word asked for. */
async function offer(...words: string[]): Promise<Offer> {
  return offerAt(slotAt(words, COMMANDS), {
    commands: COMMANDS,
    lang: 'en',
    baseWords: async (kind) => {
      asked.push(kind);
      return [{ value: kind }, { value: 'evil\u001b[2J' }];
    },
  });
}

const valuesOf = async (...words: string[]) =>
  (await offer(...words)).candidates.map(({ value }) => value);

describe('an option', () => {
  it('is not offered again, but where it may be repeated', async () => {
    const left = await valuesOf('list', '--reverse', '--tag', 'x', '--');
    expect(left).not.toContain('--reverse');
    expect(left).toContain('--tag');
  });

  it('is offered by its short name after one hyphen only', async () => {
    expect(await valuesOf('list', '-')).toEqual(expect.arrayContaining(['-r', '--reverse']));
    expect(await valuesOf('list', '--')).not.toContain('-r');
  });

  it('is offered where a command takes no more words', async () => {
    expect(await valuesOf('list', '')).toContain('--section');
    expect(await valuesOf('get', 'x', 'value', '')).toContain('--format');
  });

  it('is not offered after --', async () => {
    expect(await valuesOf('show', '--', '-')).toEqual([]);
    expect(await valuesOf('list', '--', '')).toEqual([]);
  });

  it('may stand before the command', async () => {
    expect(await valuesOf('--lang', 'zh', '-f', 'csv', 'sear')).toEqual(['search']);
    expect(await valuesOf('--lang', '')).toEqual(['en', 'zh']);
  });

  it('of another command is not offered', async () => {
    expect(await valuesOf('show', '--sor')).toEqual([]);
  });
});

describe('fields', () => {
  it('named before a comma stay, and are not offered again', async () => {
    const { stem, candidates, open } = await offer('list', '--json', 'id,value,');
    const names = candidates.map(({ value }) => value);
    expect({ stem, open }).toEqual({ stem: 'id,value,', open: true });
    expect(names).toContain('unit');
    expect(names).not.toContain('id');
  });

  it('are those of the command', async () => {
    expect(await valuesOf('compare', 'a', 'b', '--json', '')).toEqual([
      'unit',
      'rows',
      'pairs',
      'notes',
    ]);
  });

  it('or ids may follow --json where an id is still waited for', async () => {
    expect(await valuesOf('show', '--json', '')).toEqual(expect.arrayContaining(['id', 'fact']));
    expect(await valuesOf('show', 'x', '--json', '')).not.toContain('fact');
    expect(await valuesOf('show', '--json', 'id,value', '')).toEqual(['fact']);
  });
});

test.each([
  [['show', 'x', ''], ['fact']],
  [
    ['get', 'x', 'source.'],
    ['source.section', 'source.paragraph', 'source.sentence', 'source.asWritten'],
  ],
  [['table', '--rows', 'top'], ['topic']],
  [['list', '-rs', ''], ['section']],
  [['list', '-rksta'], ['statement']],
  [['schema', 'ba'], ['base']],
  [['search', 'x'], []],
  [['no-such-command', ''], []],
  [['list', '--min', ''], []],
] as const)('%j is offered %j', async (words, wanted) => {
  expect(await valuesOf(...words)).toEqual(wanted);
});

it('leaves files to the shell', async () => {
  expect(await offer('check', '')).toMatchObject({ files: true, candidates: [] });
  expect(await offer('--base=x')).toMatchObject({ files: true, stem: '--base=' });
});

it('asks the base only where its words are wanted', async () => {
  asked.length = 0;
  await offer('sh');
  await offer('list', '--');
  await offer('list', '--sort', '');
  await offer('check', '');
  expect(asked).toEqual([]);
});

it('offers only what begins as the word does, whatever is typed', async () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('list', 'show', '--json', '-s', '--', 'id,', '--sort=', '-rn', '--base'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1 }), async (words) => {
      const { stem, candidates } = await offer(...words);
      const current = words.at(-1)!;
      expect(current.startsWith(stem)).toBe(true);
      const typed = fold(current.slice(stem.length));
      for (const { value } of candidates) {
        expect(fold(value).startsWith(typed)).toBe(true);
        expect(value).not.toContain('\u001b');
      }
    }),
  );
});

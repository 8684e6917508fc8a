import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCollection } from '../../src/base/collect.ts';
import { loadBase } from '../../src/base/load.ts';
import { broken, SOUND } from './sound.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'factq-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, text);
  return path;
}

describe('loadBase', () => {
  it('fills in the defaults of the report', async () => {
    const { facts } = await loadBase(await file('sound.yaml', SOUND));
    expect(facts[0]).toMatchObject({
      report: 'made-up',
      value: '4997000000',
      hedge: 'exact',
      status: 'actual',
      period: '2021',
      place: 'somewhere',
      relations: [],
    });
  });

  it('reads a base with warnings', async () => {
    const text = broken('asWritten: 明白卡', 'asWritten: 明月卡');
    expect((await loadBase(await file('warned.yaml', text))).facts).toHaveLength(8);
  });

  it('throws the first error, in order of the file', async () => {
    const path = await file('broken.yaml', broken('value: 615', 'value: 616'));
    await expect(loadBase(path)).rejects.toMatchObject({
      name: 'FactqError',
      code: 'invalid-base',
      message: 'asWritten "615元/月/人" is 615 元/人/月, not 616',
      hint: 'Mend value or asWritten.',
      position: { file: path, line: 62, column: 12 },
    });
  });

  it('says how many more errors there are; warnings do not count', async () => {
    const text = broken('min: 45', 'min: 65').replace('asWritten: 明白卡', 'asWritten: 明月卡');
    const path = await file('more.yaml', text);
    await expect(loadBase(path)).rejects.toMatchObject({
      message: 'min (65) is not less than max (55)',
      hint: `Swap them, or make it a figure. 1 more: factq validate ${path}`,
    });
  });

  it.each([
    ['nothing', 'absent.yaml', undefined],
    ['binary data', 'binary.yaml', 'a\0b'],
  ])('throws unreadable for %s', async (_, name, text) => {
    const path = text === undefined ? join(dir, name) : await file(name, text);
    await expect(loadBase(path)).rejects.toMatchObject({ code: 'unreadable' });
  });
});

describe('loadCollection', () => {
  const other = SOUND.replace('id: made-up', 'id: second');

  it('leaves the ids of a single base bare', async () => {
    const path = await file('one.yaml', SOUND);
    const { bases, facts } = await loadCollection([path]);
    expect(bases).toHaveLength(1);
    expect(facts.map(({ id }) => id)).toContain('relief.fund');
  });

  it('prefixes ids and relations where there are several', async () => {
    const paths = [await file('one.yaml', SOUND), await file('two.yaml', other)];
    const { bases, facts } = await loadCollection(paths);
    expect(facts.map(({ id }) => id).slice(7, 9)).toEqual([
      'made-up:relief.card',
      'second:relief.fund',
    ]);
    expect(facts[9]?.relations).toEqual([{ type: 'part-of', to: 'second:relief.fund' }]);
    expect(bases.flatMap(({ facts }) => facts)).toEqual(facts);
    expect(facts.map(({ report }) => report)[8]).toBe('second');
  });

  it('takes the YAML files of a directory, each file once', async () => {
    const folder = await mkdtemp(join(dir, 'folder-'));
    await writeFile(join(folder, 'b.yml'), SOUND);
    await writeFile(join(folder, 'a.yaml'), other);
    await writeFile(join(folder, 'notes.txt'), 'no base');
    const { bases } = await loadCollection([
      folder,
      join(folder, '.', 'b.yml'),
      `${folder}//a.yaml`,
    ]);
    expect(bases.map(({ report }) => report.id)).toEqual(['second', 'made-up']);
  });

  it('counts one file named twice as a single base', async () => {
    const path = await file('one.yaml', SOUND);
    expect((await loadCollection([path, path])).facts[0]?.id).toBe('relief.fund');
  });

  it('refuses two bases with one report id and names both files', async () => {
    const [one, copy] = [await file('one.yaml', SOUND), await file('copy.yaml', SOUND)];
    await expect(loadCollection([one, copy])).rejects.toMatchObject({
      code: 'invalid-base',
      message: `${one} and ${copy} have the same report id "made-up"`,
    });
  });

  it('throws what is wrong with a file of it', async () => {
    const bad = await file('bad.yaml', broken('factq: 1\n', 'factq: 2\n'));
    await expect(loadCollection([await file('one.yaml', SOUND), bad])).rejects.toMatchObject({
      code: 'invalid-base',
      position: { file: bad, line: 1, column: 8 },
    });
  });

  it('throws unreadable for a directory without bases', async () => {
    const empty = await mkdtemp(join(dir, 'empty-'));
    await expect(loadCollection([empty])).rejects.toMatchObject({ code: 'unreadable' });
  });
});

import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCollection } from '../../src/base/collect.ts';
import { streamCollection } from '../../src/base/stream-collection.ts';
import type { FactqError } from '../../src/errors.ts';
import { type BaseSource, sourceOf } from '../../src/model/base-source.ts';
import { loadPinyin } from '../../src/query/pinyin.ts';
import { compile } from '../../src/store/compile.ts';
import { openStore } from '../../src/store/fact-store.ts';
import { openInMemory } from '../../src/store/memory-pages.ts';
import { storedSources } from '../../src/store/stored-sources.ts';
import { SOUND } from '../base/sound.ts';
import { syntheticYaml } from '../bench/synthetic.ts';

const SHIPPED = 'data/shanxi-civil-affairs-2021.yaml';
const HARBOUR = 'test/fixtures/harbour/harbour.yaml';
/** Of several pieces; the first fact is set against the last one, in another piece. */
const SYNTHETIC = [...syntheticYaml(1000)].join('');
const IDS = [...SYNTHETIC.matchAll(/- id: ([a-z]\S*\.\S+)/g)].map(([, id]) => id!);
const LARGE = related(IDS.at(-1)!);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'factq-streamed-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function related(id: string): string {
  return SYNTHETIC.replace(
    '    value:',
    `    relations: [{ type: compared-with, to: ${id} }]\n    value:`,
  );
}

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function bytesOf(sources: readonly BaseSource[], pinyin?: Awaited<ReturnType<typeof loadPinyin>>) {
  return Buffer.concat(compile(sources, pinyin));
}

describe('what is compiled piece by piece is what is compiled whole, byte for byte', () => {
  it.each([
    ['the shipped base', async () => [SHIPPED]],
    ['a base with notFigures', async () => [HARBOUR]],
    ['a small one', async () => [written('small.yaml', SOUND)]],
    ['one of several pieces', async () => [written('large.yaml', LARGE)]],
    [
      'one with Windows line ends',
      async () => [written('crlf.yaml', SOUND.replaceAll('\n', '\r\n'))],
    ],
    ['several bases', async () => [SHIPPED, written('large.yaml', LARGE), HARBOUR]],
  ])('%s', async (_, paths) => {
    const files = await paths();
    const whole = (await loadCollection(files)).bases.map(sourceOf);
    const streamed = await streamCollection(files, (file) => readFile(file));
    const pinyin = await loadPinyin();
    for (const dictionary of [undefined, pinyin])
      expect(bytesOf(streamed!, dictionary).equals(bytesOf(whole, dictionary))).toBe(true);
  });

  it('and so is what is compiled again from a compiled file', async () => {
    const { bases } = await loadCollection([SHIPPED, written('large.yaml', LARGE), HARBOUR]);
    const parts = compile(bases.map(sourceOf));
    const again = storedSources(openInMemory('again', parts).file);
    expect(again.map(({ size }) => size)).toEqual(bases.map(({ facts }) => facts.length));
    expect(bytesOf(again).equals(Buffer.concat(parts))).toBe(true);
  });
});

describe('what is wrong is told as by reading whole', () => {
  it.each([
    ['a relation to no fact', related('nothing.there')],
    ['an id that comes again in another piece', SYNTHETIC.replace(IDS.at(-1)!, IDS[0]!)],
    ['a mistake in the last piece', `${SYNTHETIC}    kind: figure\n`],
    ['broken syntax', SYNTHETIC.replace(/\[(?!.*\[)/s, '[[')],
  ])('%s', async (_, text) => {
    const path = written('wrong.yaml', text);
    const whole = await loadCollection([path]).catch((error: FactqError) => error);
    const { words, position } = whole as FactqError;
    expect(position?.line).toBeGreaterThan(1);
    const opened = openStore([path], { cacheFolder: join(folder, 'cache') });
    await expect(opened).rejects.toMatchObject({ words, position });
  });

  it('a file of more than 1 GiB, without reading it', async () => {
    const path = written('huge.yaml', SOUND);
    truncateSync(path, 1024 ** 3 + 1);
    await expect(openStore([path], { cacheFolder: join(folder, 'cache') })).rejects.toMatchObject({
      code: 'unreadable',
      message: 'cannot be read: it is larger than 1 GiB',
    });
  });

  it('two reports of one id', async () => {
    const paths = ['one.yaml', 'two.yaml'].map((name) => written(name, SOUND));
    await expect(openStore(paths, { cacheFolder: join(folder, 'cache') })).rejects.toMatchObject({
      code: 'invalid-base',
      message: expect.stringContaining('the same report id'),
    });
  });
});

describe('where nothing can be written', () => {
  it('questions are answered all the same', async () => {
    const path = written('large.yaml', LARGE);
    const store = await openStore([path], { cacheFolder: join(path, 'no-folder') });
    expect(store.size).toBe(1000);
    expect((await store.resolve(IDS[500]!)).id).toBe(IDS[500]);
    const { hits } = await store.search('yanglao');
    expect(hits.length).toBeGreaterThan(0);
    expect((await store.collection()).facts).toEqual((await loadCollection([path])).facts);
  });
});

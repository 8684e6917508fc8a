import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/store/fact-store.ts';
import { syntheticYaml } from '../bench/synthetic.ts';

const TEXT = [...syntheticYaml(20)].join('');
const ID = 'beds.qingqing-town-0.y2012';
const WRITTEN = /value: (\d+)\n/.exec(TEXT)![1]!;
/** The same base with other digits in the first value: as long, and valid. */
const OTHER = String(Number(WRITTEN) === 111_111 ? 222_222 : 111_111).slice(0, WRITTEN.length);
const EDITED = edited(TEXT);

function edited(text: string): string {
  return text
    .replace(`value: ${WRITTEN}`, `value: ${OTHER}`)
    .replace(`asWritten: ${WRITTEN}`, `asWritten: ${OTHER}`);
}

let folder: string;
let cache: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'factq-stale-'));
  cache = join(folder, 'cache');
  file = join(folder, 'base.yaml');
  write(file, TEXT);
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file as one that was last changed ten seconds before it is read. */
function write(path: string, text: string): void {
  writeFileSync(path, text);
  utimesSync(path, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
  later();
}

/** Lets ten seconds pass on factq's clock, so that the files count as settled. */
function later(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
}

async function valueNow(path = file, id = ID): Promise<string | undefined> {
  const store = await openStore([path], { cacheFolder: cache });
  const { value } = await store.resolve(id);
  store.close();
  return value;
}

/** Names of the compiled files that are kept. */
function compiledFiles(): string[] {
  return readdirSync(cache).filter((name) => name.endsWith('.facts'));
}

/** Opens the base twice, so that the second time it is told unchanged by its stamp. */
async function settle(path = file): Promise<void> {
  expect(await valueNow(path)).toBe(WRITTEN);
  expect(await valueNow(path)).toBe(WRITTEN);
}

describe('an edited base is what is answered from', () => {
  it('when it was edited within the tick of the clock in which it was read', async () => {
    vi.useRealTimers();
    writeFileSync(file, TEXT);
    const { mtime, atime } = statSync(file);
    expect(await valueNow()).toBe(WRITTEN);
    writeFileSync(file, EDITED);
    utimesSync(file, atime, mtime);
    expect(await valueNow()).toBe(OTHER);
  });

  it('when its size and time are as before', async () => {
    const { mtime, atime } = statSync(file);
    await settle();
    expect(EDITED).toHaveLength(TEXT.length);
    writeFileSync(file, EDITED);
    utimesSync(file, atime, mtime);
    expect(await valueNow()).toBe(OTHER);
  });

  it('when the clock was set back before the edit', async () => {
    await settle();
    vi.setSystemTime(Date.now() - 3_600_000);
    writeFileSync(file, EDITED);
    utimesSync(file, new Date(Date.now() - 7_200_000), new Date(Date.now() - 7_200_000));
    expect(await valueNow()).toBe(OTHER);
    writeFileSync(file, TEXT);
    expect(await valueNow()).toBe(WRITTEN);
  });

  it('when its time lies in the future', async () => {
    const future = new Date(Date.now() + 86_400_000);
    utimesSync(file, future, future);
    await settle();
    writeFileSync(file, EDITED);
    utimesSync(file, future, future);
    expect(await valueNow()).toBe(OTHER);
  });

  it.each([
    ['a symbolic link', symlinkSync],
    ['a hard link', linkSync],
    ['another file moved over it', renameSync],
  ])('when it was replaced by %s with the same size and time', async (_, replace) => {
    const { mtime, atime } = statSync(file);
    await settle();
    const other = join(folder, 'other.yaml');
    writeFileSync(other, EDITED);
    utimesSync(other, atime, mtime);
    rmSync(file);
    replace(other, file);
    expect(await valueNow()).toBe(OTHER);
  });

  it('when a link in its path leads elsewhere', async () => {
    for (const [name, text] of [
      ['one', TEXT],
      ['two', EDITED],
    ] as const) {
      mkdirSync(join(folder, name));
      write(join(folder, name, 'base.yaml'), text);
    }
    const link = join(folder, 'link');
    symlinkSync(join(folder, 'one'), link);
    await settle(join(link, 'base.yaml'));
    rmSync(link);
    symlinkSync(join(folder, 'two'), link);
    expect(await valueNow(join(link, 'base.yaml'))).toBe(OTHER);
  });

  it('when one of the files of its directory is edited', async () => {
    const bases = join(folder, 'bases');
    mkdirSync(bases);
    const names = ['first', 'second', 'third'];
    const second = join(bases, 'second.yaml');
    for (const name of names)
      write(join(bases, `${name}.yaml`), [...syntheticYaml(20, name)].join(''));
    const values = () => Promise.all(names.map((name) => valueNow(bases, `${name}:${ID}`)));
    expect(await values()).toEqual([WRITTEN, WRITTEN, WRITTEN]);
    expect(await values()).toEqual([WRITTEN, WRITTEN, WRITTEN]);
    const { mtime, atime } = statSync(second);
    writeFileSync(second, edited(readFileSync(second, 'utf8')));
    utimesSync(second, atime, mtime);
    expect(await values()).toEqual([WRITTEN, OTHER, WRITTEN]);
  });

  it('when a file is added to its directory or taken away', async () => {
    const bases = join(folder, 'bases');
    mkdirSync(bases);
    write(join(bases, 'a.yaml'), TEXT);
    const size = async () => (await openStore([bases], { cacheFolder: cache })).size;
    expect([await size(), await size()]).toEqual([20, 20]);
    write(join(bases, 'b.yaml'), [...syntheticYaml(10, 'second')].join(''));
    expect([await size(), await size()]).toEqual([30, 30]);
    rmSync(join(bases, 'a.yaml'));
    expect([await size(), await size()]).toEqual([10, 10]);
  });

  it('also with its mistakes', async () => {
    await settle();
    writeFileSync(file, TEXT.replace('kind: figure', 'kind: figur'));
    await expect(valueNow()).rejects.toMatchObject({ code: 'invalid-base' });
    rmSync(file);
    await expect(valueNow()).rejects.toMatchObject({ code: 'unreadable' });
  });
});

it('a file that became a link to itself is refused, in a directory too', async () => {
  const bases = join(folder, 'bases');
  mkdirSync(bases);
  const inside = join(bases, 'base.yaml');
  write(inside, TEXT);
  await settle(bases);
  rmSync(inside);
  symlinkSync(inside, inside);
  await expect(valueNow(bases)).rejects.toMatchObject({ code: 'unreadable' });
  await expect(valueNow(inside)).rejects.toMatchObject({ code: 'unreadable' });
});

describe('a compiled file', () => {
  it('is kept for one content only', async () => {
    await settle();
    const [first] = compiledFiles();
    write(file, EDITED);
    expect(await valueNow()).toBe(OTHER);
    expect(compiledFiles()).toHaveLength(1);
    expect(compiledFiles()).not.toContain(first);
  });

  it('serves another file of the same content', async () => {
    await settle();
    const before = compiledFiles();
    write(join(folder, 'copy.yaml'), TEXT);
    expect(await valueNow(join(folder, 'copy.yaml'))).toBe(WRITTEN);
    expect(compiledFiles()).toEqual(before);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'is made anew when a byte of its part %i of 8 is wrong',
    async (part) => {
      await settle();
      const path = join(cache, compiledFiles()[0]!);
      const whole = readFileSync(path);
      const damaged = Buffer.from(whole);
      damaged[Math.floor(((part + 0.5) * whole.length) / 8)]! ^= 0x40;
      writeFileSync(path, damaged);
      const store = await openStore([file], { cacheFolder: cache });
      expect((await store.resolve(ID)).value).toBe(WRITTEN);
      expect((await store.search('养老床位数')).hits.length).toBeGreaterThan(0);
      expect((await store.collection()).facts).toHaveLength(20);
      expect(await valueNow()).toBe(WRITTEN);
    },
  );

  it('is dropped with a word when what is wrong in it can only be told at once', async () => {
    await settle();
    const path = join(cache, compiledFiles()[0]!);
    const damaged = readFileSync(path);
    damaged[damaged.indexOf('Synthetic data')]! ^= 0x40;
    writeFileSync(path, damaged);
    const store = await openStore([file], { cacheFolder: cache });
    expect(() => store.heads).toThrow('the compiled form of the base was damaged');
    expect((await openStore([file], { cacheFolder: cache })).heads).toHaveLength(1);
  });

  it.each([
    ['empty', ''],
    ['of another kind', 'factq'.repeat(2000)],
  ])('is made anew when it is %s', async (_, content) => {
    await settle();
    const path = join(cache, compiledFiles()[0]!);
    writeFileSync(path, content);
    expect(await valueNow()).toBe(WRITTEN);
    expect(statSync(path).size).toBeGreaterThan(content.length);
  });

  it('is made anew when it is cut short or gone', async () => {
    await settle();
    const path = join(cache, compiledFiles()[0]!);
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, 4096));
    expect(await valueNow()).toBe(WRITTEN);
    rmSync(path);
    expect(await valueNow()).toBe(WRITTEN);
    expect(readFileSync(path).length).toBe(whole.length);
  });

  it('is done without where no folder can be made', async () => {
    writeFileSync(cache, 'a file where the folder would be');
    expect(await valueNow()).toBe(WRITTEN);
    expect(readFileSync(cache, 'utf8')).toBe('a file where the folder would be');
  });

  it('leaves nothing half-written behind', async () => {
    await settle();
    expect(readdirSync(cache).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

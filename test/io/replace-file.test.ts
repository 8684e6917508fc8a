import { chmod, link, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { replaceFile } from '../../src/io/replace-file.ts';
import { unwritable } from '../../src/io/unwritable.ts';
import { expectToldInBoth } from '../lang/told-in-both.ts';
import { newFolder } from './new-folder.ts';

const NEW = new TextEncoder().encode('new');

let folder: string;
let draft: string;

beforeEach(async () => {
  folder = await newFolder();
  draft = join(folder, '稿.md');
  await writeFile(draft, 'old');
});

describe('replacing a file', () => {
  test('writes the new content and leaves nothing else behind', async () => {
    expect(await replaceFile(draft, NEW)).toBeUndefined();
    expect(await readFile(draft, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['稿.md']);
  });

  test('keeps the mode', async () => {
    await chmod(draft, 0o640);
    await replaceFile(draft, NEW);
    expect((await stat(draft)).mode & 0o7777).toBe(0o640);
  });

  test('keeps the old content in a backup', async () => {
    expect(await replaceFile(draft, NEW, { backup: true })).toBe(`${draft}~`);
    expect(await readFile(`${draft}~`, 'utf8')).toBe('old');
    expect(await readFile(draft, 'utf8')).toBe('new');
  });

  test('overwrites no backup: the next gets a number', async () => {
    await writeFile(`${draft}~`, 'older');
    await mkdir(`${draft}.~1~`);
    expect(await replaceFile(draft, NEW, { backup: true })).toBe(`${draft}.~2~`);
    expect(await readFile(`${draft}~`, 'utf8')).toBe('older');
    expect(await readFile(`${draft}.~2~`, 'utf8')).toBe('old');
  });

  test('needs no second backup of the same content', async () => {
    await writeFile(`${draft}~`, 'old');
    expect(await replaceFile(draft, NEW, { backup: true })).toBe(`${draft}~`);
    expect((await readdir(folder)).sort()).toEqual(['稿.md', '稿.md~']);
  });

  test('follows a link to the file', async () => {
    const alias = join(folder, 'alias');
    await symlink('稿.md', alias);
    await replaceFile(alias, NEW, { backup: true });
    expect(await readFile(draft, 'utf8')).toBe('new');
    expect((await readdir(folder)).sort()).toEqual(['alias', '稿.md', '稿.md~']);
  });

  test('leaves what another name of the file leads to as it was', async () => {
    await link(draft, join(folder, 'other'));
    await replaceFile(draft, NEW);
    expect(await readFile(join(folder, 'other'), 'utf8')).toBe('old');
  });

  test.each([
    ['a file that is not there', () => join(folder, 'none.md'), 'is gone'],
    ['a folder', () => folder, 'no regular file'],
    ['a device', () => '/dev/null', 'no regular file'],
    ['a path through a file', () => join(draft, 'a'), 'not a directory'],
  ])('refuses %s', async (_name, path, message) => {
    await expect(replaceFile(path(), NEW, { backup: true })).rejects.toMatchObject({
      code: 'unwritable',
      message: expect.stringContaining(message),
      hint: expect.stringMatching(/\.$/),
      position: { file: path() },
    });
    expect(await readdir(folder)).toEqual(['稿.md']);
  });

  test('refuses a read-only file, whoever asks', async () => {
    await chmod(draft, 0o444);
    await expect(replaceFile(draft, NEW)).rejects.toThrow('read-only');
    expect(await readFile(draft, 'utf8')).toBe('old');
  });

  test('removes what it began where it fails, and the draft is as it was', async () => {
    const circle = new Proxy(NEW, {
      get: () => {
        throw Object.assign(new Error('write'), { code: 'ENOSPC' });
      },
    });
    await expect(replaceFile(draft, circle, { backup: true })).rejects.toThrow('no room left');
    expect(await readdir(folder)).toEqual(['稿.md']);
    expect(await readFile(draft, 'utf8')).toBe('old');
  });

  test.each([
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOSPC',
    'EDQUOT',
    'EFBIG',
    'EBUSY',
    'EIO',
    'ENAMETOOLONG',
  ])('tells of %s with a hint', (code) => {
    const error = unwritable('draft.md', Object.assign(new Error('failed'), { code }));
    expect(error).toMatchObject({ code: 'unwritable', position: { file: 'draft.md' } });
    expect(error.message).toMatch(/^cannot be written: \S/);
    expect(error.hint).toMatch(/\.$/);
    expectToldInBoth(error);
  });
});

import { renameSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { watchFiles } from '../../src/io/watch-files.ts';
import { newFolder } from './new-folder.ts';

/** Watches files; `next` waits for the next call and `end` stops the watching. */
function watching(paths: readonly string[], during = async (): Promise<void> => {}) {
  const calls: (readonly string[])[] = [];
  let called = () => {};
  const stop = new AbortController();
  const ended = watchFiles(
    paths,
    async (changed, gone) => {
      await during();
      calls.push([...changed, ...gone.map((path) => `gone: ${path}`)]);
      called();
    },
    stop.signal,
  );
  onTestFinished(() => stop.abort());
  return {
    calls,
    next: async (count: number) => {
      while (calls.length < count) await new Promise<void>((resume) => (called = resume));
    },
    end: () => {
      stop.abort();
      return ended;
    },
    ended,
  };
}

/** Longer than saves in quick succession may take. */
function settled(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 250));
}

describe('watching files', () => {
  test('tells of a save, and only of the files asked for', async () => {
    const folder = await newFolder();
    const [draft, other] = [join(folder, 'draft.md'), join(folder, 'other.md')];
    writeFileSync(draft, 'a');
    writeFileSync(other, 'a');
    const watch = watching([draft]);
    // Of another length, since the clock of a file system may stand still between two writes.
    writeFileSync(other, 'ab');
    writeFileSync(draft, 'ab');
    await watch.next(1);
    await watch.end();
    expect(watch.calls).toEqual([[draft]]);
  });

  test('tells of a save by an editor that replaces the file, each time', async () => {
    const draft = join(await newFolder(), 'draft.md');
    writeFileSync(draft, 'a');
    const watch = watching([draft]);
    for (const turn of [1, 2, 3]) {
      writeFileSync(`${draft}.swp`, 'a'.repeat(turn + 1));
      renameSync(`${draft}.swp`, draft);
      await watch.next(turn);
    }
    await watch.end();
    expect(watch.calls).toEqual([[draft], [draft], [draft]]);
  });

  test('tells once of saves in quick succession', async () => {
    const folder = await newFolder();
    const drafts = [join(folder, 'a.md'), join(folder, 'b.md')];
    for (const draft of drafts) writeFileSync(draft, '');
    const watch = watching(drafts);
    unlinkSync(drafts[1]!);
    for (const draft of [...drafts].reverse()) writeFileSync(draft, 'ab');
    await watch.next(1);
    await settled();
    await watch.end();
    expect(watch.calls).toEqual([drafts]);
  });

  test('tells once of a file that is gone, and of its return', async () => {
    const draft = join(await newFolder(), 'draft.md');
    writeFileSync(draft, 'a');
    const watch = watching([draft]);
    unlinkSync(draft);
    await watch.next(1);
    await settled();
    writeFileSync(draft, 'a');
    await watch.next(2);
    await watch.end();
    expect(watch.calls).toEqual([[`gone: ${draft}`], [draft]]);
  });

  test('tells of a save during a call when the call has ended', async () => {
    const draft = join(await newFolder(), 'draft.md');
    writeFileSync(draft, 'a');
    let running = 0;
    let isFirst = true;
    const watch = watching([draft], async () => {
      expect(++running).toBe(1);
      if (isFirst) writeFileSync(draft, 'abc');
      isFirst = false;
      await settled();
      running--;
    });
    writeFileSync(draft, 'ab');
    await watch.next(2);
    await watch.end();
    expect(watch.calls).toHaveLength(2);
  });

  test('follows a link to another folder', async () => {
    const [draft, alias] = [join(await newFolder(), 'draft.md'), join(await newFolder(), 'alias')];
    writeFileSync(draft, 'a');
    symlinkSync(draft, alias);
    const watch = watching([alias]);
    writeFileSync(draft, 'ab');
    await watch.next(1);
    await watch.end();
    expect(watch.calls).toEqual([[alias]]);
  });

  test('ends with a failure of the call', async () => {
    const draft = join(await newFolder(), 'draft.md');
    writeFileSync(draft, 'a');
    const watch = watching([draft], () => Promise.reject(new Error('failed')));
    const failed = expect(watch.ended).rejects.toThrow('failed');
    writeFileSync(draft, 'ab');
    await failed;
  });

  test('ends at once where the signal has aborted already', async () => {
    const draft = join(await newFolder(), 'draft.md');
    await watchFiles([draft], () => Promise.reject(new Error('called')), AbortSignal.abort());
  });

  test('refuses stdin and folders that are not there', async () => {
    const { signal } = new AbortController();
    const never = async () => {};
    await expect(watchFiles(['-'], never, signal)).rejects.toMatchObject({ code: 'usage' });
    const missing = join(await newFolder(), 'none', 'draft.md');
    await expect(watchFiles([missing], never, signal)).rejects.toMatchObject({
      code: 'unreadable',
      hint: expect.any(String),
    });
  });
});

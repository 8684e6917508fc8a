import { type FSWatcher, realpathSync, statSync, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { FactqError } from '../errors.ts';

/** Editors save in several steps within some milliseconds: what comes this close is one change. */
const SETTLE_MS = 60;

/**
 * Calls `onChange` with the paths of files that have been saved, and those that are gone, until the
 * signal aborts. Folders are watched and not the files, since many editors replace a file by another
 * of its name. Saves in quick succession make one call; what is saved during a call makes one more
 * when it has ended.
 * Watching has begun when the function gives its promise: no save after that is missed.
 *
 * @param onChange gets the paths in the order of `paths`, one that is gone once until it is back;
 * where it fails, watching ends.
 * @returns when the signal has aborted and a call under way has ended.
 * @throws FactqError `usage` for stdin, `unreadable` where a folder cannot be watched.
 */
export async function watchFiles(
  paths: readonly string[],
  onChange: (changed: readonly string[], gone: readonly string[]) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  if (paths.includes('-'))
    throw new FactqError(
      'usage',
      { en: 'stdin cannot be watched', zh: '无法监视标准输入' },
      { hint: { en: 'Name the files to watch.', zh: '请指定要监视的文件。' } },
    );
  const folders = foldersOf(paths);
  const waker = new Waker();
  const watchers = [...folders].map(([folder, names]) => watchFolder(folder, names, waker));
  const seen = new Map(paths.map((path) => [path, stateOf(path)]));
  const stop = () => waker.wake();
  signal.addEventListener('abort', stop);
  try {
    while (!signal.aborted) {
      await waker.woken();
      if (signal.aborted) return;
      await settle(signal);
      const changed = changedOf(paths, seen);
      if (changed.length === 0 || signal.aborted) continue;
      const isGone = (path: string) => seen.get(path) === GONE;
      await onChange(
        changed.filter((path) => !isGone(path)),
        changed.filter(isGone),
      );
    }
  } finally {
    signal.removeEventListener('abort', stop);
    for (const watcher of watchers) watcher.close();
  }
}

/** Remembers that something happened until it is asked for. */
class Waker {
  #isAwake = false;
  #failure: Error | undefined;
  #resume: (() => void) | undefined;

  wake(failure?: Error): void {
    this.#isAwake = true;
    this.#failure ??= failure;
    this.#resume?.();
  }

  async woken(): Promise<void> {
    if (!this.#isAwake) await new Promise<void>((resume) => (this.#resume = resume));
    this.#isAwake = false;
    if (this.#failure !== undefined) throw this.#failure;
  }
}

/** The folders that hold the files, and those that hold what links lead to, with the names in them. */
function foldersOf(paths: readonly string[]): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const path of paths) {
    for (const file of [resolve(path), targetOf(path)]) {
      const names = folders.get(dirname(file)) ?? new Set();
      folders.set(dirname(file), names.add(basename(file)));
    }
  }
  return folders;
}

function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function watchFolder(folder: string, names: ReadonlySet<string>, waker: Waker): FSWatcher {
  const failed = (error: unknown) => cannotWatch(folder, error as Error);
  try {
    const watcher = watch(folder, (_event, name) => {
      if (name === null || names.has(name)) waker.wake();
    });
    return watcher.on('error', (error) => waker.wake(failed(error)));
  } catch (error) {
    throw failed(error);
  }
}

function cannotWatch(folder: string, { message }: Error): FactqError {
  return new FactqError(
    'unreadable',
    { en: `cannot be watched: ${message}`, zh: `无法监视：${message}` },
    {
      hint: {
        en: 'Check that the folder is there and can be read.',
        zh: '请确认文件夹存在且可读。',
      },
      position: { file: folder },
    },
  );
}

function settle(signal: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resume();
    };
    const timer = setTimeout(done, SETTLE_MS);
    signal.addEventListener('abort', done);
  });
}

/** The files whose state is not the one seen last, which is noted. */
function changedOf(paths: readonly string[], seen: Map<string, string>): string[] {
  return paths.filter((path) => {
    const state = stateOf(path);
    if (state === seen.get(path)) return false;
    seen.set(path, state);
    return true;
  });
}

const GONE = '';

/** What changes when a file is saved, even with the same content. */
function stateOf(path: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(path);
    return [ino, size, mtimeMs].join();
  } catch {
    return GONE;
  }
}

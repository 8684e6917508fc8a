import { readFileSync } from 'node:fs';
import nodeModule, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { arch, version } from 'node:process';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { writeWhole } from '../io/cache-files.ts';
import { cacheFolder } from '../io/cache-folder.ts';
import { BUILD } from '../store/build.ts';

/**
 * Runs the bundle with V8's code cache, so that it is not compiled anew at each start: half of the
 * time it takes. Each command has a cache of what it needs, from the build or from its first run.
 */
function boot(bundle: string, command: string | undefined): void {
  const { enableCompileCache } = nodeModule as { enableCompileCache?: (folder: string) => unknown };
  if (enableCompileCache) {
    enableCompileCache(join(cacheFolder(), 'code'));
    createRequire(bundle)(bundle);
  } else {
    runCached(bundle, `${version}-${arch}-${/^[a-z]+$/.test(command ?? '') ? command : 'other'}`);
  }
}

/** What Node's own cache does from version 22 on. */
function runCached(bundle: string, variant: string): void {
  const source = readFileSync(bundle, 'latin1');
  const name = `${BUILD}-${variant}.code`;
  const cachedData = readAny([join(dirname(bundle), name), join(cacheFolder(), name)]);
  const wrapped = `(function(exports,require,module,__filename,__dirname){${source}\n})`;
  const script = new Script(wrapped, { filename: bundle, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle));
  if (cachedData && !script.cachedDataRejected) return;
  process.once('exit', () => {
    writeWhole(cacheFolder(), name, (write) => write(script.createCachedData()));
  });
}

function readAny(paths: readonly string[]): Buffer | undefined {
  for (const path of paths) {
    try {
      return readFileSync(path);
    } catch {
      // Not there: the next one may be.
    }
  }
  return undefined;
}

boot(fileURLToPath(new URL('start.js', import.meta.url)), process.argv[2]);

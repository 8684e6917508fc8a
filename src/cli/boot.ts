import { readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { join } from 'node:path';
import { arch, argv, version } from 'node:process';
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
    require(bundle);
  } else {
    runCached(bundle, `${version}-${arch}-${/^[a-z]+$/.test(command ?? '') ? command : 'other'}`);
  }
}

/** What Node's own cache does from version 22 on. */
function runCached(bundle: string, variant: string): void {
  const wrapped = `(function(exports,require,module,__filename,__dirname){${readFileSync(bundle, 'latin1')}\n})`;
  const name = `${BUILD}-${variant}.code`;
  const cachedData = readQuietly(join(__dirname, name)) ?? readQuietly(join(cacheFolder(), name));
  const script = new Script(wrapped, { filename: bundle, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  // The bundle lies beside this file, which is CommonJS too: what one requires the other can.
  script.runInThisContext()(module.exports, require, module, bundle, __dirname);
  if (cachedData && !script.cachedDataRejected) return;
  process.once('exit', () => {
    writeWhole(cacheFolder(), name, (write) => write(script.createCachedData()));
  });
}

function readQuietly(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

boot(join(__dirname, 'start.js'), argv[2]);

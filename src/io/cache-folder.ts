import { isAbsolute, join } from 'node:path';

/**
 * The folder that factq may keep compiled bases in: as the XDG base directory specification says,
 * or in the place for caches on macOS and Windows.
 */
export function cacheFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const { XDG_CACHE_HOME = '', LOCALAPPDATA = '' } = env;
  if (isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'factq');
  const home = (platform !== 'win32' && env.HOME) || homeOfUser();
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'factq');
  if (platform === 'win32' && isAbsolute(LOCALAPPDATA)) return join(LOCALAPPDATA, 'factq', 'Cache');
  return join(home, '.cache', 'factq');
}

/** Loads node:os, which takes half a millisecond, only where HOME does not say the same. */
function homeOfUser(): string {
  return process.getBuiltinModule('node:os').homedir();
}

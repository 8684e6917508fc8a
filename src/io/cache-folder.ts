import { homedir } from 'node:os';
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
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'factq');
  if (platform === 'win32' && isAbsolute(LOCALAPPDATA)) return join(LOCALAPPDATA, 'factq', 'Cache');
  return join(homedir(), '.cache', 'factq');
}

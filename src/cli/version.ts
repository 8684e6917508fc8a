import pkg from '../../package.json' with { type: 'json' };
import type { FactStore } from '../store/fact-store.ts';

/** Version of factq. */
export const VERSION: string = pkg.version;

/** Day of that version, as YYYY-MM-DD. */
export const RELEASED: string = pkg.config.released;

/** What `--version` says: the program's version, and which edition of which report it answers from. */
export function versionText({ heads }: FactStore): string {
  const bases = heads.map(({ report: { id, published, sha256 } }) =>
    [id, published.slice(0, 10), sha256?.slice(0, 12)].filter((part) => part).join(' '),
  );
  return [`factq ${VERSION}`, ...bases, ''].join('\n');
}

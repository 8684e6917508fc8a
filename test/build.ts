import { execFileSync } from 'node:child_process';

/**
 * Builds the program once before any test, so that the spawned binary is the code under test; not
 * where `FACTQ_BUILT` says that this has been done.
 */
export default function setup(): void {
  if (process.env.FACTQ_BUILT) return;
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}

import { execFileSync } from 'node:child_process';

/** Builds the program once before any test, so that the spawned binary is the code under test. */
export default function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}

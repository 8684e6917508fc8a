import { EXIT, type ExitCode } from './exit-codes.ts';

let controller: AbortController | undefined;

/**
 * A signal that aborts on Ctrl-C or when the system asks the process to end, for commands that have
 * something to finish first. Without a call of this, the process ends at once, as is usual.
 */
export function interruption(): AbortSignal {
  if (!controller) {
    const made = new AbortController();
    controller = made;
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => made.abort(name));
  }
  return controller.signal;
}

/**
 * Ends the process with an exit code; one that was interrupted ends by the signal itself, as if it
 * had had nothing to finish: a shell then sees 130 and stops its loop, as it would not for a code.
 * Where nothing is still on its way it ends at once: Node would first tidy up, for some 2 ms.
 */
export function end(code: ExitCode): void {
  process.exitCode = code;
  const signal = controller?.signal;
  if (code === EXIT.interrupted && signal?.aborted) process.kill(process.pid, signal.reason);
  else if (process.getActiveResourcesInfo().length === 0) process.exit();
}

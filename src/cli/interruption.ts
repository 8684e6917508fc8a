let controller: AbortController | undefined;

/**
 * A signal that aborts on Ctrl-C or when the system asks the process to end, for commands that have
 * something to finish first. Without a call of this, the process ends at once, as is usual.
 */
export function interruption(): AbortSignal {
  if (!controller) {
    const made = new AbortController();
    controller = made;
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => made.abort());
  }
  return controller.signal;
}

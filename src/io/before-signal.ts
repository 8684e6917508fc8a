const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const acts = new Set<() => void>();
let isListening = false;

/**
 * Does something before a signal ends the process, which waits for code that runs without a pause.
 *
 * @returns a function after which signals end the process without it.
 */
export function beforeSignal(act: () => void): () => void {
  acts.add(act);
  listen();
  return () => {
    acts.delete(act);
  };
}

/** Listens from now on: a signal that comes while the last listener goes would be lost. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  for (const signal of SIGNALS) process.on(signal, received);
}

function received(signal: NodeJS.Signals): void {
  for (const act of acts) act();
  acts.clear();
  process.off(signal, received);
  // With no one else listening, the signal does what it does by default: it ends the process.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

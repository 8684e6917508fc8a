const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does something before a signal ends the process, which waits for code that runs without a pause.
 *
 * @returns a function after which signals end the process at once again.
 */
export function beforeSignal(act: () => void): () => void {
  const received = (signal: NodeJS.Signals) => {
    act();
    stop();
    // With no one else listening, the signal does what it does by default: it ends the process.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const stop = () => {
    for (const signal of SIGNALS) process.off(signal, received);
  };
  for (const signal of SIGNALS) process.on(signal, received);
  return stop;
}

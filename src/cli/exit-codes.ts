/** Exit codes of every command, as grep has them. */
export const EXIT = {
  /** Found; all supported; valid. */
  ok: 0,
  /** Nothing found; a figure refuted; verification failed. */
  no: 1,
  /** Wrong usage, bad input, unreadable file. */
  error: 2,
  /** Interrupted with Ctrl-C. */
  interrupted: 130,
} as const;

/** One of the codes of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

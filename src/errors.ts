/**
 * Every kind of failure a user can meet. Codes are stable: tests and scripts may rely on them.
 *
 * - `usage`: an option or argument is wrong
 * - `unreadable`: a file is missing, forbidden, of the wrong type or encoding
 * - `unwritable`: a file is read-only or forbidden, or there is no room for it
 * - `invalid-base`: a fact base does not follow the format
 * - `unknown-id`, `ambiguous-id`: an id, prefix or alias names no fact, or more than one
 * - `not-comparable`: two facts have no common measure
 */
export type ErrorCode =
  | 'usage'
  | 'unreadable'
  | 'unwritable'
  | 'invalid-base'
  | 'unknown-id'
  | 'ambiguous-id'
  | 'not-comparable';

/** A place in a file; lines and columns start at 1, columns count code points. */
export interface Position {
  file: string;
  line?: number;
  column?: number;
}

/**
 * A failure that is the user's to mend, shown as one line on stderr. Anything else that is thrown
 * is a defect of factq.
 */
export class FactqError extends Error {
  readonly code: ErrorCode;
  /** How to mend it, in one sentence. */
  readonly hint: string | undefined;
  readonly position: Position | undefined;

  constructor(code: ErrorCode, message: string, more: { hint?: string; position?: Position } = {}) {
    super(message);
    this.name = 'FactqError';
    this.code = code;
    this.hint = more.hint;
    this.position = more.position;
  }
}

import type { Lang, Wording } from './lang/lang.ts';

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

/** What a failure is told by in one language. */
export interface ErrorWords {
  /** What is wrong, in one sentence without a full stop. */
  message: string;
  /** How to mend it, in whole sentences. */
  hint: string | undefined;
  /** What the position is in, in place of `position.file`, where that is no file: an expression. */
  file: string | undefined;
}

/** What is known of a failure besides what is wrong. */
export interface ErrorDetails {
  hint?: Wording<string>;
  position?: Position;
  /** See {@link ErrorWords}. */
  file?: Wording<string>;
}

/**
 * A failure that is the user's to mend, shown as one line on stderr. Anything else that is thrown
 * is a defect of factq.
 */
export class FactqError extends Error {
  readonly code: ErrorCode;
  /** How to mend it, in whole English sentences; `message` is English too. */
  readonly hint: string | undefined;
  readonly position: Position | undefined;
  /** The same in each language of the interface. */
  readonly words: Wording<ErrorWords>;

  constructor(
    code: ErrorCode,
    message: Wording<string>,
    { hint, position, file }: ErrorDetails = {},
  ) {
    const wordsIn = (lang: Lang): ErrorWords => ({
      message: message[lang],
      hint: hint?.[lang],
      file: file?.[lang],
    });
    const words = { en: wordsIn('en'), zh: wordsIn('zh') };
    super(words.en.message);
    this.name = 'FactqError';
    this.code = code;
    this.hint = words.en.hint;
    this.position = position;
    this.words = words;
  }
}

import type { Position } from '../errors.ts';
import type { Wording } from '../lang/lang.ts';

/**
 * What can be wrong with a fact base. Codes are stable.
 *
 * - `syntax`, `duplicate-key`, `forbidden-key`, `too-deep`, `too-large`: the YAML itself
 * - `unknown-key`, `missing-key`, `wrong-type`, `bad-value`: against the format
 * - `duplicate-id`, `duplicate-alias`, `unknown-reference`, `circular`, `unknown-unit`: within the base
 * - `kind`: a fact lacks a field of its kind or has one of another
 * - `value`, `unit`, `hedge`, `name`: disagrees with `asWritten`
 * - `no-about`: a figure that no draft can be checked against (a warning)
 * - `too-many`: the problems after it are left out
 */
export type ProblemCode =
  | 'syntax'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'too-deep'
  | 'too-large'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'bad-value'
  | 'duplicate-id'
  | 'duplicate-alias'
  | 'unknown-reference'
  | 'circular'
  | 'unknown-unit'
  | 'kind'
  | 'value'
  | 'unit'
  | 'hedge'
  | 'name'
  | 'no-about'
  | 'too-many';

/** One thing wrong with a fact base, where it stands and how to mend it. */
export interface Problem {
  code: ProblemCode;
  /** A base with warnings only can be used. */
  severity: 'error' | 'warning';
  /** What is wrong, in one sentence without a full stop. */
  message: string;
  /** How to mend it, in one sentence. */
  hint: string;
  position: Required<Position>;
}

/** Keys and indexes from the top of the file to a value. */
export type Path = readonly (string | number)[];

/** A problem in each language whose place is an offset in the text, in UTF-16 code units. */
export interface Finding extends Pick<Problem, 'code' | 'severity'> {
  message: Wording<string>;
  hint: Wording<string>;
  offset: number;
}

/** A problem in each language whose place is known by path only. */
export interface Complaint extends Omit<Finding, 'offset' | 'severity'> {
  path: Path;
  /** Default: error. */
  severity?: Problem['severity'];
  /** The key is what is wrong, not its value. */
  atKey?: boolean;
}

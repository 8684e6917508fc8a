import { createHash } from 'node:crypto';
import type { Problem } from '../../src/base/problem.ts';
import { validate } from '../../src/base/validate.ts';
import type { FactBase } from '../../src/model/fact-base.ts';
import { type NewBaseOptions, newBase } from '../../src/new/new-base.ts';
import type { Verification } from '../../src/verify/verification.ts';
import { verify } from '../../src/verify/verify.ts';

/** A base started from a text, with what validate and verify say to it. */
export interface Started {
  yaml: string;
  base: FactBase;
  errors: readonly Problem[];
  verification: Verification;
}

/** SHA-256 of a text as a file holds it. */
export function sourceOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Starts a base; throws where it is not valid. */
export function started(text: string, options: Partial<NewBaseOptions> = {}): Started {
  const sha256 = sourceOf(text);
  const yaml = newBase(text, { id: 'report', sha256, ...options });
  const { base, problems } = validate(yaml, 'report.yaml');
  if (!base) throw new Error(`${JSON.stringify(problems)}\n${yaml}`);
  const errors = problems.filter(({ severity }) => severity === 'error');
  return { yaml, base, errors, verification: verify(base, text, sha256) };
}

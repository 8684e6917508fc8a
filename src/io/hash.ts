import { createHash } from 'node:crypto';

/** SHA-256 of a file's bytes, as 64 lower-case hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

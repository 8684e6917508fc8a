import type { FORMATS } from '../render/formats.ts';

/** Formats that remarks have besides those of every answer. */
export const CHECK_FORMATS = ['html', 'claimreview', 'sarif', 'github'] as const;

/** A format of remarks. */
export type CheckFormat = (typeof FORMATS)[number] | (typeof CHECK_FORMATS)[number];

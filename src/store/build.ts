/** Replaced in the bundle by a digest of the code, so that no build reads what another one compiled. */
declare const __factqBuild: string | undefined;

/** What sets the compiled files of this build apart. */
export const BUILD = typeof __factqBuild === 'string' ? __factqBuild : 'source';

/**
 * The letters that all but all Latin texts are written with, for a class of a pattern: ASCII, Latin-1,
 * Extended-A and -B, Extended Additional. A pattern with `\p{Script=Latin}` is ready ten times later.
 */
export const LATIN_LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏ\u1e00-\u1eff';

/**
 * A Chinese character: the blocks of the script Han, and 々〇〻 with the numerals of Hangzhou. Written
 * out, since Node takes 0.4 ms at each start to look `\p{Script=Han}` up.
 */
export const HAN =
  /[\u2e80-\u2fdf\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{16fe2}-\u{16ff6}\u{20000}-\u{3ffff}]/u;

/**
 * One of the characters that all but all Chinese is written with: the ideographs of Unicode's first
 * block. A pattern that holds this range is ready ten times sooner than one with `\p{Script=Han}`.
 */
export const COMMON_HAN = /[\u4e00-\u9fff]/;

/** Whether a UTF-16 code unit is a character of {@link COMMON_HAN}. */
export function isCommonHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

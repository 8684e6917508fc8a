/**
 * Whether a character is a Latin letter of ASCII. A pattern would have to be compiled first, which
 * takes as long as to read a sentence.
 */
export function isLetter(char: string | undefined): boolean {
  return char !== undefined && ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z'));
}

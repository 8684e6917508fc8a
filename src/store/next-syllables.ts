/** The syllables that letters may begin with so that all of them are read; the last may be cut short. */
export function nextSyllables(letters: string, known: readonly string[]): string[] {
  const isRead = Array<boolean>(letters.length + 1).fill(false);
  isRead[letters.length] = true;
  const readAt = (at: number) => {
    const rest = letters.slice(at);
    return known.filter(
      (next) => next.startsWith(rest) || (rest.startsWith(next) && isRead[at + next.length]),
    );
  };
  for (let at = letters.length - 1; at > 0; at--) isRead[at] = readAt(at).length > 0;
  return readAt(0);
}

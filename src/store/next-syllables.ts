/** The syllables that letters may begin with so that all of them are read; the last may be cut short. */
export function nextSyllables(letters: string, known: readonly string[]): string[] {
  const isRead = new Map<number, boolean>();
  const readAt = (at: number): string[] => {
    const rest = letters.slice(at);
    return known.filter(
      (next) => next.startsWith(rest) || (rest.startsWith(next) && isReadFrom(at + next.length)),
    );
  };
  const isReadFrom = (at: number): boolean => {
    const found = isRead.get(at) ?? readAt(at).length > 0;
    isRead.set(at, found);
    return found;
  };
  return readAt(0);
}

/** An English word with its indefinite article, by how it is spelt: a figure, an event. */
export function withArticle(word: string): string {
  return `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`;
}

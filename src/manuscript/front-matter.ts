const FENCE = /^(---|\+\+\+)[ \t]*\r?\n/;
const PAIR = /^[\p{L}_"'][^\r\n:=]*[:=](?:\s|$)/u;

/**
 * The length of the front matter that a Markdown file begins with: YAML between `---` or TOML
 * between `+++`. 0 where there is none; a rule followed by prose is none.
 */
export function frontMatterLength(source: string): number {
  const open = FENCE.exec(source);
  if (open === null) return 0;
  const lines = source.slice(open[0].length).matchAll(/[^\n]*(?:\n|$)/g);
  let isFirst = true;
  for (const { 0: line, index } of lines) {
    const words = line.trim();
    if (words === open[1] || (words === '...' && open[1] === '---'))
      return isFirst ? 0 : open[0].length + index + line.length;
    if (words === '' || words.startsWith('#')) continue;
    if (isFirst && !PAIR.test(words)) return 0;
    isFirst = false;
  }
  return 0;
}

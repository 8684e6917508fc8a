/** Reads CSV as RFC 4180 has it, with LF at line ends; the judge of what was written. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = /"((?:[^"]|"")*)"/y;
    const bare = /[^",\n]*/y;
    const pattern = text[at] === '"' ? quoted : bare;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) throw new Error(`open quote at ${at}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[0]);
    at += match[0].length + 1;
    const end = text[at - 1];
    if (end === '\n') rows.push(row);
    else if (end !== ',') throw new Error(`neither comma nor line end at ${at - 1}`);
    if (end === '\n') row = [];
  }
  return rows;
}

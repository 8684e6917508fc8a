import type { CslDate, CslItem } from './csl-item.ts';
import type { CslName } from './name.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * An entry for BibTeX and BibLaTeX, in UTF-8. `@misc`, since BibTeX itself has no entry for web
 * pages; braces around the title keep its capitals.
 */
export function bibtex(item: CslItem): string {
  const [year = 0, month = 1] = item.issued['date-parts'][0];
  const fields: [string, string | undefined][] = [
    ['author', `{${item.author.map(name).join(' and ')}}`],
    ['editor', item.editor && `{${item.editor.map(name).join(' and ')}}`],
    ['title', `{{${escapeLatex(item.title)}}}`],
    ['howpublished', `{${escapeLatex(item.publisher)}}`],
    ['number', item.number && `{${escapeLatex(item.number)}}`],
    ['date', `{${isoDate(item.issued)}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[month - 1]],
    ['url', item.URL && `{${escapeUrl(item.URL)}}`],
    ['urldate', item.accessed && `{${isoDate(item.accessed)}}`],
    ['note', `{${escapeLatex(item.note)}}`],
  ];
  const lines = fields.flatMap(([key, value]) => (value ? [`  ${key} = ${value},`] : []));
  return [`@misc{${item.id},`, ...lines, '}'].join('\n');
}

function name(name: CslName): string {
  if ('literal' in name) return `{${escapeLatex(name.literal)}}`;
  return `${escapeLatex(name.family)}, ${escapeLatex(name.given)}`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts \{ as an open brace, so that one alone would swallow the rest of the file.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as LaTeX prints it, on one line. */
function escapeLatex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^]|[$&%#_]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}

function escapeUrl(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}

function isoDate(date: CslDate): string {
  return date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
}

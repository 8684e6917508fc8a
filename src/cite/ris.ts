import type { CslDate, CslItem } from './csl-item.ts';
import type { CslName } from './name.ts';

/** A record of the RIS format, one tag a line, as EndNote, Zotero and NoteExpress import it. */
export function ris(item: CslItem): string {
  const tags: [string, string | undefined][] = [
    ['TY', item.type === 'webpage' ? 'ELEC' : 'RPRT'],
    ...item.author.map((name): [string, string] => ['AU', nameOf(name)]),
    ...(item.editor ?? []).map((name): [string, string] => ['ED', nameOf(name)]),
    ['TI', item.title],
    ['OP', item['original-title']],
    ['PB', item.publisher],
    ['PY', String(item.issued['date-parts'][0][0])],
    ['DA', risDate(item.issued)],
    ['Y2', item.accessed && risDate(item.accessed)],
    ['AN', item.number],
    ['SE', item.section],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ['ER', ''],
  ];
  return tags
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]))
    .join('\n');
}

function nameOf(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** A line that began like a tag would end the value. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trimEnd();
}

function risDate(date: CslDate): string {
  return date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/');
}

import type { Token } from 'markdown-it';
import { partingOf, STRUCK_TAGS } from './html-tags.ts';
import type { MappedText } from './mapped-text.ts';
import { originOf } from './markdown-parser.ts';
import { isNoteMark } from './note-mark.ts';

/**
 * Adds the text of a paragraph, heading or cell: without the marks of emphasis, link targets,
 * addresses, pictures, tags, numbers of notes and what is struck out.
 *
 * @param inline a token of type `inline`.
 * @param place where an offset in its content stands in the source.
 */
export function addInline(
  mapped: MappedText,
  inline: Token,
  place: (offset: number) => number,
): void {
  let isAddress = false;
  let hidden: string | undefined;
  for (const [token, at] of placedChildren(inline.children ?? [])) {
    const { name, opens } = tagOf(token);
    if (hidden !== undefined) {
      if (name === hidden && !opens) hidden = undefined;
    } else if (opens && hides(name, inline.content, at, mapped.tail)) hidden = name;
    else if (token.type.startsWith('link_'))
      isAddress = token.markup === 'autolink' && token.nesting > 0;
    else if (isWritten(token) && !isAddress) copy(mapped, token, at, place);
    else if (token.type === 'text_special')
      mapped.replace(token.content, place(at), place(at + token.markup.length));
    else if (token.type === 'softbreak') mapped.replace(' ', place(at), place(at) + 1);
    else if (token.type === 'hardbreak') mapped.separate('\n');
    else if (token.type === 'code_inline') addCode(mapped, inline.content, token, at, place);
    else if (token.type === 'html_inline') addTag(mapped, name, opens, place(at));
  }
}

/**
 * The tokens with their offsets. The marks of emphasis are noted where their row starts, though
 * there is a token for each, and those used up have given their width to the tag.
 */
function* placedChildren(children: readonly Token[]): Generator<[token: Token, at: number]> {
  let [row, next] = [-1, 0];
  for (const token of children) {
    const noted = originOf(token).at ?? 0;
    const at = noted === row ? next : noted;
    yield [token, at];
    const isLink = token.type.startsWith('link_');
    [row, next] = [noted, at + (isLink ? 0 : token.content.length || token.markup.length)];
  }
}

/** Whether a token stands for itself; a backslash before a letter does too. */
function isWritten({ type, content, markup }: Token): boolean {
  return type === 'text' || (type === 'text_special' && content === markup);
}

/** Copies text, which in a cell may stand in several stretches: a bar in it is written `\|`. */
function copy(
  mapped: MappedText,
  { content }: Token,
  at: number,
  place: (offset: number) => number,
): void {
  const last = content.length - 1;
  if (place(at + last) === place(at) + last) mapped.copy(place(at), place(at) + content.length);
  else
    for (let index = 0; index <= last; index++)
      mapped.copy(place(at + index), place(at + index) + 1);
}

/** Code in running text is read; a line break in it is a blank. */
function addCode(
  mapped: MappedText,
  content: string,
  { markup, content: code }: Token,
  at: number,
  place: (offset: number) => number,
): void {
  let start = content.indexOf(code.split(' ', 1)[0]!, at + markup.length);
  const end = start + code.length;
  for (const [line, part] of content.slice(start, end).split('\n').entries()) {
    const words = part.replace(/^[ \t]+/, '');
    const from = place(start + part.length - words.length);
    if (line > 0) mapped.replace(' ', place(start - 1), place(start - 1) + 1);
    mapped.copy(from, from + words.length);
    start += part.length + 1;
  }
}

const TAG = /^<(\/?)([a-z][a-z0-9-]*)/i;

/** The element that a token opens or closes, `~~` being one of them. */
function tagOf({ type, tag, nesting, content }: Token): { name: string; opens: boolean } {
  if (type !== 'html_inline') return { name: tag, opens: nesting > 0 };
  const [, slash = '', name = ''] = TAG.exec(content) ?? [];
  return { name: name.toLowerCase(), opens: slash === '' };
}

function hides(name: string, content: string, at: number, before: string): boolean {
  return STRUCK_TAGS.has(name) || (name === 'sup' && isNoteMark(content, at, before));
}

function addTag(mapped: MappedText, name: string, opens: boolean, at: number): void {
  const parting = partingOf(name);
  if (parting !== undefined) mapped.separate(parting === 'cell' ? '\t' : '\n');
  if (name === 'sup' && opens) mapped.replace('^', at, at);
}

import type { ManuscriptFormat } from './manuscript.ts';

const EXTENSIONS: Readonly<Record<string, ManuscriptFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  docx: 'docx',
};

/** A local file header, with which ZIP archives begin. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const HTML_START = /^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html)[\s>]/i;

/** The format that a file's bytes or its name tell; undefined where only its text could. */
export function formatOf(name: string, bytes: Uint8Array): ManuscriptFormat | undefined {
  if (ZIP.every((byte, at) => bytes[at] === byte)) return 'docx';
  return EXTENSIONS[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** The format of a text whose name tells nothing: HTML where it begins as a page. */
export function formatOfText(source: string): ManuscriptFormat {
  return HTML_START.test(source.slice(0, 1024)) ? 'html' : 'text';
}

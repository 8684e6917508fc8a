import { visible } from '../../render/visible.ts';

/** Markup that is safe to put in a page. Only {@link html} makes it. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is not, and nothing leaves no trace. */
export type Content = string | number | Markup | readonly Markup[] | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Template tag for HTML; it escapes all text put in, for elements and quoted attributes alike. */
export function html(parts: TemplateStringsArray, ...contents: Content[]): Markup {
  return { markup: parts.map((part, at) => part + written(contents[at])).join('') };
}

function written(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string' || typeof content === 'number') return escapeText(content);
  return 'markup' in content ? content.markup : content.map(({ markup }) => markup).join('');
}

/** Control and bidi characters are shown, since a browser obeys bidi ones as a terminal does. */
function escapeText(text: string | number): string {
  return visible(String(text), '\n\t').replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

import type { Collection } from '../model/collection.ts';
import { render as renderView } from '../render/render.ts';
import type { CHECK_FORMATS, CheckFormat } from './check-formats.ts';
import type { Checked } from './checked.ts';
import type { TerminalOptions } from './terminal/on-terminal.ts';

/** What the formats of remarks have to know besides the remarks. */
export interface RemarkOptions extends TerminalOptions {
  /** Version of factq, for the formats that name the tool. */
  version: string;
}

/** Turns judged drafts into text that has no line break at its end. */
export type RemarkRenderer = (
  checked: readonly Checked[],
  collection: Collection,
  options: RemarkOptions,
) => string;

type OwnFormat = 'table' | (typeof CHECK_FORMATS)[number];

const RENDERERS: Readonly<Record<OwnFormat, () => Promise<{ render: RemarkRenderer }>>> = {
  table: () => import('./terminal/on-terminal.ts'),
  html: () => import('./html/html.ts'),
  claimreview: () => import('./claimreview.ts'),
  sarif: () => import('./sarif/sarif.ts'),
  github: () => import('./github.ts'),
};

/**
 * Judged drafts in one of the formats, ending in one line break; ndjson and github without remarks
 * are the empty text. Loads no other format's code.
 */
export async function renderRemarks(
  checked: readonly Checked[],
  collection: Collection,
  format: CheckFormat,
  options: RemarkOptions,
): Promise<string> {
  if (isOwn(format)) {
    const text = (await RENDERERS[format]()).render(checked, collection, options);
    return text === '' ? '' : `${text}\n`;
  }
  const { judgedView, remarksView } = await import('./remarks-view.ts');
  const view =
    format === 'ndjson'
      ? judgedView(checked, collection)
      : remarksView(checked, collection, options.lang);
  return renderView(view, format, options);
}

function isOwn(format: CheckFormat): format is OwnFormat {
  return Object.hasOwn(RENDERERS, format);
}

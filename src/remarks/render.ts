import type { Lang } from '../lang/lang.ts';
import type { Collection } from '../model/collection.ts';
import type { Format } from '../render/view.ts';
import type { Checked } from './checked.ts';
import type { TerminalOptions } from './terminal/terminal.ts';

/** Formats that remarks have besides those of every answer. */
export const CHECK_FORMATS = ['html', 'claimreview', 'sarif', 'github'] as const;

/** A format of remarks. */
export type CheckFormat = Format | (typeof CHECK_FORMATS)[number];

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

const RENDERERS: Record<'table', () => Promise<{ render: RemarkRenderer }>> = {
  table: () => import('./terminal/terminal.ts'),
};

export async function renderRemarks(
  checked: readonly Checked[],
  collection: Collection,
  format: CheckFormat,
  options: RemarkOptions,
): Promise<string> {
  const own = RENDERERS[format as 'table'];
  const text = (await own()).render(checked, collection, options);
  return text === '' ? '' : `${text}\n`;
}

import type { Lang } from '../lang/lang.ts';
import type { Collection } from '../model/collection.ts';
import { lazyView } from '../render/lazy-view.ts';
import type { Block, Cell, Scalar, View } from '../render/view.ts';
import type { Checked } from './checked.ts';
import { draftRecord, type FiledRecord, recordsOf } from './record.ts';
import { REMARK_WORDS } from './remark-words.ts';
import { sayName, sayPlace, saySection, sayVerdict } from './say.ts';
import { VERDICT_LOOKS } from './verdict-look.ts';

/** Names of the columns of csv and tsv. */
export const FIELDS = [
  'file',
  'what',
  'text',
  'verdict',
  'match',
  'reason',
  'report',
  'fact',
  'section',
  'paragraph',
  'remark',
  'suggestion',
  'start',
  'end',
  'line',
  'column',
] as const;

/**
 * Remarks for the formats that every answer has: data is an object for one draft and an array for
 * several, records have a row for each judged text, and blocks a table for each draft.
 */
export function remarksView(checked: readonly Checked[], collection: Collection, lang: Lang): View {
  const drafts = checked.map((each) => recordsOf(each, collection));
  const files = checked.map(({ manuscript }) => manuscript.name);
  return lazyView({
    data: () =>
      drafts.length === 1
        ? draftRecord(drafts[0]!)
        : drafts.map((records, at) => ({ file: files[at], ...draftRecord(records) })),
    records: () => ({ fields: FIELDS, rows: drafts.flat().map((each) => rowOf(each, lang)) }),
    blocks: () =>
      drafts.flatMap((records, at) => [
        ...(drafts.length > 1
          ? [{ type: 'heading', text: sayName(files[at]!, lang) } as const]
          : []),
        blockOf(records, lang),
      ]),
  });
}

/** The same remarks with the columns of csv and tsv as data: an element for each judged text. */
export function columnsView(checked: readonly Checked[], collection: Collection, lang: Lang): View {
  const view = remarksView(checked, collection, lang);
  const data = view.records.rows.map((row) =>
    Object.fromEntries(FIELDS.map((field, at) => [field, row[at]])),
  );
  return { ...view, data };
}

/** The same remarks with one element of data for each judged text, for ndjson. */
export function judgedView(checked: readonly Checked[], collection: Collection): View {
  const records = checked.flatMap((each) => recordsOf(each, collection));
  return {
    data: records.map(({ file, what, record }) => ({ file, what, ...record })),
    records: { fields: [], rows: [] },
    blocks: [],
  };
}

function rowOf({ file, what, remark, record }: FiledRecord, lang: Lang): Scalar[] {
  const { judged, evidence } = remark;
  const [first] = evidence;
  const values: Partial<Record<(typeof FIELDS)[number], Scalar | undefined>> = {
    ...judged,
    start: record.start,
    end: record.end,
    file,
    what,
    fact: judged.facts.length > 0 ? judged.facts.join('; ') : undefined,
    section: first && saySection(first, lang),
    paragraph: first?.paragraph,
    line: record.position.line,
    column: record.position.column,
  };
  return FIELDS.map((field) => values[field] ?? null);
}

function blockOf(records: readonly FiledRecord[], lang: Lang): Block {
  const { nothing, columns } = REMARK_WORDS[lang];
  if (records.length === 0) return { type: 'text', text: nothing };
  return {
    type: 'table',
    columns: columns.map((title) => ({ title })),
    rows: records.map(({ remark: { judged, evidence, from } }): Cell[] => [
      String(from.line),
      judged.text,
      [{ text: sayVerdict(judged, lang), tone: VERDICT_LOOKS[judged.verdict].tone }],
      judged.report ?? '',
      evidence.map((each) => sayPlace(each, lang)).join('\n'),
      judged.facts.join('\n'),
      judged.suggestion ?? '',
    ]),
  };
}

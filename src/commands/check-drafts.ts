import { check } from '../check/check.ts';
import type { Judged } from '../check/verdict.ts';
import { EXIT, type ExitCode } from '../cli/exit-codes.ts';
import { VERSION } from '../cli/version.ts';
import { FactqError } from '../errors.ts';
import type { Lang, Wording } from '../lang/lang.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { sureCorrections } from '../manuscript/sure-corrections.ts';
import type { Collection } from '../model/collection.ts';
import { CHECK_FORMATS, type CheckFormat } from '../remarks/check-formats.ts';
import type { Checked } from '../remarks/checked.ts';
import type { Answer, Context, Input } from './command.ts';
import { readDrafts } from './read-drafts.ts';

/** Options of `check`. */
export interface CheckOptions {
  explain?: boolean;
  strict?: boolean;
  fix?: boolean;
  write?: boolean;
  watch?: boolean;
  encoding?: string;
}

/** Reads drafts and answers what the bases say of their figures, or with the drafts put right. */
export async function checkDrafts(
  context: Context,
  { args, options }: Input<CheckOptions>,
): Promise<Answer> {
  const manuscripts = await readDrafts(args, options.encoding, context.stdinIsTerminal);
  const collection = await (await context.store()).collection();
  const checked = manuscripts.map((manuscript) =>
    judgedDraft(manuscript, collection, context.lang),
  );
  const exit = exitOf(checked, options);
  if (options.fix) {
    const { correctDrafts } = await import('./correct-drafts.ts');
    const sure = checked.map((each) => surelyCorrected(each, collection));
    return { ...(await correctDrafts(sure, args, options, context.lang)), exit };
  }
  return { ...(await remarksOn(checked, collection, options, context)), exit };
}

/** Checks drafts, and again whenever one of them is saved, until the user interrupts. */
export async function watchDrafts(context: Context, input: Input<CheckOptions>): Promise<void> {
  const { args, options } = input;
  const { watchFiles } = await import('../io/watch-files.ts');
  const signal = context.interruption();
  await context.print(await checkDrafts(context, input));
  await watchFiles(
    args,
    async (changed, gone) => {
      if (gone.length > 0) await context.print({ messages: gone.map(GONE[context.lang]) });
      if (changed.length > 0) await context.print(await again(context, { args: changed, options }));
    },
    signal,
  );
}

const GONE: Wording<(path: string) => string> = {
  en: (path) => `${path} is gone; it is checked again when it is back`,
  zh: (path) => `${path}已不在，恢复后会重新核对`,
};

/** A draft that cannot be read while it is being saved is no reason to stop watching. */
async function again(context: Context, input: Input<CheckOptions>): Promise<Answer> {
  try {
    return await checkDrafts(context, input);
  } catch (error) {
    if (!(error instanceof FactqError)) throw error;
    return { messages: [error.words[context.lang].message] };
  }
}

function judgedDraft(manuscript: Manuscript, collection: Collection, lang: Lang): Checked {
  return { manuscript, judged: check(manuscript.text, collection, { lang }) };
}

function surelyCorrected({ manuscript, judged }: Checked, collection: Collection): Checked {
  const judge = (text: string) => check(text, collection);
  return { manuscript, judged: sureCorrections(manuscript.text, judged, judge) };
}

function exitOf(checked: readonly Checked[], { strict }: CheckOptions): ExitCode {
  const fails = ({ verdict, what }: Judged): boolean =>
    verdict === 'refuted' || (strict === true && verdict === 'nei' && what === 'figure');
  return checked.some(({ judged }) => judged.some(fails)) ? EXIT.no : EXIT.ok;
}

async function remarksOn(
  checked: readonly Checked[],
  collection: Collection,
  { explain = false }: CheckOptions,
  { lang, output, format, fields }: Context,
): Promise<Answer> {
  const isOwn = format === 'table' || CHECK_FORMATS.some((each) => each === format);
  if (isOwn && !fields) {
    const { renderRemarks } = await import('../remarks/render.ts');
    const options = { ...output, lang, explain, version: VERSION };
    return { text: await renderRemarks(checked, collection, format as CheckFormat, options) };
  }
  const { columnsView, FIELDS, judgedView, remarksView } = await import(
    '../remarks/remarks-view.ts'
  );
  // Only JSON and YAML have the parts that the command names; what has rows has columns to pick.
  if (fields && format !== 'json' && format !== 'yaml')
    return { view: columnsView(checked, collection, lang), fields: FIELDS };
  const view =
    format === 'ndjson' ? judgedView(checked, collection) : remarksView(checked, collection, lang);
  return { view };
}

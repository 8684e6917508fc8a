import type { Label } from '../check/verdict.ts';
import type { Lang } from '../lang/lang.ts';
import type { Collection } from '../model/collection.ts';
import { visible } from '../render/visible.ts';
import type { Checked } from './checked.ts';
import { type Remark, remarksOf } from './remark.ts';
import { sayRemark, sayVerdict } from './say.ts';

/** Supported texts need no one's eye, and GitHub shows ten annotations of a level at most. */
const COMMANDS: Readonly<Partial<Record<Label, string>>> = { refuted: 'error', nei: 'notice' };

/**
 * Remarks as GitHub's workflow commands, one a line, which it shows beside the lines of a change:
 * an error for each refuted text, a notice for each that the report does not speak of.
 */
export function render(
  checked: readonly Checked[],
  collection: Collection,
  { lang }: { lang: Lang },
): string {
  return checked
    .flatMap((each) =>
      remarksOf(each, collection).flatMap((remark) => commandOf(remark, each, lang)),
    )
    .join('\n');
}

function commandOf(remark: Remark, { manuscript }: Checked, lang: Lang): string[] {
  const { judged, from, to } = remark;
  const command = COMMANDS[judged.verdict];
  if (command === undefined) return [];
  const properties = {
    ...(manuscript.name !== '-' && { file: manuscript.name.replace(/^(?:\.\/+)+/, '') }),
    line: from.line,
    endLine: to.line,
    // GitHub takes columns for a stretch of one line only.
    ...(from.line === to.line && { col: from.column, endColumn: to.column }),
    title: sayVerdict(judged, lang),
  };
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${property(String(value))}`,
  );
  return [`::${command} ${list.join(',')}::${message(sayRemark(remark, lang))}`];
}

/** A value with what ends a command escaped, as GitHub's own toolkit does. */
function message(text: string): string {
  return visible(text, '\r\n')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

/** Properties end at a comma, and the list of them at a colon. */
function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

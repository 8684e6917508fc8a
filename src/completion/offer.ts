import type { Command, Flag, Values } from '../commands/command.ts';
import type { Lang } from '../lang/lang.ts';
import { FACT_FIELDS, FACT_PARTS } from '../query/fact-fields.ts';
import { fold } from '../query/fold.ts';
import { hasLive } from '../render/visible.ts';
import { flagNames } from './flag-names.ts';
import { isFieldList, type Slot, type Want } from './slot.ts';

/** A word that can stand at the cursor, and what it is. */
export interface Candidate {
  value: string;
  about?: string;
}

/** Kinds of word that only the base knows. */
export type BaseValues = Exclude<Values, readonly string[] | 'field' | 'file'>;

/** What a shell is to offer. */
export interface Offer {
  /** The start of the word that stays. */
  stem: string;
  candidates: readonly Candidate[];
  /** The shell's own completion of file names is wanted. */
  files: boolean;
  /** More may follow in the same word, so no blank is put behind it. */
  open: boolean;
}

/** What candidates are made from. */
export interface OfferNeeds {
  commands: readonly Command[];
  lang: Lang;
  /** Words of the base that begin so; asked only where they are wanted. */
  baseWords: (values: BaseValues, typed: string) => Promise<readonly Candidate[]>;
}

/** All that fits at the cursor and begins as the word does, each once, in order. */
export async function offerAt(slot: Slot, needs: OfferNeeds): Promise<Offer> {
  const { stem, typed, wants } = slot;
  const found: Candidate[] = [];
  for (const want of wants) found.push(...(await candidatesFor(want, slot, needs)));
  const start = fold(typed);
  const named = new Set(stem.split(/[,=]/));
  const fitting = found.filter(
    ({ value }) => fold(value).startsWith(start) && !named.has(value) && !hasLive(value),
  );
  return {
    stem,
    candidates: [...new Map(fitting.map((each) => [each.value, each])).values()],
    files: wants.some(
      (want) => typeof want === 'object' && 'values' in want && want.values === 'file',
    ),
    open: wants.some(isFieldList),
  };
}

async function candidatesFor(
  want: Want,
  slot: Slot,
  needs: OfferNeeds,
): Promise<readonly Candidate[]> {
  const { lang, commands, baseWords } = needs;
  if (want === 'command') {
    return commands.map(({ name, summary }) => ({ value: name, about: summary[lang] }));
  }
  if ('options' in want) return want.options.flatMap((flag) => optionNames(flag, slot.typed, lang));
  const { values, of } = want;
  if (values === 'file') return [];
  if (values === 'field') return plain(slot.command?.fields ?? [...FACT_FIELDS, ...FACT_PARTS]);
  if (typeof values === 'string') return baseWords(values, slot.typed);
  return plain([...values, ...(isFormat(of) ? (slot.command?.formats ?? []) : [])]);
}

/** A command may have formats of its own besides those of the global option. */
function isFormat(flag: Flag | undefined): boolean {
  return flag !== undefined && flagNames(flag).long === '--format';
}

/** The long name; after a single hyphen the short one, too. */
function optionNames(flag: Flag, typed: string, lang: Lang): Candidate[] {
  const { short, long } = flagNames(flag);
  const names = typed === '' ? [long] : [long, short];
  return names.flatMap((value) => (value ? [{ value, about: flag.summary[lang] }] : []));
}

function plain(values: readonly string[]): Candidate[] {
  return values.map((value) => ({ value }));
}

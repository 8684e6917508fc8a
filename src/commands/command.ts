import type { ExitCode } from '../cli/exit-codes.ts';
import type { Lang, Wording } from '../lang/lang.ts';
import type { RenderOptions, View } from '../render/view.ts';
import type { FactStore } from '../store/fact-store.ts';

/** A positional argument; `facts` and the like name what completion offers for it. */
export interface Argument {
  name: string;
  summary: Wording<string>;
  optional?: boolean;
  /** Takes all further words; only the last argument may. */
  variadic?: boolean;
  values?: Values;
}

/** What the values of an argument or option can be, where the base or the format says it. */
export type Values =
  | readonly string[]
  | 'fact'
  | 'section'
  | 'unit'
  | 'dimension'
  | 'tag'
  | 'place'
  | 'field'
  | 'file';

/** An option of a command, as commander writes its flags: `-n, --limit <number>`. */
export interface Flag {
  flags: string;
  summary: Wording<string>;
  /** May be given several times; its values are then alternatives. */
  repeat?: boolean;
  /** Values other than these are refused. */
  choices?: readonly string[];
  default?: string;
  /** What completion offers. */
  values?: Values;
}

/** Words of the base in use that examples are made of, so that they work as they stand. */
export interface Samples {
  /** What one would search for. */
  word: string;
  /** Ids of two facts that can be compared. */
  id: string;
  other: string;
  /** What people call those two. */
  name: string;
  otherName: string;
  section: string;
  unit: string;
  /** A short sentence with a figure, quoted for the shell. */
  sentence: string;
}

/** A line to try, and what it is for. */
export interface Example {
  line: (samples: Samples) => string;
  what: Wording<string>;
}

/** Names of the fields that `--json` and `--fields` can pick, parts of a field after a dot. */
export type Fields = readonly string[];

/** What a command is given: words in order, options by their camel-cased name. */
export interface Input<Options = Record<string, unknown>> {
  args: readonly string[];
  options: Options;
}

/** What a command answers. */
export interface Answer {
  /** Printed in the format asked for. */
  view?: View;
  /** What `--fields` can pick from the view; default: the fields of the command. */
  fields?: Fields;
  /** Printed as it is, in place of a view in the table format. */
  text?: string;
  /** The text is that of a user's file: byte for byte in a pipe, made safe on a terminal. */
  isFromFile?: boolean;
  /** Lines for stderr. */
  messages?: readonly string[];
  /** Default: ok. */
  exit?: ExitCode;
}

/** What a command works with; costly parts are functions, so that help reads no base. */
export interface Context {
  /** Language of messages and headings. */
  lang: Lang;
  /** Language of labels where a fact has both; absent: that of its report. */
  dataLang?: Lang;
  /** Format asked for, one of the command's. */
  format: string;
  /** What `--json` or `--fields` picks. */
  fields?: readonly string[];
  output: RenderOptions;
  /** Nothing is piped in. */
  stdinIsTerminal: boolean;
  /** The bases, opened when they are first asked for. */
  store(): Promise<FactStore>;
  /** The bases as they are now, opened anew; whoever asks closes it. */
  openStore(): Promise<FactStore>;
  /** Prints an answer at once, for commands that give more than one. */
  print(answer: Answer): Promise<void>;
  /** Aborts when the user interrupts; from then on the command ends by itself. */
  interruption(): AbortSignal;
}

/** A command as it is declared; what it does is loaded when it is called. */
export interface Command<Options = Record<string, unknown>> {
  name: string;
  summary: Wording<string>;
  args: readonly Argument[];
  options: readonly Flag[];
  /** At least two. */
  examples: readonly Example[];
  fields?: Fields;
  /** Formats besides those that every view has. */
  formats?: readonly string[];
  run(context: Context, input: Input<Options>): Promise<Answer>;
}

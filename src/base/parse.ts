import type { Document, YAMLError } from 'yaml';
import { isScalar } from 'yaml';
import { parsePieces } from './parse-pieces.ts';
import type { Finding, Path, ProblemCode } from './problem.ts';
import { quoted, valueAt } from './raw.ts';
import { parseSimple } from './simple-yaml.ts';
import { type BadAlias, badAliases } from './yaml-aliases.ts';
import { compose } from './yaml-document.ts';
import { badKeys } from './yaml-keys.ts';
import { nodeAt, offsetAt } from './yaml-place.ts';

/** A YAML text as plain data, with the place of each value in the text. */
export interface ParsedYaml {
  /** Undefined where the text can't be read as YAML; `findings` then says why. */
  value: unknown;
  findings: Finding[];
  /** Offset of the value at a path, or of its key; else of the nearest value around it. */
  offsetOf(path: Path, atKey?: boolean): number;
  /** A number as the text writes it; undefined where the value is no bare number. */
  numberSource(path: Path): string | undefined;
}

/** Longest text that is parsed whole, in code units: that takes some 150 times its size in memory. */
const LONGEST_TEXT = 2_000_000;
/** Longer texts are parsed piece by piece where they can be. */
const SHORT_TEXT = 200_000;
/** After this many syntax errors the rest follow from the first. */
const MOST_SYNTAX_ERRORS = 20;

type Note = (code: ProblemCode, offset: number, message: string, hint: string) => void;

/**
 * Parses YAML 1.2 into plain data and notes all that is wrong with it as YAML. Throws nothing. A text
 * of any length is read where its facts are a list with an entry a line or more; written in another
 * way, up to 2 million characters.
 */
export function parseYaml(text: string): ParsedYaml {
  const simple = parseSimple(text);
  if (!simple) return parseFully(text);
  let full: ParsedYaml | undefined;
  return {
    value: simple.value,
    findings: [],
    // Places are wanted only where something is wrong with the data.
    offsetOf: (path, atKey) => {
      full ??= parseFully(text);
      return full.offsetOf(path, atKey);
    },
    numberSource: (path) => {
      const value = valueAt(simple.value, path);
      if (typeof value !== 'number') return undefined;
      const mapping = valueAt(simple.value, path.slice(0, -1));
      return simple.sourceOf(mapping, String(path.at(-1))) ?? String(value);
    },
  };
}

/** Parses any YAML, with the place of each value. */
export function parseFully(text: string): ParsedYaml {
  if (text.length <= SHORT_TEXT) return parseWhole(text);
  const parsed = parsePieces(text, parseWhole);
  const isSound = parsed?.value !== undefined && parsed.findings.length === 0;
  if (isSound || (text.length > LONGEST_TEXT && parsed && parsed.findings.length > 0))
    return parsed;
  // Cutting goes by indentation: what it takes for a mistake may be none.
  return parseWhole(text);
}

function parseWhole(text: string): ParsedYaml {
  const findings: Finding[] = [];
  const note: Note = (code, offset, message, hint) =>
    findings.push({ code, severity: 'error', message, hint, offset });
  const doc = readDocument(text, note);
  return {
    value: doc && plainValue(doc, note),
    findings,
    offsetOf: (path, atKey = false) => (doc ? offsetAt(doc, path, atKey) : 0),
    numberSource: (path) => doc && numberSource(doc, path),
  };
}

/** The document, unless its syntax is broken: errors found in what is left of it would mislead. */
function readDocument(text: string, note: Note): Document | undefined {
  if (text.length > LONGEST_TEXT) {
    note('too-large', 0, TOO_LARGE, 'Write the facts as a list, each from a line of its own on.');
    return undefined;
  }
  const composed = compose(text);
  if ('tooDeep' in composed) {
    note('too-deep', composed.tooDeep, 'the nesting goes too deep', 'A fact base has few levels.');
    return undefined;
  }
  const { doc, second } = composed;
  for (const error of doc.errors.slice(0, MOST_SYNTAX_ERRORS)) noteSyntax(error, note);
  if (second !== undefined)
    note('syntax', second, 'a second document starts here', 'Give each base a file of its own.');
  if (doc.contents === null || text.trim() === '')
    note('syntax', 0, 'the file is empty', 'Start with "factq: 1".');
  return doc.errors.length === 0 && second === undefined && doc.contents ? doc : undefined;
}

const TOO_LARGE = 'more than 2 million characters can only be read fact by fact';

function noteSyntax(error: YAMLError, note: Note): void {
  const message = error.message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
  note('syntax', error.pos[0], `not valid YAML: ${message.slice(0, 200)}`, syntaxHint(error));
}

function syntaxHint({ code }: YAMLError): string {
  if (code === 'TAB_AS_INDENT') return 'Indent with blanks.';
  if (code === 'BAD_ALIAS') return 'Put text that starts with * or & in quotes.';
  if (code === 'MISSING_CHAR') return 'Check quotes and brackets before this place.';
  return 'Check the indentation and put text with : # or [ in quotes.';
}

function plainValue(doc: Document, note: Note): unknown {
  for (const { key, offset, code } of badKeys(doc)) {
    if (code === 'duplicate-key')
      note(code, offset, `the key ${quoted(key)} is given twice`, 'Keep one of the two.');
    else note(code, offset, `the key ${quoted(key)} is not allowed`, 'Choose another name.');
  }
  const aliases = badAliases(doc);
  for (const { reason, name, offset } of aliases) {
    const [message, hint] = ALIAS_WORDS[reason];
    note('syntax', offset, `${message}: ${quoted(name)}`, hint);
  }
  return aliases.length > 0 ? undefined : doc.toJS({ maxAliasCount: -1 });
}

const WRITE_OUT = 'Write the values out in place of aliases.';
const ALIAS_WORDS: Record<BadAlias['reason'], [message: string, hint: string]> = {
  unknown: ['there is no anchor for the alias', 'Put text that starts with * in quotes.'],
  nested: ['an alias within an anchor', WRITE_OUT],
  'too-many': ['an alias too many', WRITE_OUT],
};

function numberSource(doc: Document, path: Path): string | undefined {
  const node = nodeAt(doc, path);
  return isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
}

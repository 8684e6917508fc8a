import type { Document, YAMLError } from 'yaml';
import { isScalar } from 'yaml';
import type { Path, Problem, ProblemCode } from './problem.ts';
import { compose } from './yaml-document.ts';
import { badKeys } from './yaml-keys.ts';
import { nodeAt, offsetAt, type Place, placer } from './yaml-place.ts';

/** A YAML text as plain data, with the place of each value in the text. */
export interface ParsedYaml {
  /** Undefined where the text can't be read as YAML; `problems` then says why. */
  value: unknown;
  problems: Problem[];
  /** Where the value at a path stands, or its key; else the nearest value around it. */
  locate(path: Path, atKey?: boolean): Place;
  /** A number as the text writes it; undefined where the value is no bare number. */
  numberSource(path: Path): string | undefined;
}

/** After this many syntax errors the rest follow from the first. */
const MOST_SYNTAX_ERRORS = 20;
/** More aliases than this are an attack or a mistake. */
const MOST_ALIASES = 100;

type Note = (code: ProblemCode, offset: number, message: string, hint: string) => void;

/** Parses YAML 1.2 into plain data and notes all that is wrong with it as YAML. Throws nothing. */
export function parseYaml(text: string, file: string): ParsedYaml {
  const placeAt = placer(text);
  const problems: Problem[] = [];
  const note: Note = (code, offset, message, hint) =>
    problems.push({
      code,
      severity: 'error',
      message,
      hint,
      position: { file, ...placeAt(offset) },
    });
  const doc = readDocument(text, note);
  return {
    value: doc && plainValue(doc, note),
    problems,
    locate: (path, atKey = false) => placeAt(doc ? offsetAt(doc, path, atKey) : 0),
    numberSource: (path) => doc && numberSource(doc, path),
  };
}

/** The document, unless its syntax is broken: errors found in what is left of it would mislead. */
function readDocument(text: string, note: Note): Document | undefined {
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

function noteSyntax(error: YAMLError, note: Note): void {
  const message = error.message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
  note('syntax', error.pos[0], `not valid YAML: ${message}`, syntaxHint(error));
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
      note(code, offset, `"${key}" is given twice`, 'Keep one of the two.');
    else note(code, offset, `the key "${key}" is not allowed`, 'Choose another name.');
  }
  try {
    return doc.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    const reason = error instanceof ReferenceError ? 'too many aliases' : 'aliases that do not end';
    note('syntax', 0, `not valid YAML: ${reason}`, 'Write the values out in place of aliases.');
    return undefined;
  }
}

function numberSource(doc: Document, path: Path): string | undefined {
  const node = nodeAt(doc, path);
  return isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
}

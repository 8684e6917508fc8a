import type { Document } from 'yaml';
import { isScalar } from 'yaml';
import type { Wording } from '../lang/lang.ts';
import { parsePieces } from './parse-pieces.ts';
import type { Finding, Path, ProblemCode } from './problem.ts';
import { quoted, valueAt } from './raw.ts';
import { parseSimple } from './simple-yaml.ts';
import { type SyntaxWords, syntaxWords } from './syntax-words.ts';
import { type BadAlias, badAliases } from './yaml-aliases.ts';
import { compose } from './yaml-document.ts';
import { type BadKey, badKeys } from './yaml-keys.ts';
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

type Note = (
  code: ProblemCode,
  offset: number,
  message: Wording<string>,
  hint: Wording<string>,
) => void;

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
    note('too-large', 0, TOO_LARGE.message, TOO_LARGE.hint);
    return undefined;
  }
  const composed = compose(text);
  if ('tooDeep' in composed) {
    note('too-deep', composed.tooDeep, TOO_DEEP.message, TOO_DEEP.hint);
    return undefined;
  }
  const { doc, second } = composed;
  for (const error of doc.errors.slice(0, MOST_SYNTAX_ERRORS)) {
    const { message, hint } = syntaxWords(error);
    note('syntax', error.pos[0], message, hint);
  }
  if (second !== undefined) note('syntax', second, SECOND.message, SECOND.hint);
  if (doc.contents === null || text.trim() === '') note('syntax', 0, EMPTY.message, EMPTY.hint);
  return doc.errors.length === 0 && second === undefined && doc.contents ? doc : undefined;
}

const TOO_LARGE = {
  message: {
    en: 'more than 2 million characters can only be read fact by fact',
    zh: '超过200万个字符的文件只能逐条读取事实',
  },
  hint: {
    en: 'Write the facts as a list, each from a line of its own on.',
    zh: '请把事实写成列表，每条另起一行。',
  },
};
const TOO_DEEP = {
  message: { en: 'the nesting goes too deep', zh: '嵌套太深' },
  hint: { en: 'A fact base has few levels.', zh: '数据文件只有几层。' },
};
const SECOND = {
  message: { en: 'a second document starts here', zh: '从这里开始是第二份文档' },
  hint: { en: 'Give each base a file of its own.', zh: '请把每份数据放在各自的文件中。' },
};
const EMPTY = {
  message: { en: 'the file is empty', zh: '文件是空的' },
  hint: { en: 'Start with "factq: 1".', zh: '请以“factq: 1”开头。' },
};

function plainValue(doc: Document, note: Note): unknown {
  for (const { key, offset, code } of badKeys(doc)) {
    const { message, hint } = KEY_WORDS[code](quoted(key));
    note(code, offset, message, hint);
  }
  const aliases = badAliases(doc);
  for (const { reason, name, offset } of aliases) {
    const { why, hint } = ALIAS_WORDS[reason];
    const { en, zh } = quoted(name);
    note('syntax', offset, { en: `${why.en}: ${en}`, zh: `${why.zh}：${zh}` }, hint);
  }
  return aliases.length > 0 ? undefined : doc.toJS({ maxAliasCount: -1 });
}

const KEY_WORDS: Record<BadKey['code'], (key: Wording<string>) => SyntaxWords> = {
  'duplicate-key': (key) => ({
    message: { en: `the key ${key.en} is given twice`, zh: `键${key.zh}出现两次` },
    hint: { en: 'Keep one of the two.', zh: '请保留其中一个。' },
  }),
  'forbidden-key': (key) => ({
    message: { en: `the key ${key.en} is not allowed`, zh: `不能用键${key.zh}` },
    hint: { en: 'Choose another name.', zh: '请换一个名称。' },
  }),
};

const WRITE_OUT: Wording<string> = {
  en: 'Write the values out in place of aliases.',
  zh: '请直接写出值，不用别名。',
};
const ALIAS_WORDS: Record<BadAlias['reason'], { why: Wording<string>; hint: Wording<string> }> = {
  unknown: {
    why: { en: 'there is no anchor for the alias', zh: '别名没有对应的锚点' },
    hint: { en: 'Put text that starts with * in quotes.', zh: '请给以*开头的文字加引号。' },
  },
  nested: { why: { en: 'an alias within an anchor', zh: '锚点之内有别名' }, hint: WRITE_OUT },
  'too-many': { why: { en: 'an alias too many', zh: '别名太多' }, hint: WRITE_OUT },
};

function numberSource(doc: Document, path: Path): string | undefined {
  const node = nodeAt(doc, path);
  return isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
}

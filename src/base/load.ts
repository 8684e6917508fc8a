import { LineCounter, parseDocument } from 'yaml';
import { FactqError } from '../errors.ts';
import { readBytes } from '../io/files.ts';
import { decodeUtf8 } from '../io/utf8.ts';
import type { FactBase } from '../model/fact-base.ts';
import { factBaseSchema } from '../model/schema.ts';
import { complete } from './complete.ts';

/**
 * Loads a fact base from a YAML file.
 * @throws FactqError `unreadable` or, with the place of the first mistake, `invalid-base`.
 */
export async function loadBase(file: string): Promise<FactBase> {
  const text = decodeUtf8(await readBytes(file), file);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    const message = broken.message.split('\n', 1)[0] ?? 'broken YAML';
    throw invalid(message.replace(/ at line \d+, column \d+:?$/, ''), file, line, col);
  }
  const result = factBaseSchema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (result.success) return complete(result.data);
  const issue = result.error.issues[0]!;
  const node = nodeAt(document, issue.path);
  const { line, col } = lines.linePos(node);
  throw invalid(`${issue.path.join('.') || 'file'}: ${issue.message}`, file, line, col);
}

interface Located {
  getIn(path: readonly unknown[], keepScalar: true): unknown;
}

/** Offset of the node at a path, or of the nearest one above it that exists. */
function nodeAt(document: Located, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: number[] } | undefined;
    if (node?.range?.[0] !== undefined) return node.range[0];
  }
  return 0;
}

function invalid(message: string, file: string, line: number, column: number): FactqError {
  return new FactqError('invalid-base', message, {
    position: { file, line, column },
    hint: 'Mend the file there and try again.',
  });
}

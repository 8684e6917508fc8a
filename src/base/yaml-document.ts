import { Composer, type Document, Lexer, type ParsedNode, Parser } from 'yaml';

/** A composed document, or where its nesting goes too deep (an offset). */
export type Composed =
  | { doc: Document.Parsed<ParsedNode>; second: number | undefined }
  | { tooDeep: number };

/** Levels of the parser's stack; a fact base needs 8. */
const DEEPEST = 60;

/**
 * Composes YAML. The depth is watched while the tokens are parsed, since composing is recursive:
 * a hundred thousand brackets would take the whole process down, not just throw.
 */
export function compose(text: string): Composed {
  const parser = new Parser();
  const tokens = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > DEEPEST) return { tooDeep: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  // Keys are checked elsewhere: the composer's own check takes quadratic time.
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const [doc, second] = [...composer.compose(tokens, true, text.length)];
  return { doc: doc as Document.Parsed<ParsedNode>, second: second?.range[0] };
}

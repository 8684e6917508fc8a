import { calcError } from './calc-error.ts';
import { binding, type Expression, type Operator } from './syntax.ts';
import type { Token } from './token.ts';

/** Brackets and signs within each other that are still read. */
const DEEPEST = 100;

/**
 * Reads tokens as an expression: `*` and `/` bind before `+` and `-`, equals from the left, a minus
 * before a value tightest.
 *
 * @throws FactqError `usage` with the column where a value or bracket is missing or one too many.
 */
export function parse(tokens: readonly Token[]): Expression {
  const parser = new Parser(tokens);
  return parser.whole();
}

class Parser {
  private next = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Expression {
    const expression = this.chain(1);
    const left = this.tokens[this.next];
    if (left) throw calcError(left.at, (words) => words.closeTooMany);
    return expression;
  }

  /** Operations that bind at least as tightly as `least`, from the left (precedence climbing). */
  private chain(least: 1 | 2): Expression {
    let left = this.value();
    for (let sign = this.operator(least); sign; sign = this.operator(least)) {
      this.next++;
      const right = binding(sign.operator) === 1 ? this.chain(2) : this.value();
      left = { type: 'operation', ...sign, left, right };
    }
    return left;
  }

  private operator(least: 1 | 2): { operator: Operator; at: number } | undefined {
    const token = this.tokens[this.next];
    if (token?.type !== 'sign' || token.sign === '(' || token.sign === ')') return undefined;
    return binding(token.sign) < least ? undefined : { operator: token.sign, at: token.at };
  }

  private value(): Expression {
    const token = this.tokens[this.next];
    if (token === undefined) throw this.missing();
    this.next++;
    if (token.type !== 'sign') return token;
    if (token.sign === '-') {
      return { type: 'negation', at: token.at, of: this.deeper(token.at, () => this.value()) };
    }
    if (token.sign !== '(') throw calcError(token.at, (words) => words.valueMissing);
    return this.deeper(token.at, () => this.bracket(token.at));
  }

  private bracket(open: number): Expression {
    const inside = this.chain(1);
    if (this.tokens[this.next] === undefined) {
      throw calcError(open, (words) => words.bracketOpen);
    }
    this.next++;
    return inside;
  }

  private deeper(at: number, read: () => Expression): Expression {
    if (++this.depth > DEEPEST) throw calcError(at, (words) => words.tooDeep(DEEPEST));
    const expression = read();
    this.depth--;
    return expression;
  }

  private missing(): Error {
    const last = this.tokens.at(-1);
    if (last) return calcError(last.at, (words) => words.endsEarly);
    return calcError(
      1,
      (words) => words.empty,
      (words) => words.write,
    );
  }
}

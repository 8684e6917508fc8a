import Big from 'big.js';
import { FactqError } from '../errors.ts';
import { didYouMean } from '../lang/did-you-mean.ts';
import type { Collection } from '../model/collection.ts';
import type { Fact } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { parseAmount } from '../query/amount.ts';
import { unitsOf } from '../query/base-of.ts';
import { resolveFact } from '../query/resolve.ts';
import { nearest } from '../text/nearest.ts';
import { calcError } from './calc-error.ts';
import { fromDecimal } from './rational.ts';
import type { Token } from './token.ts';

const SIGNS: Readonly<Record<string, Extract<Token, { type: 'sign' }>['sign']>> = {
  '+': '+',
  '＋': '+',
  '-': '-',
  '−': '-',
  '－': '-',
  '*': '*',
  '×': '*',
  '＊': '*',
  '/': '/',
  '÷': '/',
  '／': '/',
  '(': '(',
  '（': '(',
  ')': ')',
  '）': ')',
};

const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '「': '」' };

/** Longest figure with its unit, in characters. */
const FIGURE_MOST = 60;

/**
 * Cuts an expression into figures, facts and signs.
 *
 * Where a value may begin, the longest id of the collection that ends there at a word's end is
 * taken first, so that a hyphen inside a known id belongs to it and any other hyphen is a minus
 * (`a.b-c` is one fact if it is an id, else `a.b` minus `c`). Then a quoted id, alias or label,
 * then the longest figure with its unit (`1.5亿元`, `615元/人/月`, `30%`): a slash before a unit word
 * belongs to the unit.
 *
 * @throws FactqError `usage` with the column of what is none of these.
 */
export function tokenize(text: string, collection: Collection): Token[] {
  const reader = new Reader([...text], collection);
  const tokens: Token[] = [];
  for (let token = reader.next(tokens); token; token = reader.next(tokens)) tokens.push(token);
  return tokens;
}

class Reader {
  private at = 0;
  private readonly ids: ReadonlyMap<string, Fact>;
  private readonly units: UnitSet;
  private readonly chars: readonly string[];
  private readonly collection: Collection;

  constructor(chars: readonly string[], collection: Collection) {
    this.chars = chars;
    this.collection = collection;
    this.ids = new Map(collection.facts.flatMap((fact) => idsOf(fact).map((id) => [id, fact])));
    this.units = unitsOf(collection);
  }

  /** The next token after those read; undefined at the end. */
  next(before: readonly Token[]): Token | undefined {
    while (/^\s$/.test(this.chars[this.at] ?? '')) this.at++;
    const char = this.chars[this.at];
    if (char === undefined) return undefined;
    const column = this.at + 1;
    const sign = SIGNS[char];
    if (sign === undefined || sign === '(') this.expectValue(before.at(-1), column);
    if (sign !== undefined) {
      this.at++;
      return { type: 'sign', at: column, sign };
    }
    return this.fact(column) ?? this.quoted(column) ?? this.figure(column);
  }

  private expectValue(last: Token | undefined, column: number): void {
    if (last === undefined || (last.type === 'sign' && last.sign !== ')')) return;
    throw calcError(
      column,
      (words) => words.operatorMissing,
      (words) => words.operators,
    );
  }

  private fact(column: number): Token | undefined {
    const word = /^[a-z0-9:.-]+/.exec(this.chars.slice(this.at).join(''))?.[0] ?? '';
    for (let end = word.length; end > 0; end--) {
      const fact = /^[a-z0-9.:]$/.test(word[end] ?? '')
        ? undefined
        : this.ids.get(word.slice(0, end));
      if (fact) {
        this.at += end;
        return { type: 'fact', at: column, fact };
      }
    }
    return undefined;
  }

  private quoted(column: number): Token | undefined {
    const close = QUOTES[this.chars[this.at]!];
    if (close === undefined) return undefined;
    const end = this.chars.indexOf(close, this.at + 1);
    if (end < 0) throw calcError(column, (words) => words.quoteOpen);
    const name = this.chars.slice(this.at + 1, end).join('');
    this.at = end + 1;
    return { type: 'fact', at: column, fact: this.named(name, column) };
  }

  private named(name: string, column: number): Fact {
    try {
      return resolveFact(this.collection, name);
    } catch (error) {
      if (!(error instanceof FactqError)) throw error;
      if (error.code === 'unknown-id') throw this.unknown(name, column);
      throw calcError(
        column,
        (words) => words.ambiguous(name),
        (words) => words.giveId(name),
      );
    }
  }

  private figure(column: number): Token {
    const rest = this.chars.slice(this.at, this.at + FIGURE_MOST).join('');
    // A slash before a digit divides: 4/7 stays exact, 10元/2 is no unit.
    const run = /^(?:(?!\/\s*\d)[^+*()（）×÷"'“”「」＋－−＊／])*/.exec(rest)![0];
    for (let end = run.length; end > 0; end--) {
      if (/\s/.test(run[end - 1]!) || !/^[\s/^=-]?$/.test(run[end] ?? '')) continue;
      const amount = this.amount(run.slice(0, end));
      if (amount) {
        this.at += [...run.slice(0, end)].length;
        return { type: 'figure', at: column, ...amount, text: run.slice(0, end) };
      }
    }
    throw this.unknown(/^(?:[a-z0-9.:-]+|[^\s+*/()（）×÷]+|.)/.exec(rest)![0], column);
  }

  private amount(
    text: string,
  ): Pick<Extract<Token, { type: 'figure' }>, 'value' | 'unit'> | undefined {
    if (/^[-−]/.test(text)) return undefined;
    try {
      const { value, unit } = parseAmount(text, this.units);
      // A third (三分之一) is no decimal: it has been cut off.
      if (value.c.length - 1 - value.e >= Big.DP) return undefined;
      return { value: fromDecimal(value.toFixed()), unit };
    } catch (error) {
      if (error instanceof FactqError) return undefined;
      throw error;
    }
  }

  private unknown(word: string, column: number): FactqError {
    const near = /\p{L}/u.test(word) ? nearest(word, this.ids.keys(), 3) : [];
    return calcError(
      column,
      (words) => words.unknown(word),
      (words, lang) => (near.length > 0 ? didYouMean(near)[lang] : words.write),
    );
  }
}

/** The id with and without the report before it; the bare one is known where there is one base. */
function idsOf({ id, report }: Fact): string[] {
  return id.startsWith(`${report}:`) ? [id] : [id, `${report}:${id}`];
}

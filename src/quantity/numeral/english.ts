import Big from 'big.js';
import type { Numeral } from './numeral.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES = new Map<string, number>([
  ...ONES.map((word, index): [string, number] => [word, index]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const SCALES: Record<string, number> = { thousand: 3, million: 6, billion: 9, trillion: 12 };
const WORD = /[a-z]+/iy;

interface State {
  total: Big;
  group: Big;
  end: number;
  place: number;
  read: boolean;
}

/**
 * Reads a cardinal in English words: fifteen, twenty-one, one hundred and two, half a million, two
 * dozen. Ordinals are not numbers of things and are not read.
 */
export function readEnglish(text: string, at: number): Numeral | undefined {
  const state: State = { total: new Big(0), group: new Big(0), end: at, place: 0, read: false };
  const start = article(text, at, state);
  let next = start;
  for (;;) {
    const word = wordAt(text, next);
    if (!word || !take(word, next, state)) break;
    next = skipJoint(text, state.end);
    if (next === state.end) break;
  }
  if (!state.read) return undefined;
  return {
    end: state.end,
    value: state.total.plus(state.group),
    place: state.place,
    notation: 'words',
  };
}

/** `a hundred`, `half a million`: the words before a scale that stand for one or a half of it. */
function article(text: string, at: number, state: State): number {
  const match = /^(half a|a|an)\s(?=(?:hundred|thousand|million|billion|dozen)(?![a-z]))/i.exec(
    text.slice(at, at + 20),
  );
  if (!match) return at;
  state.group = new Big(match[1]!.toLowerCase() === 'half a' ? 0.5 : 1);
  state.end = at + match[0].length;
  return state.end;
}

function take(word: string, at: number, state: State): boolean {
  const value = VALUES.get(word);
  const end = at + word.length;
  if (value !== undefined) {
    if (!fits(state, value)) return false;
    state.group = state.group.plus(value);
    return done(state, end, value >= 20 ? 1 : 0);
  }
  if (state.group.eq(0)) return false;
  if (word === 'dozen' || word === 'dozens') {
    state.group = state.group.times(12);
    return word === 'dozen' && done(state, end, 0);
  }
  if (word === 'hundred') {
    if (state.group.gte(100)) return false;
    state.group = state.group.times(100);
    return done(state, end, 2);
  }
  const power = SCALES[word];
  if (power === undefined) return false;
  state.total = state.total.plus(state.group.times(new Big(10).pow(power)));
  state.group = new Big(0);
  return done(state, end, power);
}

/** A part must be smaller than the step before it: twenty-one, hundred and two; not five six. */
function fits(state: State, value: number): boolean {
  if (!state.read) return true;
  const rest = state.group.mod(100);
  if (state.group.eq(0)) return state.total.gt(0);
  if (rest.eq(0)) return true;
  return rest.gte(20) && rest.mod(10).eq(0) && value < 10 && value > 0;
}

function done(state: State, end: number, place: number): boolean {
  state.end = end;
  state.place = place;
  state.read = true;
  return true;
}

function wordAt(text: string, at: number): string | undefined {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0].toLowerCase();
}

/** Past a blank, hyphen or `and` to the next word, if one follows. */
function skipJoint(text: string, at: number): number {
  const match = /^(?:\s+and\s+|[\s-]|,\s)(?=[a-z])/i.exec(text.slice(at, at + 8));
  if (!match) return at;
  const next = at + match[0].length;
  const word = wordAt(text, next) ?? '';
  const known = VALUES.has(word) || word in SCALES || word === 'hundred' || word === 'dozen';
  return known ? next : at;
}

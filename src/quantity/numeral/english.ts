import Big from 'big.js';
import { isLetter } from './letters.ts';
import type { Numeral } from './numeral.ts';
import { englishPower } from './scales.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES = new Map<string, number>([
  ...ONES.map((word, index): [string, number] => [word, index]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Whether a word is a number by itself, below a hundred; `one` is more often a pronoun. */
export function isNumberWord(word: string): boolean {
  return word !== 'one' && VALUES.has(word);
}

/** Words for one, a half or two before a scale word or, for two, before anything. */
const ARTICLES: readonly (readonly [words: string, value: string, scaleFollows: boolean])[] = [
  ['half a', '0.5', true],
  ['half an', '0.5', true],
  ['a couple of', '2', false],
  ['a', '1', true],
  ['an', '1', true],
];
const DOZEN = 12;
const NOTHING = new Big(0);

/** What has been read up to a word. */
interface State {
  /** Sum of the parts before the last scale. */
  total: Big;
  /** Part that a scale may still multiply. */
  group: Big;
  end: number;
  place: number;
  /** Power of the last scale word, 0 before one, and of the last one above a hundred. */
  power: number;
  large: number;
  /** The last word was `hundred` or a scale: `and` may follow. */
  rounded: boolean;
  read: boolean;
}

/**
 * Reads a cardinal in English words: fifteen, twenty-one, one hundred and two, half a million, two
 * dozen, one and a half million, four point five billion. Ordinals are not numbers of things and
 * are not read.
 */
export function readEnglish(text: string, at: number): Numeral | undefined {
  const begun = start(text, at);
  if (!begun) return undefined;
  let state: State = begun;
  let next = state.end;
  for (;;) {
    const word = wordAt(text, next);
    const taken = take(word, next, state) ?? takeFraction(text, next, state);
    if (!taken) break;
    state = taken;
    const joint = jointEnd(text, state);
    if (joint === undefined) break;
    next = joint;
  }
  if (!state.read) return undefined;
  return {
    end: state.end,
    value: state.total.plus(state.group),
    place: state.place,
    power: state.rounded && (state.total.eq(0) || state.group.eq(0)) ? state.power : 0,
    notation: 'words',
  };
}

/** What is read before the first word of a numeral at `at`; undefined where none begins. */
function start(text: string, at: number): State | undefined {
  const first = wordAt(text, at);
  if (VALUES.has(first)) return stateOf(NOTHING, at, false);
  if (first !== 'half' && first !== 'a' && first !== 'an') return undefined;
  if (text[at + first.length] !== ' ') return undefined;
  for (const [words, value, scaleFollows] of ARTICLES) {
    const end = at + words.length;
    if (text.slice(at, end).toLowerCase() !== words) continue;
    if (text[end] === ' ' && isScale(wordAt(text, end + 1)))
      return stateOf(new Big(value), end + 1, false);
    if (!scaleFollows && wordAt(text, end) === '') return stateOf(new Big(value), end, true);
  }
  return undefined;
}

function stateOf(group: Big, end: number, read: boolean): State {
  const place = group.eq(group.round()) ? 0 : -1;
  return { total: NOTHING, group, end, place, power: 0, large: 0, rounded: false, read };
}

function take(word: string, at: number, state: State): State | undefined {
  const value = VALUES.get(word);
  const end = at + word.length;
  if (value !== undefined) {
    if (!fits(state, value)) return undefined;
    const group = state.group.plus(value);
    return { ...state, group, end, place: 0, rounded: false, read: true };
  }
  return state.group.eq(0) ? undefined : takeScale(word, end, state);
}

function takeScale(word: string, end: number, state: State): State | undefined {
  const taken = { ...state, end, rounded: true, read: true };
  if (word === 'dozen') return { ...taken, group: state.group.times(DOZEN), place: 0 };
  const power = word === 'hundred' || word.length > 3 ? englishPower(word) : undefined;
  if (power === undefined) return undefined;
  const decimals = Math.min(0, state.place);
  if (power === 2) {
    if (state.group.gte(100)) return undefined;
    return { ...taken, group: state.group.times(100), place: 2 + decimals, power: 2 };
  }
  if (state.total.gt(0) && power >= state.large) return undefined;
  const total = state.total.plus(state.group.times(new Big(10).pow(power)));
  return { ...taken, total, group: new Big(0), place: power + decimals, power, large: power };
}

/** Fractions that may follow a number, with what they add to it. */
const FRACTIONS: readonly (readonly [words: string, value: string])[] = [
  ['a half', '0.5'],
  ['a quarter', '0.25'],
  ['three quarters', '0.75'],
  ['three-quarters', '0.75'],
];

/** One and a half million, a million and a half: a part of one, or of the scale before it. */
function takePart(text: string, at: number, state: State): State | undefined {
  const part = FRACTIONS.find(([words]) => isPhrase(text, at, words));
  if (!state.read || !part || !state.group.eq(state.group.round())) return undefined;
  const [words, value] = part;
  const scaled = state.total.gt(0);
  if (scaled && (!state.rounded || state.group.gt(0))) return undefined;
  const taken = { ...state, end: at + words.length, rounded: false };
  const place = 2 - value.length;
  if (!scaled) return { ...taken, group: state.group.plus(value), place };
  const more = new Big(`${value}e${state.large}`);
  return { ...taken, total: state.total.plus(more), place: place + state.large };
}

function isPhrase(text: string, at: number, words: string): boolean {
  const end = at + words.length;
  return text.slice(at, end).toLowerCase() === words && !isLetter(text[end]);
}

/** `and a half` after a small number (one and a half million); decimals after `point`. */
function takeFraction(text: string, at: number, state: State): State | undefined {
  const part = takePart(text, at, state);
  if (part || !state.read || !state.total.eq(0)) return part;
  if (wordAt(text, at) !== 'point') return undefined;
  let end = at + 'point'.length;
  let digits = '';
  while (text[end] === ' ' && digits.length < 20) {
    const word = wordAt(text, end + 1);
    const digit = VALUES.get(word);
    if (digit === undefined || digit > 9) break;
    digits += digit;
    end += 1 + word.length;
  }
  if (digits === '') return undefined;
  return { ...state, group: state.group.plus(`0.${digits}`), end, place: -digits.length };
}

/** A part must be smaller than the step before it: twenty-one, hundred and two; not five six. */
function fits(state: State, value: number): boolean {
  if (!state.read) return true;
  const rest = state.group.mod(100);
  if (state.group.eq(0)) return state.total.gt(0);
  if (rest.eq(0)) return true;
  return rest.gte(20) && rest.mod(10).eq(0) && value < 10 && value > 0;
}

function wordAt(text: string, at: number): string {
  let end = at;
  while (end - at < 12 && isLetter(text[end])) end++;
  return isLetter(text[end]) ? '' : text.slice(at, end).toLowerCase();
}

function isScale(word: string): boolean {
  return word === 'dozen' || (word.length > 3 && englishPower(word) !== undefined);
}

const JOINTS = [' and ', ', ', ' ', '-'];

/** Past a blank, hyphen, comma or `and` to the next word of the number, if one follows. */
function jointEnd(text: string, state: State): number | undefined {
  const joint = JOINTS.find((each) => text.startsWith(each, state.end));
  if (joint === undefined) return undefined;
  const next = state.end + joint.length;
  const word = wordAt(text, next);
  if (joint === ' and ' && FRACTIONS.some(([words]) => isPhrase(text, next, words))) return next;
  if (word === 'point') return joint === ' ' ? next : undefined;
  const after = wordAt(text, next + word.length + 1);
  if (joint.length > 1 && !(state.rounded && goesOn(after, state))) return undefined;
  return VALUES.has(word) || isScale(word) ? next : undefined;
}

/** In "two hundred and three hundred" and "one million and two million" a second number begins. */
function goesOn(after: string, { total, group, large }: State): boolean {
  if (!isScale(after)) return true;
  const power = englishPower(after) ?? 1;
  return power === 2 ? group.eq(0) : total.eq(0) || power < large;
}

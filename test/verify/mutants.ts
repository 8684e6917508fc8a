import { isFigureLike } from '../../src/base/kinds.ts';
import { HEDGES } from '../../src/model/enumerations.ts';
import type { StoredFactBase } from '../../src/model/fact-base.ts';
import { UNITS } from '../../src/quantity/unit-table.ts';

type StoredFact = StoredFactBase['facts'][number];

/** A fact with one thing wrong. */
export interface Mutant {
  /** What was changed, to what. */
  field: string;
  to: string;
  fact: StoredFact;
}

/** What can be done to a fact: each gives all its mutants, told by what has become of the field. */
type Mutation = (
  fact: StoredFact,
  base: StoredFactBase,
) => readonly (readonly [string, StoredFact])[];

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  asWritten: (fact) =>
    numeralsChanged(fact.source.asWritten).map((asWritten) => [
      asWritten,
      placed(fact, { asWritten }),
    ]),
  place: (fact, base) =>
    otherPlaces(fact, base).map((place) => [JSON.stringify(place), placed(fact, place)]),
  value: (fact) =>
    (['value', 'min', 'max'] as const).flatMap((key) =>
      otherValues(fact[key]).map(
        (value) => [`${key} ${value}`, { ...fact, [key]: value }] as const,
      ),
    ),
  date: (fact) => otherDates(fact.date).map((date) => [date, { ...fact, date }]),
  unit: (fact) => otherUnits(fact.unit).map((unit) => [unit, { ...fact, unit }]),
  rate: (fact) => otherRates(fact.unit).map((unit) => [unit, { ...fact, unit }]),
  hedge: (fact) =>
    HEDGES.filter((hedge) => hedge !== (fact.hedge ?? 'exact')).map((hedge) => [
      hedge,
      { ...fact, hedge },
    ]),
};

/** The figures, ranges, durations and dates of a base. */
export function figuresOf({ facts }: StoredFactBase): readonly StoredFact[] {
  return facts.filter(({ kind }) => isFigureLike(kind));
}

/** Every mutant of one fact. */
export function mutantsOf(fact: StoredFact, base: StoredFactBase): Mutant[] {
  return Object.entries(MUTATIONS).flatMap(([field, mutate]) =>
    mutate(fact, base).map(([to, mutated]) => ({ field, to, fact: mutated })),
  );
}

function placed(fact: StoredFact, source: Partial<StoredFact['source']>): StoredFact {
  return { ...fact, source: { ...fact.source, ...source } };
}

const NUMERALS = '零一二三四五六七八九';

/** A text with one of its digits or numerals made the next, for each of them. */
function numeralsChanged(text: string): string[] {
  return [...text].flatMap((char, at) => {
    const next = nextNumeral(char === '两' ? '二' : char);
    return next ? [text.slice(0, at) + next + text.slice(at + 1)] : [];
  });
}

function nextNumeral(char: string): string | undefined {
  if (/\d/.test(char)) return String((Number(char) + 1) % 10);
  const at = NUMERALS.indexOf(char);
  return at < 0 ? undefined : NUMERALS[(at + 1) % NUMERALS.length];
}

function otherPlaces({ source }: StoredFact, { sections }: StoredFactBase) {
  const { section, paragraph, sentence, occurrence = 1 } = source;
  const beside = (nth: number) => [nth - 1, nth + 1].filter((other) => other > 0);
  return [
    ...sections.filter(({ id }) => id !== section).map(({ id }) => ({ section: id })),
    ...beside(paragraph).map((nth) => ({ paragraph: nth })),
    ...beside(sentence).map((nth) => ({ sentence: nth })),
    { occurrence: occurrence + 1 },
  ];
}

/** The value with each of its digits changed, ten times, a tenth of it and below zero. */
function otherValues(value: number | string | undefined): string[] {
  if (value === undefined) return [];
  const text = String(value);
  if (text === '0') return ['1', '10', '0.1'];
  const scaled = [Number(value) * 10, Number(value) / 10, -Number(value)].map(String);
  return [...numeralsChanged(text), ...scaled];
}

function otherDates(date: string | undefined): string[] {
  if (date === undefined) return [];
  const grains = ['2021', '2022', '2021-07', '2021-07-02', '--09-06', '2021-24'];
  return grains.filter((other) => other !== date);
}

/** The unit counted in made another: each of its kind, and one of every other kind. */
function otherUnits(unit: string | undefined): string[] {
  if (unit === undefined) return [];
  const [of, ...per] = unit.split('/');
  const { dimension } = UNITS.get(of!)!;
  return [...UNITS.values()]
    .filter(({ id, ...other }) => id !== of && (other.dimension === dimension || other.base === id))
    .map(({ id }) => [id, ...per].join('/'));
}

/** What is counted by made every other known unit, left out, or added to. */
function otherRates(unit: string | undefined): string[] {
  if (unit === undefined) return [];
  const parts = unit.split('/');
  const others = [...UNITS.keys()].filter((id) => !parts.includes(id));
  return [
    ...parts.slice(1).flatMap((_, at) => others.map((id) => parts.with(at + 1, id))),
    ...parts.slice(1).map((_, at) => parts.toSpliced(at + 1, 1)),
    ...RATES.filter((id) => others.includes(id)).map((id) => [...parts, id]),
  ].map((changed) => changed.join('/'));
}

/** Units that figures are often counted by. */
const RATES = ['人', '户', '个', '年', '月'];

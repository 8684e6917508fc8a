import Big from 'big.js';
import type { Kind, StoredFactBase } from '../model/fact-base.ts';
import type { Complaint, Path } from './problem.ts';

type StoredFact = StoredFactBase['facts'][number];
type Field = 'value' | 'min' | 'max' | 'unit' | 'date' | 'hedge' | 'names';

/** The fields whose presence depends on the kind. */
const FIELDS: readonly Field[] = ['value', 'min', 'max', 'unit', 'date', 'hedge', 'names'];

interface Rule {
  needs: readonly Field[];
  allows: readonly Field[];
}

const MEASURED: Rule = { needs: ['value', 'unit'], allows: ['hedge'] };
const NAMED: Rule = { needs: [], allows: ['names'] };

/** What each kind of fact must and may have. */
const RULES: Readonly<Record<Kind, Rule>> = {
  figure: MEASURED,
  duration: MEASURED,
  range: { needs: ['min', 'max', 'unit'], allows: ['hedge'] },
  date: { needs: ['date'], allows: ['hedge'] },
  document: { needs: ['names'], allows: [] },
  event: NAMED,
  organisation: NAMED,
  place: NAMED,
  person: NAMED,
  statement: NAMED,
};

/** Whether a kind of fact states a quantity or a time that stands as a numeral in the report. */
export function isFigureLike(kind: Kind): boolean {
  return kind === 'figure' || kind === 'range' || kind === 'duration' || kind === 'date';
}

/** Fields that a fact of its kind lacks or has too many, and figures that nothing is known of. */
export function kindComplaints(fact: StoredFact, path: Path): Complaint[] {
  const { needs, allows } = RULES[fact.kind];
  const missing = needs.filter((field) => fact[field] === undefined);
  const extra = FIELDS.filter(
    (field) => fact[field] !== undefined && !needs.includes(field) && !allows.includes(field),
  );
  return [
    ...missing.map((field) => lacks(fact.kind, field, path)),
    ...extra.map((field) => hasExtra(fact.kind, field, path)),
    ...orderComplaints(fact, path),
    ...aboutComplaints(fact, path),
  ];
}

function lacks(kind: Kind, field: Field, path: Path): Complaint {
  const hint = `Add "${field}:", or choose another kind.`;
  return { code: 'kind', path, message: `a ${kind} needs the key "${field}"`, hint };
}

function hasExtra(kind: Kind, field: Field, path: Path): Complaint {
  return {
    code: 'kind',
    path: [...path, field],
    atKey: true,
    message: `a ${kind} has no "${field}"`,
    hint: 'Take it out, or choose another kind.',
  };
}

function orderComplaints({ kind, min, max }: StoredFact, path: Path): Complaint[] {
  if (kind !== 'range' || min === undefined || max === undefined) return [];
  if (new Big(min).lt(new Big(max))) return [];
  const message = `min (${min}) is not less than max (${max})`;
  return [
    { code: 'kind', path: [...path, 'min'], message, hint: 'Swap them, or make it a figure.' },
  ];
}

function aboutComplaints({ kind, about }: StoredFact, path: Path): Complaint[] {
  if (!isFigureLike(kind) || kind === 'date' || (about && about.length > 0)) return [];
  return [
    {
      code: 'no-about',
      severity: 'warning',
      path,
      message: `the ${kind} names no term in "about", so no draft is checked against it`,
      hint: 'Name the terms a draft must speak of.',
    },
  ];
}

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
  return {
    code: 'kind',
    path,
    message: {
      en: `a ${kind} needs the key "${field}"`,
      zh: `kind为${kind}的事实需要键“${field}”`,
    },
    hint: {
      en: `Add "${field}:", or choose another kind.`,
      zh: `请加上“${field}:”，或改用别的kind。`,
    },
  };
}

function hasExtra(kind: Kind, field: Field, path: Path): Complaint {
  return {
    code: 'kind',
    path: [...path, field],
    atKey: true,
    message: { en: `a ${kind} has no "${field}"`, zh: `kind为${kind}的事实没有“${field}”` },
    hint: { en: 'Take it out, or choose another kind.', zh: '请去掉它，或改用别的kind。' },
  };
}

function orderComplaints({ kind, min, max }: StoredFact, path: Path): Complaint[] {
  if (kind !== 'range' || min === undefined || max === undefined) return [];
  if (new Big(min).lt(new Big(max))) return [];
  return [
    {
      code: 'kind',
      path: [...path, 'min'],
      message: {
        en: `min (${min}) is not less than max (${max})`,
        zh: `min（${min}）不小于max（${max}）`,
      },
      hint: { en: 'Swap them, or make it a figure.', zh: '请对调两者，或改为figure。' },
    },
  ];
}

function aboutComplaints({ kind, about }: StoredFact, path: Path): Complaint[] {
  if (!isFigureLike(kind) || kind === 'date' || (about && about.length > 0)) return [];
  return [
    {
      code: 'no-about',
      severity: 'warning',
      path,
      message: {
        en: `the ${kind} names no term in "about", so no draft is checked against it`,
        zh: `这条${kind}的“about”中没有词条，稿件不会与它核对`,
      },
      hint: {
        en: 'Name the terms a draft must speak of.',
        zh: '请写出稿件必须谈及的词条。',
      },
    },
  ];
}

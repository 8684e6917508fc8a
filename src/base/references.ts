import type { Draft } from './draft.ts';
import { didYouMean, guesser } from './nearest.ts';
import type { Complaint, Path } from './problem.ts';
import { keysAt, listAt, quoted, valueAt } from './raw.ts';

/** Every name in a base that leads to nothing, and facts related to themselves. */
export function referenceComplaints(draft: Draft): Complaint[] {
  const check = checkers(draft);
  const { data } = draft;
  return [
    ...check.place(['report', 'place'], valueAt(data, ['report', 'place'])),
    ...draft.placeIds.flatMap((id) => {
      const path = ['places', id, 'within'];
      return check.place(path, valueAt(data, path));
    }),
    ...draft.termIds.flatMap((id) => check.terms(['terms', id, 'broader'], data)),
    ...listAt(data, ['facts']).flatMap((_, index) => factReferences(index, data, check)),
    ...listAt(data, ['notFigures']).flatMap((_, index) => {
      const path = ['notFigures', index, 'section'];
      return check.section(path, valueAt(data, path));
    }),
  ];
}

type Checkers = ReturnType<typeof checkers>;

function checkers(draft: Draft) {
  const place = referenceCheck('place', draft.placeIds);
  const term = referenceCheck('term', draft.termIds);
  const section = referenceCheck('section', draft.sectionIds);
  const fact = referenceCheck('fact', draft.factIds);
  const terms = (path: Path, data: unknown): Complaint[] =>
    listAt(data, path).flatMap((id, index) => term([...path, index], id));
  return { place, section, fact, terms };
}

function factReferences(index: number, data: unknown, check: Checkers): Complaint[] {
  const base = ['facts', index];
  const at = (...keys: string[]) => valueAt(data, [...base, ...keys]);
  const relations = [...base, 'relations'];
  return [
    ...check.section([...base, 'source', 'section'], at('source', 'section')),
    ...check.place([...base, 'place'], at('place')),
    ...check.terms([...base, 'about'], data),
    ...check.terms([...base, 'also'], data),
    ...listAt(data, relations).flatMap((relation, nth) => {
      const path = [...relations, nth, 'to'];
      const to = valueAt(relation, ['to']);
      return to === at('id') && to !== undefined ? [toItself(path)] : check.fact(path, to);
    }),
  ];
}

function referenceCheck(what: string, ids: readonly (string | undefined)[]) {
  const known = new Set(ids.filter((id) => id !== undefined));
  const nearest = guesser(known);
  return (path: Path, id: unknown): Complaint[] => {
    if (typeof id !== 'string' || known.has(id)) return [];
    const message = `there is no ${what} ${quoted(id)}`;
    const hint = didYouMean(nearest(id), `Add the ${what}, or name another.`);
    return [{ code: 'unknown-reference', path, message, hint }];
  };
}

function toItself(path: Path): Complaint {
  return {
    code: 'circular',
    path,
    message: 'the fact is related to itself',
    hint: 'Name another fact, or take the relation out.',
  };
}

/** Places within themselves and terms broader than themselves, by way of others. */
export function cycleComplaints({ data, placeIds, termIds }: Draft): Complaint[] {
  const within = (id: string) => [valueAt(data, ['places', id, 'within'])];
  const broader = (id: string) => listAt(data, ['terms', id, 'broader']);
  return [
    ...cycles(placeIds, within).map((id) => inCircle(['places', id, 'within'], id)),
    ...cycles(termIds, broader).map((id) => inCircle(['terms', id, 'broader'], id)),
  ];
}

function inCircle(path: Path, id: string): Complaint {
  return {
    code: 'circular',
    path,
    message: `from "${id}" this leads back to "${id}"`,
    hint: 'Take one of the steps of the circle out.',
  };
}

/** The nodes where a walk comes back to a node it is still under; without recursion. */
function cycles(nodes: readonly string[], next: (id: string) => readonly unknown[]): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const known = new Set(nodes);
  const found = new Set<string>();
  for (const start of nodes) {
    const stack = [start];
    while (stack.length > 0) {
      const id = stack.at(-1)!;
      if (state.has(id)) {
        state.set(id, 'done');
        stack.pop();
        continue;
      }
      state.set(id, 'open');
      for (const other of next(id)) {
        if (typeof other !== 'string' || !known.has(other)) continue;
        if (state.get(other) === 'open') found.add(other);
        else if (!state.has(other)) stack.push(other);
      }
    }
  }
  return [...found];
}

/** Ids that two facts or two sections share, and aliases a fact has twice. */
export function duplicateComplaints(draft: Draft): Complaint[] {
  return [
    ...repeated(draft.sectionIds).map((index) => sameId(['sections', index, 'id'])),
    ...repeated(draft.factIds).map((index) => sameId(['facts', index, 'id'])),
    ...draft.facts.flatMap(({ index, fact }) =>
      repeated((fact.aliases ?? []).map((alias) => alias.normalize('NFKC').toLowerCase())).map(
        (nth) => sameAlias(['facts', index, 'aliases', nth], fact.aliases![nth]!),
      ),
    ),
  ];

  function sameId(path: Path): Complaint {
    return {
      code: 'duplicate-id',
      path,
      message: `the id ${quoted(valueAt(draft.data, path))} is used twice`,
      hint: 'Ids are unique: give one of the two another.',
    };
  }
}

function sameAlias(path: Path, alias: string): Complaint {
  return {
    code: 'duplicate-alias',
    path,
    message: `the alias ${quoted(alias)} is given twice`,
    hint: 'Keep one of the two.',
  };
}

function repeated(names: readonly (string | undefined)[]): number[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    if (name === undefined) return [];
    if (seen.has(name)) return [index];
    seen.add(name);
    return [];
  });
}

/** Headings and places that the order of a report does not allow. */
export function layoutComplaints({ data }: Draft): Complaint[] {
  const untitled = listAt(data, ['sections']).flatMap((section, index) =>
    index > 0 && keysAt(section, []).length > 0 && valueAt(section, ['title']) === undefined
      ? [needs(['sections', index], 'title', 'Only the text before the first heading has none.')]
      : [],
  );
  const loose = listAt(data, ['notFigures']).flatMap((entry, index) => {
    const has = (key: string) => valueAt(entry, [key]) !== undefined;
    const path = ['notFigures', index];
    if (has('sentence') && !has('paragraph')) return [needs(path, 'paragraph', PLACED)];
    return has('paragraph') && !has('section') ? [needs(path, 'section', PLACED)] : [];
  });
  return [...untitled, ...loose];
}

const PLACED = 'Give section, paragraph and sentence, or leave the end of them out.';

function needs(path: Path, key: string, hint: string): Complaint {
  return { code: 'missing-key', path, message: `the key "${key}" is missing`, hint };
}

import type { Wording } from '../lang/lang.ts';
import type { Draft } from './draft.ts';
import { didYouMean, guesser } from './nearest.ts';
import type { Complaint, Path } from './problem.ts';
import { keysAt, listAt, quoted, valueAt } from './raw.ts';

/**
 * Every name in a base that leads to nothing, and facts related to themselves.
 *
 * @param isElsewhere whether there is a fact of an id, though the draft has none.
 */
export function referenceComplaints(
  draft: Draft,
  isElsewhere?: (id: string) => boolean,
): Complaint[] {
  const check = checkers(draft, isElsewhere);
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

function checkers(draft: Draft, isElsewhere?: (id: string) => boolean) {
  const place = referenceCheck({ en: 'place', zh: '地点' }, draft.placeIds);
  const term = referenceCheck({ en: 'term', zh: '词条' }, draft.termIds);
  const section = referenceCheck({ en: 'section', zh: '栏目' }, draft.sectionIds);
  const fact = referenceCheck({ en: 'fact', zh: '事实' }, draft.factIds, isElsewhere);
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

function referenceCheck(
  what: Wording<string>,
  ids: readonly (string | undefined)[],
  isElsewhere?: (id: string) => boolean,
) {
  const known = new Set(ids.filter((id) => id !== undefined));
  const nearest = guesser(known);
  return (path: Path, id: unknown): Complaint[] => {
    if (typeof id !== 'string' || known.has(id) || isElsewhere?.(id)) return [];
    const message = {
      en: `there is no ${what.en} ${quoted(id).en}`,
      zh: `没有${what.zh}${quoted(id).zh}`,
    };
    const hint = didYouMean(nearest(id), {
      en: `Add the ${what.en}, or name another.`,
      zh: `请加上这个${what.zh}，或改用另一个。`,
    });
    return [{ code: 'unknown-reference', path, message, hint }];
  };
}

function toItself(path: Path): Complaint {
  return {
    code: 'circular',
    path,
    message: { en: 'the fact is related to itself', zh: '事实与自身关联' },
    hint: {
      en: 'Name another fact, or take the relation out.',
      zh: '请改用另一条事实，或去掉这个关联。',
    },
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
    message: { en: `from "${id}" this leads back to "${id}"`, zh: `从“${id}”出发又回到“${id}”` },
    hint: { en: 'Take one of the steps of the circle out.', zh: '请去掉循环中的一步。' },
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
    const id = quoted(valueAt(draft.data, path));
    return {
      code: 'duplicate-id',
      path,
      message: { en: `the id ${id.en} is used twice`, zh: `编号${id.zh}用了两次` },
      hint: {
        en: 'Ids are unique: give one of the two another.',
        zh: '编号不能重复，请改其中一个。',
      },
    };
  }
}

function sameAlias(path: Path, alias: string): Complaint {
  return {
    code: 'duplicate-alias',
    path,
    message: {
      en: `the alias ${quoted(alias).en} is given twice`,
      zh: `别名${quoted(alias).zh}出现两次`,
    },
    hint: { en: 'Keep one of the two.', zh: '请保留其中一个。' },
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
      ? [needs(['sections', index], 'title', UNTITLED)]
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

const UNTITLED: Wording<string> = {
  en: 'Only the text before the first heading has none.',
  zh: '只有第一个标题之前的文字可以没有标题。',
};

const PLACED: Wording<string> = {
  en: 'Give section, paragraph and sentence, or leave the end of them out.',
  zh: '请依次写section、paragraph、sentence，或省去后面的。',
};

function needs(path: Path, key: string, hint: Wording<string>): Complaint {
  const message = { en: `the key "${key}" is missing`, zh: `缺少键“${key}”` };
  return { code: 'missing-key', path, message, hint };
}

import { resolve } from 'node:path';
import { FactqError } from '../errors.ts';
import { isDirectory, listYaml } from '../io/files.ts';
import { type Collection, collectionOf } from '../model/collection.ts';
import type { Fact, FactBase } from '../model/fact-base.ts';
import { loadBase, type ReadFile } from './load.ts';

/**
 * Loads the fact bases of a run. Each path is a file or a directory of `.yaml` and `.yml` files; a
 * file named twice counts once. With several bases the ids of facts, also in relations, are
 * prefixed with their report's: `shanxi2021:dibao.urban.standard`.
 *
 * @throws FactqError `unreadable`, or `invalid-base`, also where two bases have one report id.
 */
export async function loadCollection(
  paths: readonly string[],
  read?: ReadFile,
): Promise<Collection> {
  const files = await filesAt(paths);
  const bases: FactBase[] = [];
  for (const file of files) bases.push(await loadBase(file, read));
  checkReportIds(bases, files);
  const [first] = bases;
  if (first && bases.length === 1) return collectionOf(first);
  const prefixed = bases.map(withPrefix);
  return { bases: prefixed, facts: prefixed.flatMap(({ facts }) => facts) };
}

/** The files that paths lead to, each once. @throws FactqError `unreadable` */
export async function filesAt(paths: readonly string[]): Promise<string[]> {
  const byPlace = new Map<string, string>();
  for (const path of paths) {
    for (const file of (await isDirectory(path)) ? await listYaml(path) : [path]) {
      const place = file === '-' ? file : resolve(file);
      if (!byPlace.has(place)) byPlace.set(place, file);
    }
  }
  return [...byPlace.values()];
}

/** @throws FactqError `invalid-base` where the bases of two files have one report id */
export function checkReportIds(
  bases: readonly Pick<FactBase, 'report'>[],
  files: readonly string[],
): void {
  const owners = new Map<string, string>();
  for (const [index, { report }] of bases.entries()) {
    const file = files[index]!;
    const owner = owners.get(report.id);
    if (owner !== undefined) {
      throw new FactqError(
        'invalid-base',
        {
          en: `${owner} and ${file} have the same report id "${report.id}"`,
          zh: `${owner}与${file}的报告编号相同：“${report.id}”`,
        },
        {
          hint: {
            en: 'Give each report an id of its own, or name only one of the two.',
            zh: '请给每份报告各自的编号，或只指定其中一个。',
          },
        },
      );
    }
    owners.set(report.id, file);
  }
}

function withPrefix(base: FactBase): FactBase {
  const prefix = `${base.report.id}:`;
  return { ...base, facts: base.facts.map((fact) => prefixed(fact, prefix)) };
}

/** A fact as it is among those of several bases; `prefix` is its report's id and a colon. */
export function prefixed(fact: Fact, prefix: string): Fact {
  return {
    ...fact,
    id: prefix + fact.id,
    relations: fact.relations.map(({ type, to }) => ({ type, to: prefix + to })),
  };
}

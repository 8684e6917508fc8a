import type { FactBase, StoredFactBase } from '../model/fact-base.ts';
import { complaintsIn } from './checks.ts';
import { complete } from './complete.ts';
import { parseYaml } from './parse.ts';
import type { Complaint, Finding } from './problem.ts';

/** What a text holds: all that is wrong with it, in its order, and the base where no error is. */
export interface Examined {
  base?: FactBase;
  findings: readonly Finding[];
}

/**
 * Reads a fact base from YAML and checks all of it. Pure; throws nothing.
 *
 * @param isElsewhere whether there is a fact of an id, though the text has none.
 */
export function examine(text: string, isElsewhere?: (id: string) => boolean): Examined {
  const yaml = parseYaml(text);
  const complaints = yaml.value === undefined ? [] : complaintsIn(yaml, isElsewhere);
  const findings = [
    ...yaml.findings,
    ...inOrderOfFacts(complaints).map(({ path, atKey, severity = 'error', ...rest }): Finding => {
      return { ...rest, severity, offset: yaml.offsetOf(path, atKey) };
    }),
  ].sort((a, b) => a.offset - b.offset);
  return findings.some(({ severity }) => severity === 'error')
    ? { findings }
    : { base: complete(yaml.value as StoredFactBase), findings };
}

/** Those of one fact after those of the one before it: places are found quickest so. */
function inOrderOfFacts(complaints: readonly Complaint[]): Complaint[] {
  const nth = ({ path: [key, index] }: Complaint) => (key === 'facts' ? Number(index ?? -1) : -1);
  return [...complaints].sort((a, b) => nth(a) - nth(b));
}

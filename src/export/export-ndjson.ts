import type { Fact } from '../model/fact-base.ts';
import type { UnitSet } from '../quantity/unit.ts';
import { COLUMNS } from './columns.ts';

/** Facts as newline-delimited JSON with the columns of {@link COLUMNS}: one line at a time. */
export function* exportNdjson(facts: readonly Fact[], units: UnitSet): Generator<string> {
  for (const fact of facts) {
    const cells = COLUMNS.map(({ name, of }) => [name, of(fact, units)] as const);
    yield `${JSON.stringify(Object.fromEntries(cells))}\n`;
  }
}

import type { Wording } from '../lang/lang.ts';
import type { BaseSource } from '../model/base-source.ts';

/** To make fewer facts ready takes some ten seconds: one line about it is enough. */
const MANY = 200_000;
const QUARTERS = 4;

/** The same bases, which tell after each quarter of all their facts how far it has gone. */
export function tellProgress(
  bases: readonly BaseSource[],
  tell: (message: Wording<string>) => void,
): readonly BaseSource[] {
  const size = bases.reduce((sum, base) => sum + base.size, 0);
  if (size < MANY) return bases;
  const quarter = Math.ceil(size / QUARTERS);
  let done = 0;
  return bases.map((base) => ({
    ...base,
    *facts() {
      for (const fact of base.facts()) {
        yield fact;
        done++;
        if (done % quarter === 0 && done < size) tell(reached(done, size));
      }
    },
  }));
}

function reached(done: number, size: number): Wording<string> {
  const percent = Math.round((done / size) * 100);
  return {
    en: `${percent}% of ${size} facts are ready …`,
    zh: `${size}条事实已处理${percent}%……`,
  };
}

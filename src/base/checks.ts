import { draftOf } from './draft.ts';
import { kindComplaints } from './kinds.ts';
import { numberComplaints } from './numbers.ts';
import type { ParsedYaml } from './parse.ts';
import { periodComplaints, reportPeriodComplaints } from './periods.ts';
import type { Complaint } from './problem.ts';
import {
  cycleComplaints,
  duplicateComplaints,
  layoutComplaints,
  referenceComplaints,
} from './references.ts';
import { MOST_SHAPE_COMPLAINTS, shapeComplaints } from './shape.ts';
import { ownUnitComplaints, unitChecker, unitsOf } from './units.ts';
import { writtenComplaints } from './written.ts';

/**
 * All that is wrong with the data of a file, by kind of check; the sound facts are checked further.
 *
 * @param isElsewhere whether there is a fact of an id, though the data has none.
 */
export function complaintsIn(
  yaml: Pick<ParsedYaml, 'value' | 'numberSource'>,
  isElsewhere?: (id: string) => boolean,
): Complaint[] {
  const shape = shapeComplaints(yaml.value);
  if (shape.length >= MOST_SHAPE_COMPLAINTS) return shape;
  const draft = draftOf(yaml.value, shape);
  const units = unitsOf(draft);
  const checkUnit = unitChecker(units);
  return [
    ...shape,
    ...numberComplaints(draft, yaml),
    ...referenceComplaints(draft, isElsewhere),
    ...cycleComplaints(draft),
    ...duplicateComplaints(draft),
    ...layoutComplaints(draft),
    ...ownUnitComplaints(draft),
    ...reportPeriodComplaints(draft),
    ...draft.facts.flatMap(({ index, fact }) => {
      const path = ['facts', index];
      return [
        ...kindComplaints(fact, path),
        ...checkUnit(fact, path),
        ...periodComplaints(fact, path),
        ...writtenComplaints(fact, draft.language, units, path),
      ];
    }),
  ];
}

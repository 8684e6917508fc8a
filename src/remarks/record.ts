import type { Judged, Subject } from '../check/verdict.ts';
import type { Collection } from '../model/collection.ts';
import type { Checked } from './checked.ts';
import { placesIn } from './places.ts';
import { type Remark, remarksOf } from './remark.ts';
import type { DraftRecord, JudgedRecord } from './schema.ts';

/** A judged stretch as JSON has it, with the draft it stands in and what it is. */
export interface FiledRecord {
  file: string;
  what: Subject;
  remark: Remark;
  record: JudgedRecord;
}

/** What was judged in a draft, in order of its text, as JSON has it. */
export function recordsOf(checked: Checked, collection: Collection): FiledRecord[] {
  const { manuscript, judged } = checked;
  const placeOf = placesIn(
    manuscript.text,
    judged.flatMap(({ start, end }) => [start, end]),
  );
  return remarksOf(checked, collection).map((remark) => ({
    file: manuscript.name,
    what: remark.judged.what,
    remark,
    record: recordOf(remark, (offset) => placeOf(offset).codePoint),
  }));
}

/** Records by what was judged, as the JSON of one draft has them. */
export function draftRecord(records: readonly FiledRecord[]): DraftRecord {
  const of = (wanted: Subject): JudgedRecord[] =>
    records.flatMap(({ what, record }) => (what === wanted ? [record] : []));
  return { figures: of('figure'), names: of('name'), dates: of('date') };
}

function recordOf({ judged, from }: Remark, codePoint: (offset: number) => number): JudgedRecord {
  const { text, verdict, match, reason, report, remark, suggestion } = judged;
  return {
    text,
    start: codePoint(judged.start),
    end: codePoint(judged.end),
    verdict,
    ...(match && { match }),
    ...(reason && { reason }),
    ...(report !== undefined && { report }),
    ...factOf(judged),
    ...(remark !== undefined && { remark }),
    ...(suggestion !== undefined && { suggestion }),
    ...explanationOf(judged),
    position: { line: from.line, column: from.column },
  };
}

function factOf({ facts }: Judged): Pick<JudgedRecord, 'fact'> {
  const [first, ...others] = facts;
  if (first === undefined) return {};
  return { fact: others.length === 0 ? first : [first, ...others] };
}

function explanationOf({ explanation }: Judged): Pick<JudgedRecord, 'explanation'> {
  if (!explanation) return {};
  const { formula, runnerUp, steps } = explanation;
  return {
    explanation: {
      ...(formula !== undefined && { formula }),
      ...(runnerUp && { runnerUp }),
      steps: [...steps],
    },
  };
}

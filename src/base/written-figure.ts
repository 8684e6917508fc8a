import Big from 'big.js';
import type { StoredFactBase } from '../model/fact-base.ts';
import { type CompoundUnit, type UnitSet, unitId } from '../quantity/unit.ts';
import type { Complaint, Path } from './problem.ts';
import { quoted } from './raw.ts';
import { type Reading, readWritten } from './read-written.ts';
import { countedIn, meetUnits, writtenUnitWords } from './written-unit.ts';
import { hedgeComplaints, LONGEST_WRITTEN, notWritten, saysElse } from './written-words.ts';

type StoredFact = StoredFactBase['facts'][number];

/** What a fact states, its bounds equal unless it is a range. */
export interface Stated {
  low: number | string;
  high: number | string;
  unit: CompoundUnit;
}

/**
 * In what a fact's value, unit or hedge differs from the figure in `asWritten`. Where that holds
 * several, the one that differs least is meant.
 */
export function figureComplaints(
  fact: StoredFact,
  stated: Stated,
  units: UnitSet,
  path: Path,
): Complaint[] {
  const written = fact.source.asWritten.slice(0, LONGEST_WRITTEN);
  const readings = readWritten(written, units, fact.kind === 'range');
  if (readings.length === 0) return [notWritten('figure', fact, path)];
  return readings
    .map((reading) => differences(reading, fact, stated, path))
    .reduce((least, other) => (other.length < least.length ? other : least));
}

function differences(reading: Reading, fact: StoredFact, stated: Stated, path: Path): Complaint[] {
  const hedge = hedgeComplaints(fact, [reading], path);
  const meeting = meetUnits(reading, stated.unit);
  if (meeting.kind === 'other') return [otherUnit(reading, fact, path), ...hedge];
  const factor = meeting.kind === 'same' ? meeting.factor : new Big(1);
  return [
    ...(meeting.kind === 'general' ? [generalUnit(reading, fact, path)] : []),
    ...valueComplaints(reading, factor, fact, stated, path),
    ...hedge,
  ];
}

function otherUnit(reading: Reading, fact: StoredFact, path: Path): Complaint {
  const [written, stated] = [writtenUnitWords(reading), countedIn(fact.unit ?? '')];
  return saysElse('unit', fact, written, stated, [...path, 'unit']);
}

function generalUnit(reading: Reading, fact: StoredFact, path: Path): Complaint {
  return {
    ...otherUnit(reading, fact, path),
    severity: 'warning',
    hint: {
      en: `Make sure that ${fact.unit} is what the report counts.`,
      zh: `请确认报告计的是${fact.unit}。`,
    },
  };
}

function valueComplaints(
  reading: Reading,
  factor: Big,
  fact: StoredFact,
  { low, high, unit }: Stated,
  path: Path,
): Complaint[] {
  if (reading.high.gt(reading.low) !== (fact.kind === 'range')) return [otherShape(fact, path)];
  const bounds: [key: string, written: Big, stated: number | string][] =
    fact.kind === 'range'
      ? [
          ['min', reading.low, low],
          ['max', reading.high, high],
        ]
      : [['value', reading.low, low]];
  const wrong = bounds.filter(
    ([, written, value]) => !isSame(written.times(factor), new Big(value), reading),
  );
  const unconverted = bounds.every(([, written, value]) =>
    isSame(written, new Big(value), reading),
  );
  if (wrong.length > 0 && unconverted) {
    return [otherUnit(reading, fact, path)];
  }
  return wrong.map(([key, written, value]) => {
    const [exact, stated] = [decimal(written.times(factor)), String(value)];
    const counted = { en: `${exact} ${unitId(unit)}`, zh: `${exact}${unitId(unit)}` };
    return saysElse('value', fact, counted, { en: stated, zh: stated }, [...path, key]);
  });
}

function otherShape(fact: StoredFact, path: Path): Complaint {
  const isRange = fact.kind === 'range';
  const written = quoted(fact.source.asWritten);
  return {
    code: 'value',
    path: [...path, isRange ? 'min' : 'value'],
    message: isRange
      ? {
          en: `asWritten ${written.en} is one value, the fact is a range`,
          zh: `asWritten${written.zh}是一个值，事实是范围`,
        }
      : {
          en: `asWritten ${written.en} is a range, the fact is one value`,
          zh: `asWritten${written.zh}是范围，事实是一个值`,
        },
    hint: isRange ? MAKE_FIGURE : MAKE_RANGE,
  };
}

const MAKE_FIGURE = {
  en: 'Make the fact a figure with "value", or mend asWritten.',
  zh: '请把事实改为有“value”的figure，或改正asWritten。',
};

const MAKE_RANGE = {
  en: 'Make the fact a range with "min" and "max", or mend asWritten.',
  zh: '请把事实改为有“min”和“max”的range，或改正asWritten。',
};

/** Decimal places from which a value is a fraction without end (a third), rounded by the fact. */
const ENDLESS_PLACES = 12;

function isSame(written: Big, stated: Big, { decrease }: Reading): boolean {
  const truth = decrease && written.gt(0) ? stated.abs() : stated;
  return placesOf(written) >= ENDLESS_PLACES
    ? written.round(placesOf(truth)).eq(truth)
    : written.eq(truth);
}

function placesOf({ c, e }: Big): number {
  return Math.max(c.length - 1 - e, 0);
}

function decimal(value: Big): string {
  return value.round(ENDLESS_PLACES).toFixed();
}

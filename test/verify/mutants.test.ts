import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { factBaseSchema } from '../../src/model/schema.ts';
import { countsThings, UNITS } from '../../src/quantity/unit-table.ts';
import { isMissed, unnoticed } from './found-out.ts';
import { figuresOf, mutantsOf } from './mutants.ts';
import { isAbsent, type ReportText, readReport, readYaml, SHIPPED } from './reports.ts';

describe.skipIf(isAbsent)('a figure of the shipped base (../shared/report)', () => {
  const base = factBaseSchema.parse(parse(readYaml(SHIPPED.base)));
  const figures = figuresOf(base);
  const mutants = figures.map((fact) => mutantsOf(fact, base));
  let report: ReportText;
  /** The mutants that neither validate nor verify finds out. */
  let told: { id: string; field: string; to: string }[];

  beforeAll(() => {
    report = readReport(SHIPPED.report);
    const survivors = mutants.flatMap((each) => unnoticed(each, base, report));
    told = survivors.map(({ field, to, fact }) => ({ id: fact.id, field, to }));
  }, 60_000);

  it('cannot be removed unnoticed', () => {
    const lost = figures.filter(({ id }) => !isMissed(id, base, report));
    expect(lost.map(({ id }) => id)).toEqual([]);
    expect(figures.length).toBeGreaterThan(55);
  });

  it('is found no fault with as it stands', () => {
    const same = figures.flatMap((fact) => unnoticed([{ fact }, { fact }], base, report));
    expect(same).toHaveLength(2 * figures.length);
  });

  it.each(['asWritten', 'place', 'value', 'date', 'hedge'])('cannot have another %s', (field) => {
    expect(mutants.flat().filter((each) => each.field === field).length).toBeGreaterThan(10);
    expect(told.filter((each) => each.field === field)).toEqual([]);
  });

  it('cannot have another unit, unless the number stands bare: then what it counts is not told', () => {
    const others = told.filter(({ field }) => field === 'unit');
    expect([...new Set(others.map(({ id }) => id))]).toEqual([
      'relief.people',
      'children.accidents',
      'children.infections',
    ]);
    expect(others.filter(({ to }) => !countsThings(UNITS.get(to)))).toEqual([]);
  });

  it('cannot be counted by what its sentence does not speak of', () => {
    const strange = told.filter(({ field, to }) => {
      const per = to
        .split('/')
        .slice(1)
        .flatMap((id) => UNITS.get(id) ?? []);
      return (
        field === 'rate' &&
        per.some(({ words }) => !words.some((word) => report.text.includes(word)))
      );
    });
    expect(strange).toEqual([]);
    expect(mutants.flat().filter(({ field }) => field === 'rate').length).toBeGreaterThan(400);
  });

  it('cannot lose or change a rate that it is printed with', () => {
    const printed = ['dibao.urban.standard', 'dibao.rural.standard'];
    const lost = told.filter(({ id, to }) => printed.includes(id) && to.split('/').length <= 3);
    expect(lost).toEqual([]);
  });
});

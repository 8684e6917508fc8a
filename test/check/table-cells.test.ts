import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../src/check/table-cells.ts';

/** The cells of a text, each as `head: cell`. */
function headed(text: string): string[] {
  return cellsOf(text).map(({ start, end, head: [from, to] }) =>
    [text.slice(from, to), text.slice(start, end)].map((each) => each.trim()).join(': '),
  );
}

describe('a cell of a table is told of by what heads its column', () => {
  test.each<[what: string, text: string, cells: string[]]>([
    [
      'parted by tabs',
      'area\tships\tcranes\nnorth\t12\t3\nsouth\t7\t2',
      ['ships: 12', 'cranes: 3', 'ships: 7', 'cranes: 2'],
    ],
    ['parted by bars', 'area | ships\nnorth | 12', ['ships: 12']],
    ['parted by wide bars', '地区｜船\n北港｜12', ['船: 12']],
    [
      'with a border and a ruler',
      '| area | ships |\n| :--- | ---: |\n| north | 12 |',
      ['ships: 12'],
    ],
    ['with a border set in', '  | area | ships |  \n  | north | 12 |  ', ['ships: 12']],
    ['with a border on the left only', '| area | ships\n| north | 12', ['ships: 12']],
    [
      'whose last cell is left empty',
      'area | ships | cranes\nnorth | 12 |',
      ['ships: 12', 'cranes: '],
    ],
    ['numbered in its corner', 'no. 1\tships\nnorth\t12', ['ships: 12']],
    ['headed by years', 'area\t2020\t2021年\nnorth\t12\t13', ['2020: 12', '2021年: 13']],
    ['below a text', 'As follows\narea\tships\nnorth\t12', ['ships: 12']],
    [
      'below another of as many columns, parted by an empty line',
      'area\tships\nnorth\t12\n\narea\tcranes\nnorth\t3',
      ['ships: 12', 'cranes: 3'],
    ],
    [
      'right below another of more columns',
      'area\tships\tcranes\nnorth\t12\t3\narea\tboats\nnorth\t5',
      ['ships: 12', 'cranes: 3', 'boats: 5'],
    ],
  ])('%s', (_, text, cells) => {
    expect(headed(text)).toEqual(cells);
  });
});

describe('what is no table has no cells', () => {
  test.each([
    ['a text without tabs and bars', 'North has 12 ships.\nSouth has 7.'],
    ['a single line', 'area\tships'],
    ['a head with figures', 'north\t12\nsouth\t7'],
    ['a head with a figure in one of its cells', 'area\tships\t12\nnorth\t7\t3'],
    ['a head with a figure beside a year', 'area\t12 in 2020\nnorth\t7'],
    ['a head with an empty cell', 'area\t\nnorth\t12'],
    ['a head of marks', 'area\t…\nnorth\t12'],
    ['a head with a year that is part of a longer number', 'area\t20215\nnorth\t12'],
    ['lines of one cell', 'area |\n| north |'],
    ['rows parted from their head by a blank line', 'area\tships\n \nnorth\t12'],
    ['rows of fewer cells than the head', 'area\tships\tcranes\nnorth\t12'],
  ])('%s', (_, text) => {
    expect(headed(text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { draw } from '../../src/browse/draw.ts';
import { changesOf, paintRows } from '../../src/browse/paint-frame.ts';
import { step } from '../../src/browse/step.ts';
import { pressed, shippedShelf } from './shelf.ts';

const shelf = shippedShelf();
const state = pressed(['<tab>']);
const rows = paintRows(draw(state, shelf), state.size.height, 1);

describe('painting', () => {
  it('writes no row that is as it was', () => {
    const unchanged = changesOf(rows, [...rows], undefined);
    expect(unchanged).not.toContain('低保');
    expect(unchanged).not.toContain('\u001B[2K');
  });

  it('writes the two rows of the list that change, and the detail', () => {
    const next = step(state, { type: 'key', key: '<down>' }, shelf);
    const changes = changesOf(rows, paintRows(draw(next, shelf), 24, 1), undefined);
    expect(changes.split('\u001B[2K').length - 1).toBeLessThan(15);
    expect(changes).not.toContain('回望2021:山西民政交出民生福祉新答卷 ');
  });

  it('shows the row one is at in reverse', () => {
    const [selected, ...others] = rows.join('').split('\u001B[7m').slice(1);
    expect(selected).toMatch(/❯ .*再次/);
    expect(others).toEqual([]);
  });

  it('uses no colour and no style without colour', () => {
    const plain = paintRows(draw(state, shelf), state.size.height, 0);
    const sequences = plain.join('').split('\u001B[').slice(1);
    expect(sequences.filter((sequence) => !/^\d+;\d+H/.test(sequence))).toEqual([]);
    expect(plain.join('')).toContain('❯ 再次');
  });

  it('shows the cursor where one types, and nowhere else', () => {
    expect(changesOf(rows, rows, { x: 4, y: 1 })).toContain('\u001B[2;5H\u001B[?25h');
    expect(changesOf(rows, rows, undefined)).not.toContain('\u001B[?25h');
  });
});

import { describe, expect, it } from 'vitest';
import { factq, jsonOf } from './run.ts';

describe('factq table', () => {
  it('sets counterparts side by side', () => {
    const { stdout, code } = factq(
      ...['table', '--rows', 'topic', '--columns', 'subject', '--tag', 'dibao', '--kind', 'figure'],
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^topic \\ subject +城市 +农村$/m);
    expect(stdout).toMatch(/^dibao\.standard +615元\/月\/人 +5658元\/年\/人$/m);
  });

  it('is a cross-table for spreadsheets', () => {
    const { stdout } = factq(
      ...['table', '--rows', 'section', '--columns', 'unit', '-d', 'ratio', '-f', 'csv'],
    );
    expect(stdout).toBe(
      'section,%\n牢牢兜住民生底线,30%-40%; 45%-55%\n切实打通服务群众“最后一公里”,90%; 94%\n',
    );
  });

  it('names the facts of each cell for scripts', () => {
    const { cells } = jsonOf(factq('table', '--section', 'charity', '-d', 'money', '--json'));
    expect(cells).toHaveLength(1);
    expect(cells[0]).toMatchObject({ row: 'charity', column: 'money' });
    expect(cells[0].facts[0]).toMatchObject({ id: 'lottery.sales', value: 2400000000 });
  });

  it('breaks a table too wide for the terminal into parts that fit', () => {
    const { stdout } = factq('table');
    const heads = stdout.split('\n').filter((line) => line.startsWith('section'));
    expect(heads.length).toBeGreaterThan(1);
  });

  it('exits 1 where no figure passes', () => {
    expect(factq('table', '--min', '99999亿')).toMatchObject({ stdout: '', code: 1 });
  });
});

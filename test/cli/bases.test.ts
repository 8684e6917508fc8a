import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { factq, factqIn, jsonOf } from './run.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SHIPPED = file('../../data/shanxi-civil-affairs-2021.yaml');
const HARBOUR = file('../fixtures/harbour/harbour.yaml');
const LIBRARY = file('../fixtures/library');

describe('other fact bases', () => {
  it('are named with --base', () => {
    const [first] = jsonOf(factq('--base', HARBOUR, 'list', '--json'));
    expect(first.report).not.toBe('shanxi2021');
    expect(first.id).not.toContain(':');
  });

  it('come from FACTQ_BASE where --base is absent', () => {
    const setting = { env: { FACTQ_BASE: HARBOUR } };
    expect(jsonOf(factqIn(setting, 'sections', '--json'))[0].report).not.toBe('shanxi2021');
    const [first] = jsonOf(factqIn(setting, 'sections', '--json', '-b', SHIPPED));
    expect(first.report).toBe('shanxi2021');
  });

  it('keep their ids apart by their reports', () => {
    const both = ['-b', SHIPPED, '-b', HARBOUR];
    const records = jsonOf(factq('list', ...both, '--json', 'id,report'));
    expect(new Set(records.map(({ report }: { report: string }) => report)).size).toBe(2);
    for (const { id, report } of records) expect(id.startsWith(`${report}:`)).toBe(true);
    expect(factq('get', 'lottery.sales', ...both).stdout).toBe('2400000000\n');
  });

  it('may be all those of a folder', () => {
    expect(factq('-b', LIBRARY, 'sections')).toMatchObject({ stderr: '', code: 0 });
  });

  test.each([
    [file('nowhere.yaml'), 'cannot be read: there is no such file'],
    [file('.'), 'the directory holds no .yaml or .yml file'],
    [file('../../package.json'), 'the key "factq" is missing'],
  ])('are refused with place and hint: %s', (path, message) => {
    const { stdout, stderr, code } = factq('-b', path, 'list');
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr.startsWith(`factq: ${path}:`)).toBe(true);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});

import { describe, expect, it, test } from 'vitest';
import { factq, jsonOf } from './run.ts';

function ids(...args: string[]): string[] {
  return jsonOf(factq('list', ...args, '--json', 'id')).map(({ id }: { id: string }) => id);
}

describe('factq list', () => {
  test.each([
    [['--unit', '元/月/人'], ['dibao.urban.standard']],
    [
      ['--section', '5', '--kind', 'figure', '--dimension', 'ratio'],
      ['election.one-shoulder.villages', 'election.one-shoulder.communities'],
    ],
    [
      ['--dimension', 'money', '--min', '20亿'],
      ['relief.funds', 'lottery.sales'],
    ],
    [['--min', '94%', '--max', '100%'], ['election.one-shoulder.communities']],
    [['--status', 'projected'], ['lottery.welfare-fund']],
    [
      ['--tag', 'lottery', '--sort', 'value'],
      ['lottery.welfare-fund', 'lottery.sales'],
    ],
    [
      ['--tag', 'lottery', '--sort', 'value', '--reverse'],
      ['lottery.sales', 'lottery.welfare-fund'],
    ],
    [['--place', '夏县'], ['place.xiaxian']],
  ])('%j gives %j', (args, wanted) => {
    expect(ids(...args)).toEqual(wanted);
  });

  it('takes several values of one filter as alternatives', () => {
    const both = ids('--section', 'children', '--section', 'charity');
    expect(both).toEqual([...ids('--section', 'children'), ...ids('--section', 'charity')]);
  });

  it('sets the sections between the facts, in the order of the report', () => {
    const { stdout } = factq('list', '--kind', 'range', '--kind', 'duration');
    const titles = stdout.split('\n').filter((line) => line.startsWith('§'));
    expect(titles[0]).toBe('§ 牢牢兜住民生底线');
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('shows that a target is none of the achievements', () => {
    const { stdout } = factq('list', '--status', 'target');
    for (const line of stdout.split('\n').filter((each) => each.includes('elderly.target'))) {
      expect(line).toMatch(/\(target\)/);
    }
    expect(stdout).toContain('elderly.target.model-cities');
  });

  it('says that no fact passes, gives an empty array and exits 1', () => {
    expect(factq('list', '--min', '99999亿', '--json')).toEqual({
      stdout: '[]\n',
      stderr: 'factq: no fact passes these filters\n',
      code: 1,
    });
  });

  test.each([
    [['--section', 'eldery'], 'no section is called "eldery". Did you mean elderly?'],
    [['--unit', '光年'], 'no unit is called "光年"'],
    [['--kind', 'figur'], '--kind cannot be "figur". Did you mean figure?'],
    [['--min', 'lots'], '"lots" is not an amount. Write it like'],
    [['--period', 'later'], '"later" is not a period'],
    [['--limit', '0'], '"0" is no number of facts'],
    [['--sort', 'size'], '--sort cannot be "size". There is: id, value'],
    [['--fields', 'vlaue'], 'no field is called "vlaue". Did you mean value'],
    [['--json', 'vlaue'], 'no field is called "vlaue". Did you mean value'],
    [['-f', 'cvs'], 'list has no format "cvs". Did you mean csv?'],
    [['--lang', 'fr'], '--lang cannot be "fr". There is: en, zh'],
    [['extra'], 'too many arguments'],
    [['--nope'], "unknown option '--nope'"],
  ])('refuses %j in one line', (args, message) => {
    const { stdout, stderr, code } = factq('list', ...args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^factq: [^\n]+\n$/);
  });
});

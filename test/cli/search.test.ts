import { describe, expect, it, test } from 'vitest';
import { factq, factqIn, jsonOf } from './run.ts';

describe('factq search', () => {
  test.each([
    ['城市低保', 'dibao.urban.standard'],
    ['49.97亿', 'relief.funds'],
    ['4997000000', 'relief.funds'],
    ['四十九亿九千七百万', 'relief.funds'],
    ['dibao', 'dibao.urban.standard'],
    ['db', 'dibao.urban.standard'],
    ['orphns', 'children.orphans'],
  ])('puts the obvious answer to %s first', (query, id) => {
    const outcome = factq('search', query, '--json', 'id');
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(jsonOf(outcome)[0]).toEqual({ id });
  });

  it('takes several words as one query', () => {
    expect(jsonOf(factq('search', '农村', '低保', '--json'))[0].id).toBe('dibao.rural.standard');
  });

  it('prints figure and id beside the label', () => {
    const { stdout } = factq('search', '城市低保', '--limit', '1');
    expect(stdout).toBe(
      [
        'fact                  figure       id',
        '────────────────────  ───────────  ────────────────────',
        '城市低保平均保障标准  615元/月/人  dibao.urban.standard',
        '',
      ].join('\n'),
    );
  });

  it('highlights what matched in the label, or the alias that did', () => {
    const { stdout } = factqIn({ env: { FORCE_COLOR: '1' } }, 'search', 'orphans', '-n', '1');
    expect(stdout).toContain('纳入基本生活保障的孤儿');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is escape codes that are sought
    expect(stdout).toMatch(/\u001b\[33m[^\n]*orphans/);
  });

  it('says on stderr that nothing is found, and exits 1', () => {
    expect(factq('search', 'zzqqk')).toEqual({
      stdout: '',
      stderr: 'factq: nothing found for "zzqqk"\n',
      code: 1,
    });
  });

  it('gives an empty array where nothing is found', () => {
    expect(factq('search', 'zzzz', '--json')).toMatchObject({ stdout: '[]\n', code: 1 });
  });

  it('says when no fact has all the words', () => {
    const { stderr, code } = factq('search', '低保 zzzz', '--json', 'id');
    expect(code).toBe(0);
    expect(stderr).toBe('factq: nothing has all the words; these have most of them\n');
  });

  it('keeps the rank among the facts that pass the filters', () => {
    const ids = jsonOf(factq('search', '低保', '--kind', 'range', '--json', 'id'));
    expect(ids).toEqual([
      { id: 'dibao.urban.spending-share' },
      { id: 'dibao.rural.spending-share' },
    ]);
  });

  it('says that the filters are what leaves nothing', () => {
    const { stderr, code } = factq('search', '低保', '--min', '1亿');
    expect({ stderr, code }).toEqual({
      stderr: 'factq: what was found does not pass the filters\n',
      code: 1,
    });
  });

  test.each([
    ['before the query', ['search', '--json', '低保', '-n', '1']],
    ['after it', ['search', '低保', '-n', '1', '--json']],
    ['before the command', ['--json', 'search', '低保', '-n', '1']],
    ['as a format', ['search', '低保', '-n', '1', '-f', 'json']],
  ])('takes --json %s', (_, args) => {
    expect(jsonOf(factq(...args))[0].id).toBe('dibao.urban.standard');
  });
});

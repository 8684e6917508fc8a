import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { inProcess } from '../hostile/in-process.ts';

const LIBRARY = fileURLToPath(new URL('../fixtures/library/library.yaml', import.meta.url));

/** What a shell's script is answered for the words of a line. */
async function answer(shell: string, ...passed: string[]): Promise<string[]> {
  const { stdout, stderr, code } = await inProcess('completion', shell, '--', ...passed);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout.split('\n').slice(0, -1);
}

describe('the script', () => {
  test.each([
    ['bash', 'complete -o default -o nospace -F _factq factq'],
    ['zsh', '#compdef factq'],
    ['fish', 'complete -c factq'],
  ])('of %s is printed whole', async (shell, line) => {
    const { stdout, code } = await inProcess('completion', shell);
    expect(code).toBe(0);
    expect(stdout).toContain(line);
    expect(stdout).not.toContain('\\$');
  });

  it('of a shell that is not known is none', async () => {
    const { stderr, code } = await inProcess('completion', 'tcsh');
    expect(code).toBe(2);
    expect(stderr).toContain('bash, zsh, fish');
  });
});

describe('bash is answered', () => {
  test.each([
    ['factq sea', 'sea', ['words', 'search ']],
    ['factq show lottery.s', 'lottery.s', ['words', 'lottery.sales ']],
    ["factq show 'charity fed", "'charity fed", ['words', 'charity federation']],
    ['factq show charity\\ fed', 'charity\\ fed', ['words', 'charity\\ federation ']],
    ['factq list --status=proj', 'proj', ['words', 'projected ']],
    ['factq list --fields id,hed', 'id,hed', ['words', 'id,hedge']],
    ['factq help comple', 'comple', ['words', 'completion ']],
    ['factq check draf', 'draf', ['files']],
    ['factq frobnicate x', 'x', ['words']],
  ])('%s', async (line, word, wanted) => {
    expect(await answer('bash', line, word)).toEqual(wanted);
  });
});

describe('zsh and fish are answered with what each word is', () => {
  test.each([
    ['zsh', ['list', '--status', 'proj'], ['words 0 whole', 'projected']],
    ['zsh', ['list', '--fields', 'id,hed'], ['words 3 open', 'hedge']],
    [
      'zsh',
      ['get', 'shanxi2021:lottery.s'],
      ['words 0 whole', 'shanxi2021\\:lottery.sales:福利彩票销售额 24亿元'],
    ],
    ['zsh', ['--base='], ['files 7 whole']],
    ['fish', ['show', 'lottery.s'], ['words 0', 'lottery.sales\t福利彩票销售额 24亿元']],
    [
      'fish',
      ['--lang', 'en', 'show', 'lottery.s'],
      ['words 0', 'lottery.sales\tWelfare lottery sales 2.4 billion yuan'],
    ],
    ['fish', ['list', '--place=sich'], ['words 8', '--place=sichuan\t四川省']],
    ['fish', ['list', '--unit', '县'], ['words 0', '县区\tdivisions']],
    ['fish', ['list', '-d', 'rat'], ['words 0', 'ratio']],
    ['fish', ['list', '--tag', 'lott'], ['words 0', 'lottery']],
    ['fish', ['sections', 'safe'], ['words 0', 'safety-net\t牢牢兜住民生底线']],
    ['fish', ['list', '-s', '牢牢'], ['words 0', '牢牢兜住民生底线\t牢牢兜住民生底线']],
    [
      'fish',
      ['show', '省慈善总会接'],
      ['words 0', '省慈善总会接收捐赠款物\t省慈善总会接收捐赠款物 4.08亿元'],
    ],
  ])('%s %j', async (shell, words, wanted) => {
    expect(await answer(shell, ...words)).toEqual(wanted);
  });
});

it('takes ids from the base that the line names', async () => {
  expect(await answer('fish', '--base', LIBRARY, 'show', 'loans.ch')).toEqual([
    'words 0',
    expect.stringMatching(/^loans\.children\t/),
  ]);
});

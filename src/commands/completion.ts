import { SHELL_NAMES, type ShellName } from '../completion/shell-names.ts';
import { unknown } from '../query/unknown.ts';
import type { Answer, Command, Context, Input } from './command.ts';

/** `factq completion SHELL` */
export const completion: Command = {
  name: 'completion',
  summary: { en: 'a script that completes words on Tab', zh: '按Tab键补全命令的脚本' },
  args: [
    {
      name: 'shell',
      summary: { en: 'bash, zsh or fish', zh: 'bash、zsh或fish' },
      values: SHELL_NAMES,
    },
    {
      name: 'word',
      summary: { en: 'asked by the script, after --', zh: '由脚本在--之后传入' },
      optional: true,
      variadic: true,
    },
  ],
  options: [],
  examples: [
    {
      line: () => 'source <(factq completion bash)',
      what: { en: 'in ~/.bashrc; likewise for zsh', zh: '写入~/.bashrc，zsh亦同' },
    },
    {
      line: () => 'factq completion fish > ~/.config/fish/completions/factq.fish',
      what: { en: 'for fish', zh: '用于fish' },
    },
  ],
  run,
};

async function run(context: Context, { args: [name = '', ...passed] }: Input): Promise<Answer> {
  const known = SHELL_NAMES.find((each): each is ShellName => each === name);
  if (!known) throw unknown({ en: 'shell', zh: '命令行外壳' }, name, SHELL_NAMES);
  const { SHELLS } = await import('../completion/shells.ts');
  const shell = SHELLS[known];
  if (passed.length === 0) return { text: shell.script };
  const { complete } = await import('../completion/complete.ts');
  const { COMMANDS } = await import('./index.ts');
  return { text: `${(await complete(shell, passed, COMMANDS, context)).join('\n')}\n` };
}

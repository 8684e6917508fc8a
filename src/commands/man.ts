import type { Answer, Command, Context } from './command.ts';

/** `factq man` */
export const man: Command = {
  name: 'man',
  summary: { en: 'this help as a manual page', zh: '以手册页形式输出帮助' },
  args: [],
  options: [],
  examples: [
    { line: () => 'man -l <(factq man)', what: { en: 'to read it', zh: '阅读' } },
    {
      line: () => 'factq man > factq.1',
      what: { en: 'to install it', zh: '供安装' },
    },
  ],
  run,
};

async function run({ lang, store }: Context): Promise<Answer> {
  const { manualOf } = await import('../manual/manual-of.ts');
  const { roff } = await import('../manual/roff.ts');
  const { samplesOf } = await import('../cli/samples.ts');
  const { RELEASED, VERSION } = await import('../cli/version.ts');
  const { COMMANDS } = await import('./index.ts');
  const manual = manualOf({
    commands: COMMANDS,
    lang,
    samples: await samplesOf(store),
    version: VERSION,
    date: RELEASED,
  });
  return { text: roff(manual) };
}

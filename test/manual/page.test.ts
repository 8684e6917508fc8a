import { expect, it, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { inProcess } from '../hostile/in-process.ts';

/** The source of the page with the marks of roff taken away. */
async function plainPage(lang: string): Promise<string> {
  const { stdout, code } = await inProcess('man', '--lang', lang);
  expect(code).toBe(0);
  return stdout
    .replace(/\\f[BIR]|\\:/g, '')
    .replaceAll('\\-', '-')
    .replaceAll('\\(ti', '~');
}

test.each([
  ['en', ['NAME', 'SYNOPSIS', 'COMMANDS', 'EXIT STATUS', 'SEE ALSO']],
  ['zh', ['名称', '命令', '退出码', '另见']],
] as const)(
  'the manual page in %s has its parts and every command with its options',
  async (lang, titles) => {
    const page = await plainPage(lang);
    for (const title of titles) expect(page).toContain(`.SH "${title}"`);
    for (const { name, options } of COMMANDS) {
      expect(page).toMatch(new RegExp(`^\\.SS\n${name}\\b`, 'm'));
      for (const { flags } of options) {
        expect(page).toContain(flags.replace(/[<>]/g, ''));
      }
    }
  },
);

it('begins no line with a dot that is no request of man', async () => {
  const page = await plainPage('en');
  const requests = page.match(/^\.\S*/gm) ?? [];
  expect(new Set(requests)).toEqual(new Set(['.TH', '.ad', '.nh', '.SH', '.SS', '.TP', '.PP']));
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isThere, Terminal } from './terminal.ts';

/** A whole base in English, whose words are not those of the shipped one. */
const BASE = `
factq: 1
report:
  id: library2023
  title: { en: The town library in 2023 }
  publisher: { en: Town Library }
  published: "2024-01-20"
  period: "2023"
  place: town
  language: en
sections:
  - { id: visits, gist: { en: Who came } }
places:
  town: { en: [the town] }
facts:
  - id: visits.total
    kind: figure
    label: { en: Visits in the year }
    aliases: [visitors' count]
    value: 48210
    unit: 人次
    source: { section: visits, paragraph: 1, sentence: 1, asWritten: "48,210 visits" }
`;

/** What is typed before Tab, and what stands on the line after it. */
const LINES = [
  ['a command', 'factq sea', 'factq search'],
  ['a long option', 'factq list --reve', 'factq list --reverse'],
  ['an option of every command', 'factq list --form', 'factq list --format'],
  ['a choice', 'factq list --status proj', 'factq list --status projected'],
  ['a choice after =', 'factq list --status=proj', 'factq list --status=projected'],
  ['a choice joined to a short option', 'factq list -kdoc', 'factq list -kdocument'],
  ['a format that only check has', 'factq check x --format sar', 'factq check x --format sarif'],
  ['an id', 'factq show lottery.s', 'factq show lottery.sales'],
  ['an id after an option', 'factq show --lang zh lottery.s', 'factq show --lang zh lottery.sales'],
  ['an id after --', 'factq show -- lottery.s', 'factq show -- lottery.sales'],
  ['an id with its report', 'factq get shanxi2021:lottery.s', 'factq get shanxi2021:lottery.sales'],
  ['a label in Chinese', 'factq show 省慈善总会接', 'factq show 省慈善总会接收捐赠款物'],
  ['an alias with a blank', 'factq show charity\\ fed', 'factq show charity\\ federation'],
  ['an alias in quotes', "factq show 'charity fed", "factq show 'charity federation'"],
  [
    'a second id',
    'factq compare lottery.sales flood.ev',
    'factq compare lottery.sales flood.event',
  ],
  ['a section', 'factq sections safe', 'factq sections safety-net'],
  ['a section by its title', 'factq list -s 牢牢', 'factq list -s 牢牢兜住民生底线'],
  ['a tag', 'factq list --tag lott', 'factq list --tag lottery'],
  ['a unit', 'factq list --unit 县', 'factq list --unit 县区'],
  ['a place', 'factq list --place=sich', 'factq list --place=sichuan'],
  ['a dimension', 'factq list -d rat', 'factq list -d ratio'],
  ['a field', 'factq get lottery.sales hed', 'factq get lottery.sales hedge'],
  ['a field to print', 'factq list --json hed', 'factq list --json hedge'],
  ['a field after a comma', 'factq list --fields id,hed', 'factq list --fields id,hedge'],
  ['a field after = and a comma', 'factq list --json=id,hed', 'factq list --json=id,hedge'],
  ['the name of a command after help', 'factq help comple', 'factq help completion'],
  ['a file', 'factq check draf', 'factq check drafts/'],
  ['a file in a folder', 'factq check drafts/on', 'factq check drafts/one.txt'],
  ['a file to write to', 'factq list > libr', 'factq list > library.yaml'],
  ['a base', 'factq --base libr', 'factq --base library.yaml'],
  ['a base after =', 'factq --base=libr', 'factq --base=library.yaml'],
  [
    'an id of the base on the line',
    'factq -b library.yaml show vis',
    'factq -b library.yaml show visits.total',
  ],
  [
    'an id of a base at home',
    'factq -b ~/library.yaml get vis',
    'factq -b ~/library.yaml get visits.total',
  ],
] as const;

/** What is typed, and what is offered for it besides others. */
const LISTS = [
  ['commands', 'factq s', ['search', 'show', 'sections', 'schema']],
  ['options', 'factq table --', ['--rows', '--section', '--base', '--help']],
  ['shells', 'factq completion ', ['bash', 'zsh', 'fish']],
  ['ids', 'factq show dibao.', ['dibao.urban.standard', 'dibao.rural.standard']],
] as const;

/** What zsh and fish say of an offer. */
const DESCRIBED = [
  ['a command', 'factq s', 'what the report is about, section by section'],
  ['an option in Chinese', 'factq --lang zh table --r', '各行的依据'],
  ['a fact', 'factq show dibao.', '城市低保平均保障标准 615元/月/人'],
  ['a section', 'factq sections ', '牢牢兜住民生底线'],
] as const;

const absent = (shell: string) => process.env.CI !== 'true' && !(isThere(shell) && isThere('tmux'));

describe.each(['bash', 'zsh', 'fish'] as const)('completion in %s', (shell) => {
  describe.skipIf(absent(shell))('in a terminal', () => {
    let terminal: Terminal;

    beforeAll(async () => {
      terminal = new Terminal(shell);
      writeFileSync(join(terminal.home, 'library.yaml'), BASE);
      mkdirSync(join(terminal.home, 'drafts'));
      writeFileSync(join(terminal.home, 'drafts', 'one.txt'), '');
      await terminal.started();
    }, 90_000);
    afterAll(() => terminal?.close());

    test.each(LINES)('ends %s', async (_, typed, wanted) => {
      await terminal.clear();
      terminal.type(typed);
      terminal.press('Tab');
      const screen = await terminal.until((seen) => seen === `> ${wanted}`);
      expect(screen).toBe(`> ${wanted}`);
    });

    test.each(LISTS)('offers %s', async (_, typed, wanted) => {
      await terminal.clear();
      terminal.type(typed);
      terminal.press('Tab', 'Tab');
      const screen = await terminal.until((seen) => wanted.every((word) => seen.includes(word)));
      for (const word of wanted) expect(screen).toContain(word);
    });

    test.each(shell === 'bash' ? [] : DESCRIBED)('says what %s is', async (_, typed, wanted) => {
      await terminal.clear();
      terminal.type(typed);
      terminal.press('Tab');
      const screen = await terminal.until((seen) => seen.includes(wanted));
      expect(screen).toContain(wanted);
    });
  });
});

import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { GLOBAL_FLAGS } from '../../src/cli/global-flags.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { FORMATS } from '../../src/render/formats.ts';
import { inProcess } from '../hostile/in-process.ts';
import { expectSafe } from '../hostile/refused.ts';
import { PATIENCE, runs } from './cases.ts';

/** Those that end, write no file, and read no stdin. */
const NAMES = COMMANDS.map(({ name }) => name).filter((name) => !['mcp', 'browse'].includes(name));
const WRITING = /^(?:--?(?:output|o|write|watch)\b|-\w*o)/;

const flag = fc.constantFrom(
  ...[...GLOBAL_FLAGS, ...COMMANDS.flatMap(({ options }) => options)]
    .flatMap(({ flags }) => flags.split(/[ ,]+/).filter((word) => word.startsWith('-')))
    .filter((word) => !WRITING.test(word)),
);
const word = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        '低保',
        '城市低保',
        '农村低保',
        'lottery.sales',
        'dibao',
        'id,value',
        '615',
        '1亿',
        '2021',
      ],
      ...[
        '元',
        'money',
        'topic',
        'subject',
        'value',
        'zh',
        'en',
        'apa',
        '1',
        'charity',
        '-',
        '',
        '--',
      ],
      ...FORMATS,
    ),
  },
  fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !WRITING.test(text)),
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !WRITING.test(text)),
);
/** A file that no word of a command line is. */
const isHarmless = (args: readonly string[]): boolean =>
  !args.some((arg) => ['-', 'mcp', 'browse'].includes(arg)) &&
  (args.length > 1 || !args.includes('check'));

vi.setConfig({ testTimeout: PATIENCE });

it('answers any command line with 0, 1 or 2 and, when refused, in one line', () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES) }, word),
      fc.array(fc.oneof({ weight: 2, arbitrary: word }, flag), { maxLength: 5 }),
      async (name, rest) => {
        const args = [name, ...rest];
        fc.pre(isHarmless(args));
        const { stdout, stderr, code } = await inProcess(...args);
        expect([0, 1, 2]).toContain(code);
        expectSafe(stderr);
        if (rest.includes('always')) return;
        expectSafe(stdout.replaceAll('\t', ''));
        if (code === 2) {
          expect(stdout).toBe('');
          expect(stderr).toMatch(/^factq: [^\n]+\n$/);
        }
      },
    ),
    runs(0.05),
  ));

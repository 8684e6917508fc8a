import { fileURLToPath } from 'node:url';
import { Command, CommanderError, Option } from 'commander';
import { FactqError } from '../errors.ts';
import type { FactBase } from '../model/fact-base.ts';
import { FORMATS, type Format, type View } from '../render/view.ts';
import { visible } from '../render/visible.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { outputOptions, write } from './streams.ts';

const SHIPPED = fileURLToPath(new URL('../data/shanxi-civil-affairs-2021.yaml', import.meta.url));

/** What a command answers: a view to print, or text as it is, with its exit code. */
export interface Answer {
  view?: View;
  text?: string;
  /** A line for stderr. */
  message?: string;
  exit?: ExitCode;
}

interface GlobalOptions {
  base?: string;
  format: Format;
  json?: boolean;
}

/** Builds the command line, runs what was asked and prints the answer. */
export async function buildProgram(argv: readonly string[]): Promise<ExitCode> {
  let exit: ExitCode = EXIT.ok;
  const program = new Command('factq')
    .description('Ask a published report for its figures.')
    .version('0.1.0')
    .option('--base <file>', 'fact base to ask (default: the shipped one, or FACTQ_BASE)')
    .option('--json', 'short for --format json')
    .addOption(new Option('--format <name>', 'output format').choices(FORMATS).default('table'))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => write('stdout', text),
      writeErr: () => undefined,
    });
  const command = (name: string, summary: string, examples: string, run: Run): void => {
    const added = program.command(name).description(summary);
    added.addHelpText('after', `\nExamples:\n${examples}`);
    added.action(async (...args: unknown[]) => {
      exit = await answer(program.opts<GlobalOptions>(), (base) => run(base, args.slice(0, -2)));
    });
  };
  declare(command);
  try {
    await program.parseAsync([...(argv.length > 0 ? argv : ['--help'])], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.ok;
    throw new FactqError('usage', error.message.replace(/^error: /, ''), {
      hint: 'See factq --help.',
    });
  }
  return exit;
}

type Run = (base: FactBase, args: unknown[]) => Answer | Promise<Answer>;
type Declare = (name: string, summary: string, examples: string, run: Run) => void;

function declare(command: Declare): void {
  command(
    'sections',
    'The sections of the report',
    '  factq sections\n  factq sections --json',
    async (base) => (await import('../commands/sections.ts')).sections(base),
  );
  command('list', 'All facts', '  factq list\n  factq list --format csv', async (base) =>
    (await import('../commands/list.ts')).list(base.facts, base),
  );
  command(
    'search <query...>',
    'Facts whose words or figures hold the query',
    '  factq search 低保\n  factq search orphans --json',
    async (base, [query]) =>
      (await import('../commands/search.ts')).search(base, query as string[]),
  );
  command(
    'show <id>',
    'Everything about one fact',
    '  factq show dibao.urban.standard\n  factq show lottery.sales --json',
    async (base, [id]) => (await import('../commands/show.ts')).show(base, id as string),
  );
  command(
    'get <id> [field]',
    'The bare value of a fact, for $(…)',
    '  factq get dibao.urban.standard\n  factq get lottery.sales unit',
    async (base, [id, field]) =>
      (await import('../commands/get.ts')).get(base, id as string, field as string | undefined),
  );
  command(
    'check <file>',
    'Whether every figure of a draft agrees with the report (- is stdin)',
    '  factq check draft.txt\n  factq check draft.txt --json',
    async (base, [file]) => (await import('../commands/check.ts')).checkDraft(base, file as string),
  );
}

async function answer(
  options: GlobalOptions,
  run: (base: FactBase) => Answer | Promise<Answer>,
): Promise<ExitCode> {
  const { loadBase } = await import('../base/load.ts');
  const base = await loadBase(options.base ?? process.env.FACTQ_BASE ?? SHIPPED);
  const { view, text, message, exit = EXIT.ok } = await run(base);
  if (message !== undefined) write('stderr', `factq: ${visible(message)}\n`);
  if (text !== undefined) write('stdout', text);
  const format = options.json ? 'json' : options.format;
  if (view && !(format === 'table' && view.blocks.length === 0)) {
    const { render } = await import('../render/render.ts');
    write('stdout', await render(view, format, outputOptions()));
  }
  return exit;
}

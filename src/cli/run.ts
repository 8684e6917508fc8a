import { commandsCalled } from '../commands/called.ts';
import type { Answer, Command, Context } from '../commands/command.ts';
import type { Lang } from '../lang/lang.ts';
import { once } from '../once.ts';
import type { FactStore } from '../store/fact-store.ts';
import { basePaths } from './base-paths.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { interruption } from './interruption.ts';
import { joinJsonFields } from './json-fields.ts';
import { answerLang, interfaceLang } from './languages.ts';
import { outcomeFormat, wantedFields } from './output-choice.ts';
import { print } from './print.ts';
import { type Call, type HelpNeeds, readCall } from './program.ts';
import { beforeDashes, rawValues } from './raw-option.ts';
import { PLACEHOLDERS, samplesOf } from './samples.ts';
import { outputOf, stderrIsTerminal, stdinIsTerminal, write } from './streams.ts';
import { tell } from './tell.ts';

/**
 * Runs a command line and prints the answer.
 * @throws FactqError for all that the user can mend.
 */
export async function run(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const lang = interfaceLang(rawValues(argv, '--lang').at(-1), env);
  const store = once(opener(basePaths(rawValues(argv, '--base', '-b'), env), lang));
  if (beforeDashes(argv).some((arg) => arg === '--version' || arg === '-V')) {
    const { versionText } = await import('./version.ts');
    write('stdout', versionText(await store()));
    return EXIT.ok;
  }
  const commands = await commandsCalled(argv[0]);
  const needs = await helpNeeds(argv, lang, store);
  const call = readCall(joinJsonFields(argv, commands), commands, needs);
  if (call === 'helped') return EXIT.ok;
  return call === 'nothing' ? introduce(store, lang, env) : answer(call, lang, env);
}

/** Opens the bases at paths. */
function opener(paths: readonly string[], lang: Lang): () => Promise<FactStore> {
  return async () => {
    const { openStore } = await import('../store/fact-store.ts');
    return openStore(paths, {
      progress: (message) => {
        if (stderrIsTerminal()) tell(message[lang]);
      },
    });
  };
}

async function introduce(
  store: () => Promise<FactStore>,
  lang: Lang,
  env: NodeJS.ProcessEnv,
): Promise<ExitCode> {
  const { intro } = await import('./intro.ts');
  const { heads, size } = await store();
  const view = intro(heads, size, await samplesOf(store), lang);
  await print({ view }, 'table', outputOf('auto', env));
  return EXIT.ok;
}

/** Examples are looked up, and widths measured, only for help that will be shown. */
async function helpNeeds(
  argv: readonly string[],
  lang: Lang,
  store: () => Promise<FactStore>,
): Promise<HelpNeeds> {
  const asksHelp =
    beforeDashes(argv).some((arg) => arg === '-h' || arg === '--help') || argv[0] === 'help';
  if (!asksHelp) return { lang, width: (text) => text.length, samples: PLACEHOLDERS };
  const { displayWidth } = await import('../render/width.ts');
  return { lang, width: displayWidth, samples: await samplesOf(store) };
}

async function answer(
  { command, input, globals }: Call,
  lang: Lang,
  env: NodeJS.ProcessEnv,
): Promise<ExitCode> {
  const format = outcomeFormat(command, globals);
  const fields = wantedFields(command, globals);
  const output = { ...outputOf(globals.color, env), rawCells: globals.rawCells === true };
  const openStore = opener(basePaths(globals.base ?? [], env), lang);
  const context: Context = {
    lang: answerLang(format, globals.lang, lang),
    ...(globals.lang && { dataLang: globals.lang }),
    format,
    ...(fields && { fields }),
    output,
    get stdinIsTerminal() {
      return stdinIsTerminal();
    },
    store: once(openStore),
    openStore,
    print: (given) => printPicked(given, command, context),
    interruption,
  };
  const result = await command.run(context, input);
  await context.print(result);
  return result.exit ?? EXIT.ok;
}

/** Prints an answer with the fields that are wanted. */
async function printPicked(
  answered: Answer,
  command: Command,
  { fields, format, output }: Context,
): Promise<void> {
  const { view, fields: known = command.fields ?? [] } = answered;
  if (!view || !fields) return print(answered, format, output);
  const { pickFields } = await import('../render/pick-fields.ts');
  await print({ ...answered, view: pickFields(view, fields, known) }, format, output);
}

import type { Answer } from '../commands/command.ts';
import type { Format } from '../render/formats.ts';
import type { RenderOptions } from '../render/view.ts';
import { visible } from '../render/visible.ts';
import { stdoutIsTerminal, write } from './streams.ts';
import { tell } from './tell.ts';

/** Prints an answer: its messages on stderr, its text or view on stdout. */
export async function print(
  { view, text, isFromFile, messages = [] }: Answer,
  format: string,
  output: RenderOptions,
): Promise<void> {
  for (const message of messages) tell(message);
  if (text !== undefined && (!view || format === 'table')) {
    write('stdout', isFromFile && stdoutIsTerminal() ? visible(text, '\n\t') : text);
  } else if (view && !(format === 'table' && view.blocks.length === 0)) {
    const { render } = await import('../render/render.ts');
    write('stdout', await render(view, format as Format, output));
  }
}

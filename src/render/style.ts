import { Chalk, type ChalkInstance } from 'chalk';
import type { RenderOptions, Tone } from './view.ts';
import type { Line } from './wrap.ts';

/** How a line as a whole looks: a tone, or one of the parts that the renderers draw themselves. */
export type Look = Tone | 'heading' | 'title' | 'rule' | 'label';

/** Turns a line into text for the terminal; spans without a tone of their own take `look`. */
export type Paint = (line: Line, look?: Look) => string;

function looks(chalk: ChalkInstance): Record<Look, (text: string) => string> {
  return {
    plain: (text) => text,
    strong: chalk.bold,
    dim: chalk.gray,
    id: chalk.cyan,
    value: chalk.bold,
    good: chalk.green,
    bad: chalk.red.bold,
    warn: chalk.yellow,
    accent: chalk.blue,
    heading: chalk.bold.underline,
    title: chalk.bold,
    rule: chalk.gray,
    label: chalk.gray,
  };
}

/** The painter for a depth of colour; at 0 it writes no escape code at all. */
export function painter(color: RenderOptions['color']): Paint {
  if (color === 0) return (line) => line.map(({ text }) => text).join('');
  const chalk = new Chalk({ level: color });
  const palette = looks(chalk);
  const highlight = chalk.yellow.bold.underline;
  return (line, look = 'plain') =>
    line
      .map(({ text, tone, mark }) => palette[tone ?? look](mark ? highlight(text) : text))
      .join('');
}

/** Makes what underlines painted text for a depth of colour; at 0 it leaves it as it is. */
export function underliner(color: RenderOptions['color']): (text: string) => string {
  return color === 0 ? (text) => text : new Chalk({ level: color }).underline;
}

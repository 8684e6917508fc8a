import { bash } from './bash.ts';
import { fish } from './fish.ts';
import type { Shell } from './shell.ts';
import type { ShellName } from './shell-names.ts';
import { zsh } from './zsh.ts';

/** The shells that are completed in. */
export const SHELLS: Readonly<Record<ShellName, Shell>> = { bash, zsh, fish };

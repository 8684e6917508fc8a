import { HELP_WORDS } from '../cli/help.ts';
import type { Flag } from '../commands/command.ts';

/** `--help`, which every command takes and commander declares. */
export const HELP_FLAG: Flag = {
  flags: '-h, --help',
  summary: { en: HELP_WORDS.en.help, zh: HELP_WORDS.zh.help },
};

/** `--version`, as the program declares it. */
export const VERSION_FLAG: Flag = {
  flags: '-V, --version',
  summary: { en: HELP_WORDS.en.version, zh: HELP_WORDS.zh.version },
};

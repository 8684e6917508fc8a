/** Names of the shells that there is completion for. */
export const SHELL_NAMES = ['bash', 'zsh', 'fish'] as const;

/** One of {@link SHELL_NAMES}. */
export type ShellName = (typeof SHELL_NAMES)[number];

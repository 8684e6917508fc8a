/**
 * All values of an option as they stand on the command line, for what has to be known before it is
 * read in full: the language and the base that its help speaks of.
 *
 * @param names its flags, such as `--base` and `-b`.
 */
export function rawValues(argv: readonly string[], ...names: readonly string[]): string[] {
  const options = beforeDashes(argv);
  return options.flatMap((arg, at) => {
    const next = options[at + 1];
    if (names.includes(arg)) return next === undefined ? [] : [next];
    const name = names.find((each) => each.startsWith('--') && arg.startsWith(`${each}=`));
    return name === undefined ? [] : [arg.slice(name.length + 1)];
  });
}

/** The arguments before `--`, behind which nothing is an option. */
export function beforeDashes(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end < 0 ? argv : argv.slice(0, end);
}

/**
 * All values of an option as they stand on the command line, for what has to be known before it is
 * read in full: the language and the base that its help speaks of.
 *
 * @param names its flags, such as `--base` and `-b`.
 */
export function rawValues(argv: readonly string[], ...names: readonly string[]): string[] {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  return options.flatMap((arg, at) => {
    const next = options[at + 1];
    if (names.includes(arg)) return next === undefined ? [] : [next];
    const name = names.find((each) => each.startsWith('--') && arg.startsWith(`${each}=`));
    return name === undefined ? [] : [arg.slice(name.length + 1)];
  });
}

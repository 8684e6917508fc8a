/** Whether a file in a directory is taken for a fact base: not a hidden one. */
export function isYamlName(name: string): boolean {
  return /\.ya?ml$/i.test(name) && !name.startsWith('.');
}

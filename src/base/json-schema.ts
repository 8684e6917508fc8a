/** The JSON Schema (draft 2020-12) of fact-base files, for editors: a plain object. */
export function factBaseJsonSchema(): Record<string, unknown> {
  return {};
}

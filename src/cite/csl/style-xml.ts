/** The parts of a citation style that differ; all in the XML of CSL 1.0. */
export interface StyleParts {
  /** Attributes of the style element, such as how given names are shortened. */
  options?: string;
  citation: string;
  bibliography: string;
}

/** A whole style of the Citation Style Language 1.0. */
export function styleXml({ options = '', citation, bibliography }: StyleParts): string {
  return `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" ${options}>
<info><title>factq</title><id>factq</id><updated>2022-01-01T00:00:00Z</updated></info>
<citation>${citation}</citation>
<bibliography>${bibliography}</bibliography></style>`;
}

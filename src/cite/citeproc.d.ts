/** The part of citeproc-js that factq calls; the package has no types of its own. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(lang: string): string;
    retrieveItem(id: string): object;
  }

  class Engine {
    constructor(system: System, style: string, lang: string, forceLang: boolean);
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [object, string[]];
    previewCitationCluster(
      citation: { citationItems: { id: string }[]; properties: { noteIndex: number } },
      before: [],
      after: [],
      format: 'text',
    ): string;
  }

  const CSL: { Engine: typeof Engine };
  export default CSL;
}

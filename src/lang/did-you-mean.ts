import type { Wording } from './lang.ts';

/** The hint that offers the names nearest to one that is not known. */
export function didYouMean(names: readonly string[]): Wording<string> {
  return { en: `Did you mean ${names.join(' or ')}?`, zh: `是否指${names.join('或')}？` };
}

import { PAGE_DATA } from './page.ts';

/** Version of the layout: a file of another one is made anew. */
export const LAYOUT = 10;

/** The sections of a stored file, in order. */
export const SECTIONS = [
  'examples',
  'heads',
  'headEnds',
  'frames',
  'frameEnds',
  'tails',
  'tailEnds',
  'terms',
  'termEnds',
  'written',
  'writtenEnds',
  'latin',
  'latinEnds',
  'units',
  'facts',
  'factEnds',
  'readings',
  'readingEnds',
  'directory',
  'entries',
  'lists',
  'amounts',
  'owners',
  'groups',
  'firsts',
  'firstEnds',
  'spans',
  'idEnds',
  'ids',
  'wordEnds',
  'words',
  'soundEnds',
  'sounds',
  'syllables',
  'aliases',
] as const;

/** The name of a section. */
export type SectionName = (typeof SECTIONS)[number];

/** The bytes of each section, in parts. */
export type Sections = Readonly<Record<SectionName, readonly Uint8Array[]>>;

/** The first page of a stored file: what it holds and where. */
export interface Contents {
  layout: number;
  facts: number;
  /** Whether Chinese can be found by pinyin: reading it takes long, so it waits for such a query. */
  hasPinyin: boolean;
  /** Start of each section and, last, the end of all; multiples of eight. */
  starts: readonly number[];
  lengths: readonly number[];
}

/** The contents as bytes that fill the first page. */
export function contentsPage(contents: Contents): Uint8Array {
  return Buffer.from(JSON.stringify(contents).padEnd(PAGE_DATA));
}

/** Lays sections out one after the other, behind the contents. */
export function layOut(sections: Sections): {
  starts: number[];
  lengths: number[];
  parts: Uint8Array[];
} {
  const starts: number[] = [];
  const lengths: number[] = [];
  const parts: Uint8Array[] = [];
  let at = PAGE_DATA;
  const put = (bytes: Uint8Array): void => {
    parts.push(bytes);
    at += bytes.length;
  };
  for (const name of SECTIONS) {
    if (at % 8 > 0) put(new Uint8Array(8 - (at % 8)));
    starts.push(at);
    for (const bytes of sections[name]) put(bytes);
    lengths.push(at - starts.at(-1)!);
  }
  return { starts, lengths, parts };
}

/** Longer ids are a burden to type. */
const LONGEST_SLUG = 32;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on for to and or by at with from'.split(' '),
);

/**
 * Ids for sections, in order: `lead` for text without a heading, words of a heading in Latin letters
 * (`quieter-quays`), else its number (`section-2`). Each is unique.
 */
export function sectionIds(titles: readonly (string | undefined)[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, index) => {
    const number = titles[0] === undefined ? index : index + 1;
    const wanted = title === undefined ? 'lead' : slugOf(title) || `section-${number}`;
    let id = wanted;
    for (let nth = 2; taken.has(id); nth++) id = `${wanted}-${nth}`;
    taken.add(id);
    return id;
  });
}

function slugOf(title: string): string {
  if (/\p{Script=Han}/u.test(title)) return '';
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => /[a-z]/.test(word));
  const kept = words.filter((word) => !SMALL_WORDS.has(word));
  let slug = '';
  for (const word of kept) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  return slug;
}

/**
 * What a key of the index is of: `i` a bare id, `v` a whole bare text, `g` one or two neighbouring
 * characters of a bare text, `w` a Latin word (only listed), `s` its stem, `p` one or two syllables, `q` initials, `f` the sound of a whole text, `y` a year, `m` month and day, `d` the
 * facts of a shared text.
 */
export type KeyKind = 'i' | 'v' | 'g' | 'w' | 's' | 'p' | 'q' | 'f' | 'y' | 'm' | 'd';

/**
 * 32-bit hash of a key (FNV-1a with MurmurHash3's finish). Two keys may share one: what is found by
 * a hash is a candidate, to be looked at again.
 */
export function hashKey(kind: KeyKind, text: string): number {
  let hash = Math.imul(0x811c9dc5 ^ kind.charCodeAt(0), 0x01000193);
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

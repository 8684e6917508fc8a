type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What only tells people, and may be worded anew. */
const WORDS = new Set(['title', 'description', '$id', 'examples']);

/**
 * Where a JSON Schema no longer promises what an earlier one did: a key, a type or a value of an
 * enumeration that is gone or another. Whatever is added is fine.
 */
export function breaks(before: Json, now: Json | undefined, path = '$'): string[] {
  if (now === undefined) return [`${path} is gone`];
  if (Array.isArray(before)) return brokenList(before, now, path);
  if (before === null || typeof before !== 'object')
    return before === now ? [] : [`${path} was ${JSON.stringify(before)}`];
  if (now === null || typeof now !== 'object' || Array.isArray(now))
    return [`${path} is another kind of thing`];
  return Object.entries(before).flatMap(([key, value]) =>
    WORDS.has(key) && typeof value === 'string' ? [] : breaks(value, now[key], `${path}.${key}`),
  );
}

/** Lists are sets here: required keys, values of an enumeration, alternatives. */
function brokenList(before: readonly Json[], now: Json, path: string): string[] {
  if (!Array.isArray(now)) return [`${path} is no list`];
  return before
    .filter((each) => !now.some((other) => breaks(each, other).length === 0))
    .map((each) => `${path} has no longer ${JSON.stringify(each).slice(0, 80)}`);
}

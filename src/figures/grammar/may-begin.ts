import { NO_ROLES, type Token } from '../token.ts';

/** Words that the rules of the grammar begin with by what they are, not by their roles. */
const BEGINNINGS: ReadonlySet<string> = new Set('半 每 图 表 a an per every'.split(' '));

/**
 * Whether a figure, a date, or what is set aside may begin with a token. Most words can begin none,
 * and are told so here, before any rule is tried.
 */
export function mayBegin({ kind, roles, text }: Token): boolean {
  return kind !== 'word' || roles !== NO_ROLES || BEGINNINGS.has(text);
}

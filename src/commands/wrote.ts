import type { Lang } from '../lang/lang.ts';

/** Tells that a file has been written. */
export function wrote(path: string, lang: Lang): string {
  return lang === 'zh' ? `已写入${path}` : `wrote ${path}`;
}

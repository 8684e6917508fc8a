import type { Wording } from '../lang/lang.ts';

/** What the schema of a fact base expects where a value does not fit; the English is zod's message. */
export const EXPECTATIONS = {
  id: {
    en: 'lower-case words joined by "-", levels joined by "."',
    zh: '用-连接的小写单词，层级之间用.',
  },
  bilingual: { en: 'zh, en or both', zh: 'zh、en或两者' },
  decimal: { en: 'a plain decimal number', zh: '普通的十进制数' },
  date: {
    en: 'YYYY-MM-DD, YYYY-MM, YYYY, or --MM-DD for every year',
    zh: 'YYYY-MM-DD、YYYY-MM、YYYY，或表示每年的--MM-DD',
  },
  factPeriod: {
    en: 'YYYY, YYYY-MM, YYYY-MM-DD, or two of them joined by "/"',
    zh: 'YYYY、YYYY-MM、YYYY-MM-DD，或用/连接的其中两个',
  },
  published: {
    en: 'a day as YYYY-MM-DD, or a time with its zone offset',
    zh: 'YYYY-MM-DD形式的日期，或带时区的时间',
  },
  period: { en: 'an ISO 8601 period', zh: 'ISO 8601时期' },
  url: {
    en: 'a whole URL, such as https://example.org/',
    zh: '完整的网址，如https://example.org/',
  },
  sha256: { en: '64 hexadecimal digits', zh: '64位十六进制数字' },
} satisfies Record<string, Wording<string>>;

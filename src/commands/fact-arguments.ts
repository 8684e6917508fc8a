import type { Argument } from './command.ts';

/** One or more facts, named in any way that finds exactly one. */
export const FACT_IDS: Argument = {
  name: 'id',
  summary: {
    en: 'id, an unambiguous start of one, or an alias',
    zh: '编号、能确定唯一事实的编号开头，或别名',
  },
  variadic: true,
  values: 'fact',
};

/** One fact. */
export const FACT_ID: Argument = { ...FACT_IDS, variadic: false };

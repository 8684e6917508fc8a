import { EXIT } from '../cli/exit-codes.ts';
import { FactqError } from '../errors.ts';
import type { Wording } from '../lang/lang.ts';
import { FACT_FIELDS, FACT_PARTS } from '../query/fact-fields.ts';
import type { Hit } from '../query/hit.ts';
import type { FactStore, Found } from '../store/fact-store.ts';
import type { Answer, Command, Context, Input } from './command.ts';
import { FILTER_FLAGS, type FilterOptions, isNarrowing, narrowed } from './filter-options.ts';
import { readingOf } from './reading.ts';

/** `factq search QUERY…` */
export const search: Command<FilterOptions> = {
  name: 'search',
  summary: {
    en: 'facts by Chinese, English, pinyin or a figure in any notation',
    zh: '按中文、英文、拼音或任何写法的数字查找事实',
  },
  args: [{ name: 'query', summary: { en: 'words or a figure', zh: '词语或数字' }, variadic: true }],
  options: FILTER_FLAGS,
  examples: [
    {
      line: ({ word }) => `factq search ${word}`,
      what: { en: 'the likeliest fact comes first', zh: '最可能的事实排在最前' },
    },
    {
      line: ({ word }) => `factq search ${word} --json id,value,unit`,
      what: { en: 'for a script', zh: '供脚本使用' },
    },
  ],
  fields: [...FACT_FIELDS, 'score', 'matches', ...FACT_PARTS],
  run,
};

const WORDS: Wording<{
  none: (query: string) => string;
  near: (terms: string) => string;
  filtered: string;
  partly: string;
}> = {
  en: {
    none: (query) => `nothing found for "${query}"`,
    near: (terms) => `. Near terms: ${terms}`,
    filtered: 'what was found does not pass the filters',
    partly: 'nothing has all the words; these have most of them',
  },
  zh: {
    none: (query) => `没有找到“${query}”`,
    near: (terms) => `。相近的词：${terms}`,
    filtered: '找到的事实不符合筛选条件',
    partly: '没有事实包含全部词语；以下包含其中大部分',
  },
};

async function run(context: Context, { args, options }: Input<FilterOptions>): Promise<Answer> {
  const { hitsView } = await import('../views/hits-view.ts');
  const query = args.join(' ');
  if (query.trim() === '') throw new FactqError('usage', EMPTY.message, { hint: EMPTY.hint });
  const store = await context.store();
  const found = await store.search(query);
  const hits = isNarrowing(options)
    ? await filtered(store, found.hits, options, context)
    : found.hits;
  const view = hitsView(hits, readingOf(context, store), context.lang);
  return hits.length > 0
    ? { view, messages: hits[0]!.complete ? [] : [WORDS[context.lang].partly] }
    : { view, exit: EXIT.no, messages: [nothing(context, query, found)] };
}

const EMPTY = {
  message: { en: 'an empty query finds nothing', zh: '查询是空的' },
  hint: {
    en: 'Give words or a figure; factq list shows all facts.',
    zh: '请写词语或数字；factq list可列出全部事实。',
  },
};

async function filtered(
  store: FactStore,
  hits: readonly Hit[],
  options: FilterOptions,
  { dataLang = 'zh' }: Context,
): Promise<Hit[]> {
  const byFact = new Map(hits.map((hit) => [hit.fact, hit]));
  const facts = hits.map(({ fact }) => fact);
  const kept = await narrowed(store, facts, options, dataLang);
  return kept.map((fact) => byFact.get(fact)!);
}

function nothing({ lang }: Context, query: string, { hits, near }: Found): string {
  const words = WORDS[lang];
  if (hits.length > 0) return words.filtered;
  return words.none(query) + (near.length > 0 ? words.near(near.join(', ')) : '');
}

import { CHART_KINDS, type ChartKind } from '../chart/chart-kinds.ts';
import { FactqError } from '../errors.ts';
import type { Fact } from '../model/fact-base.ts';
import { hasAmount } from '../model/has-value.ts';
import type { FactStore } from '../store/fact-store.ts';
import type { Answer, Command, Context, Input } from './command.ts';
import { FACT_IDS } from './fact-arguments.ts';
import { FILTER_FLAGS, type FilterOptions, narrowed, selected } from './filter-options.ts';
import { wrote } from './wrote.ts';

/** Options of `chart`. */
export interface ChartCommandOptions extends FilterOptions {
  type: ChartKind;
  title?: string;
  output?: string;
}

/** `factq chart [ID…]` */
export const chart: Command<ChartCommandOptions> = {
  name: 'chart',
  summary: {
    en: 'figures as bars, shares or multiples, here or as SVG or PNG',
    zh: '把数字画成条形图、占比图或倍数图，可存为SVG或PNG',
  },
  args: [{ ...FACT_IDS, optional: true }],
  options: [
    {
      flags: '--type <type>',
      summary: { en: 'kind of chart', zh: '图的种类' },
      choices: CHART_KINDS,
      default: 'bars',
    },
    { flags: '--title <text>', summary: { en: 'title of the chart', zh: '图的标题' } },
    {
      flags: '-o, --output <file>',
      summary: { en: 'write to a .svg or .png file', zh: '写入.svg或.png文件' },
      values: 'file',
    },
    ...FILTER_FLAGS,
  ],
  examples: [
    {
      line: ({ name, otherName }) => `factq chart ${name} ${otherName}`,
      what: { en: 'in the terminal', zh: '在终端显示' },
    },
    {
      line: ({ name, otherName }) => `factq chart ${name} ${otherName} -o chart.svg`,
      what: { en: 'for an article', zh: '供文章使用' },
    },
  ],
  formats: ['svg'],
  run,
};

async function run(
  context: Context,
  { args, options }: Input<ChartCommandOptions>,
): Promise<Answer> {
  const { chart: layOut } = await import('../chart/chart.ts');
  const { languageOf } = await import('../views/wording.ts');
  const store = await context.store();
  const lang = context.dataLang ?? languageOf(store.heads[0]!);
  const facts = await chosen(store, args, options, lang);
  const { type: kind, title, output } = options;
  // Only the whole of a part has to be looked for.
  const collection = kind === 'shares' ? await store.collection() : await store.samples([]);
  const laidOut = layOut(facts, collection, {
    kind,
    lang,
    ...(title !== undefined && { title }),
  });
  if (output !== undefined) {
    await save(laidOut, output);
    return { messages: [wrote(output, context.lang)] };
  }
  if (context.format === 'svg') {
    const { chartSvg } = await import('../chart/svg/chart-svg.ts');
    return { text: `${await chartSvg(laidOut)}\n` };
  }
  const { chartView } = await import('../chart/chart-view.ts');
  return { view: chartView(laidOut) };
}

/** The facts named, else those with a value that the filters let through. */
async function chosen(
  store: FactStore,
  names: readonly string[],
  { type: _type, title: _title, output: _output, ...filters }: ChartCommandOptions,
  lang: 'zh' | 'en',
): Promise<Fact[]> {
  if (names.length === 0 && Object.keys(filters).length === 0) {
    throw new FactqError(
      'usage',
      { en: 'no facts are named', zh: '没有指定事实' },
      {
        hint: {
          en: 'Name ids, or filter, such as --section.',
          zh: '请写编号，或用--section等筛选。',
        },
      },
    );
  }
  if (names.length === 0) return selected(store, filters, lang, hasAmount);
  const facts: Fact[] = [];
  for (const name of names) facts.push(await store.resolve(name));
  return narrowed(store, facts, filters, lang);
}

async function save(
  laidOut: Parameters<typeof import('../chart/svg/chart-svg.ts').chartSvg>[0],
  path: string,
): Promise<void> {
  const { saveFile } = await import('../io/save-file.ts');
  if (/\.svg$/i.test(path)) {
    const { chartSvg } = await import('../chart/svg/chart-svg.ts');
    await saveFile(path, `${await chartSvg(laidOut)}\n`, { overwrite: true });
  } else if (/\.png$/i.test(path)) {
    const { chartPng } = await import('../chart/svg/chart-png.ts');
    await saveFile(path, await chartPng(laidOut), { overwrite: true });
  } else {
    throw new FactqError(
      'usage',
      {
        en: `"${path}" is neither a .svg nor a .png file`,
        zh: `“${path}”既不是.svg也不是.png文件`,
      },
      { hint: { en: 'Name one, such as chart.svg.', zh: '请指定一个，如chart.svg。' } },
    );
  }
}

import { FactqError } from '../errors.ts';
import type { Answer, Command, Context, Input } from './command.ts';
import { wrote } from './wrote.ts';

/** Options of `export`. */
export interface ExportOptions {
  output?: string;
}

/** `factq export` */
export const exportCommand: Command<ExportOptions> = {
  name: 'export',
  summary: {
    en: 'all facts as NDJSON or Parquet, for DuckDB, Spark, Trino or ClickHouse',
    zh: '将全部事实导出为NDJSON或Parquet，供DuckDB、Spark、Trino或ClickHouse使用',
  },
  args: [],
  options: [
    {
      flags: '-o, --output <file>',
      summary: {
        en: 'a .ndjson or .parquet file; default: NDJSON on stdout',
        zh: '.ndjson或.parquet文件，默认将NDJSON写到标准输出',
      },
      values: 'file',
    },
  ],
  examples: [
    {
      line: () => 'factq export -o facts.parquet',
      what: { en: 'flat columns, one row a fact', zh: '每条事实一行' },
    },
    {
      line: () => 'factq export | head -n 3',
      what: { en: 'as lines of JSON', zh: '每行一个JSON' },
    },
  ],
  run,
};

async function run(
  context: Context,
  { options: { output } }: Input<ExportOptions>,
): Promise<Answer> {
  const { exportNdjson } = await import('../export/export-ndjson.ts');
  const store = await context.store();
  const { facts } = await store.collection();
  if (output === undefined) return { text: [...exportNdjson(facts, store.units)].join('') };
  const { saveFile } = await import('../io/save-file.ts');
  if (/\.parquet$/i.test(output)) {
    const { exportParquet } = await import('../export/export-parquet.ts');
    await saveFile(output, await exportParquet(facts, store.units), { overwrite: true });
  } else if (/\.(?:ndjson|jsonl)$/i.test(output)) {
    await saveFile(output, [...exportNdjson(facts, store.units)].join(''), { overwrite: true });
  } else {
    throw new FactqError(
      'usage',
      {
        en: `"${output}" is neither a .ndjson nor a .parquet file`,
        zh: `“${output}”既不是.ndjson也不是.parquet文件`,
      },
      { hint: { en: 'Name one, such as facts.parquet.', zh: '请指定一个，如facts.parquet。' } },
    );
  }
  return { messages: [wrote(output, context.lang)] };
}

import type { Answer, Command, Context, Input } from './command.ts';

/** `factq calc EXPRESSION` */
export const calc: Command = {
  name: 'calc',
  summary: {
    en: 'arithmetic over facts, exact and with units',
    zh: '对事实做运算，精确并带单位',
  },
  args: [
    {
      name: 'expression',
      summary: {
        en: 'ids, aliases in double quotes, figures with units, + - * / ( )',
        zh: '编号、双引号中的别名、带单位的数字及+ - * / ( )',
      },
      variadic: true,
      values: 'fact',
    },
  ],
  options: [],
  examples: [
    {
      line: ({ id, other }) => `factq calc '${id} / ${other}'`,
      what: { en: 'a ratio, units converted', zh: '比值，自动换算单位' },
    },
    {
      line: ({ id, other }) => `factq calc '${id} - ${other}' --json value,unit`,
      what: { en: 'a difference, for a script', zh: '差值，供脚本使用' },
    },
  ],
  fields: [
    ...['expression', 'value', 'min', 'max', 'rounded', 'unit', 'hedge', 'words', 'inputs'],
    ...['steps', 'notes'],
  ],
  run,
};

async function run(context: Context, { args }: Input): Promise<Answer> {
  const { calculate } = await import('../calc/calculate.ts');
  const { calculationView } = await import('../calc/calculation-view.ts');
  const collection = await (await context.store()).collection();
  const { lang } = context;
  const calculation = calculate(args.join(' '), collection, { lang });
  return { view: calculationView(calculation, collection, { lang }) };
}

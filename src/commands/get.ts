import { FactqError } from '../errors.ts';
import { didYouMean } from '../lang/did-you-mean.ts';
import type { Fact } from '../model/fact-base.ts';
import { FACT_FIELDS, FACT_PARTS } from '../query/fact-fields.ts';
import { escaped, visible } from '../render/visible.ts';
import { nearest } from '../text/nearest.ts';
import { withArticle } from '../text/with-article.ts';
import type { Answer, Command, Context, Input } from './command.ts';
import { FACT_ID } from './fact-arguments.ts';

/** `factq get ID [FIELD]` */
export const get: Command = {
  name: 'get',
  summary: { en: 'one bare value, for $(…)', zh: '只输出一个值，供$(…)使用' },
  args: [
    FACT_ID,
    {
      name: 'field',
      summary: { en: 'default: its value', zh: '字段，默认为数值' },
      optional: true,
      values: 'field',
    },
  ],
  options: [],
  examples: [
    { line: ({ id }) => `factq get ${id}`, what: { en: 'its value', zh: '数值' } },
    { line: ({ id }) => `factq get ${id} unit`, what: { en: 'its unit', zh: '单位' } },
  ],
  run,
};

async function run(context: Context, { args: [name = '', field] }: Input): Promise<Answer> {
  const store = await context.store();
  const fact = await store.resolve(name);
  const { factRecord, jsonNumber } = await import('../query/fact-record.ts');
  const { valueAt } = await import('../render/pick-fields.ts');
  if (field === undefined || field === 'value') {
    return bare(fact.id, plainValue(fact), jsonNumber(fact.value));
  }
  checkField(field);
  const value = valueAt(factRecord(fact, store.units), field);
  if (value === null || value === undefined) {
    throw new FactqError(
      'usage',
      { en: `${fact.id} has no ${field}`, zh: `${fact.id}没有${field}` },
      {
        hint: {
          en: `factq show ${fact.id} says what it has.`,
          zh: `factq show ${fact.id}可查看它有哪些内容。`,
        },
      },
    );
  }
  return bare(fact.id, value);
}

/** The exact value with all its digits, bounds joined by a hyphen, or the date. */
function plainValue({ id, kind, value, min, max, date, source }: Fact): string {
  const plain =
    value ?? (min === undefined && max === undefined ? date : `${min ?? ''}-${max ?? ''}`);
  if (plain !== undefined) return plain;
  throw new FactqError(
    'usage',
    { en: `${id} is ${withArticle(kind)} and has no value`, zh: `${id}（kind为${kind}）没有数值` },
    {
      hint: {
        en: `factq get ${id} source.asWritten gives "${source.asWritten}".`,
        zh: `factq get ${id} source.asWritten可得原文：${source.asWritten}。`,
      },
    },
  );
}

/** Bare for a terminal and scripts; in the formats that ask for it, as JSON and the like. */
function bare(id: string, value: unknown, data = value): Answer {
  const text = typeof value === 'object' ? escaped(JSON.stringify(value)) : visible(String(value));
  return {
    text: `${text}\n`,
    view: {
      data: data ?? value,
      records: { fields: ['id', 'value'], rows: [[id, text]] },
      blocks: [{ type: 'text', text }],
    },
  };
}

const FIELDS = {
  en: `Fields: ${FACT_FIELDS.join(', ')}.`,
  zh: `可用的字段：${FACT_FIELDS.join('、')}。`,
};

function checkField(field: string): void {
  const known = [...FACT_FIELDS, ...FACT_PARTS];
  if (known.some((each) => each === field)) return;
  const [near] = nearest(field, known, 1);
  throw new FactqError(
    'usage',
    { en: `no field is called "${field}"`, zh: `没有叫“${field}”的字段` },
    { hint: near ? didYouMean([near]) : FIELDS },
  );
}

import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/remarks/remarks-view.ts';
import { renderRemarks } from '../../src/remarks/render.ts';
import { checkJsonSchemas } from '../../src/remarks/schema.ts';
import { COLLECTION, checked, hostileDraft, NEI, REFUTED, SUPPORTED } from './made-up.ts';

const OPTIONS = { lang: 'en', width: 80, color: 0, explain: false, version: '1.2.3' } as const;
const DRAFT = checked('𠮷地年报\n自2021年7月起为625元,场所近300家', [
  ['2021年7月', NEI, 'date'],
  ['625元', REFUTED],
  ['近300家', { ...SUPPORTED, facts: ['relief.homes', 'relief.fund'] }],
]);

const schemas = checkJsonSchemas();
const ajv = new Ajv2020({ allErrors: true });
const isJson = ajv.compile(schemas.json);
const isLine = ajv.compile(schemas.ndjson);

async function written(format: 'json' | 'ndjson' | 'csv', ...drafts: (typeof DRAFT)[]) {
  return renderRemarks(drafts, COLLECTION, format, OPTIONS);
}

describe('remarks as JSON', () => {
  it('are figures, names and dates with offsets in code points', async () => {
    expect(JSON.parse(await written('json', DRAFT))).toEqual({
      figures: [
        {
          text: '625元',
          start: 15,
          end: 19,
          verdict: 'refuted',
          reason: 'value',
          report: '615元/月/人',
          fact: 'relief.standard',
          remark: REFUTED.remark,
          suggestion: '615元',
          explanation: REFUTED.explanation,
          position: { line: 2, column: 11 },
        },
        {
          text: '近300家',
          start: 22,
          end: 27,
          verdict: 'supported',
          match: 'exact',
          report: '近300家',
          fact: ['relief.homes', 'relief.fund'],
          position: { line: 2, column: 18 },
        },
      ],
      names: [],
      dates: [
        {
          text: '2021年7月',
          start: 6,
          end: 13,
          verdict: 'nei',
          position: { line: 2, column: 2 },
        },
      ],
    });
  });

  it('are an array of drafts with their names for several', async () => {
    const drafts = JSON.parse(await written('json', DRAFT, DRAFT));
    expect(drafts.map(({ file }: { file: string }) => file)).toEqual(['draft.txt', 'draft.txt']);
    expect(drafts[1].figures).toHaveLength(2);
    expect(isJson(drafts)).toBe(true);
  });

  it('follow the schema, whatever the draft holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileDraft, { minLength: 1, maxLength: 2 }), async (drafts) => {
        isJson(JSON.parse(await written('json', ...drafts)));
        expect(isJson.errors ?? []).toEqual([]);
        for (const line of (await written('ndjson', ...drafts)).split('\n').slice(0, -1)) {
          isLine(JSON.parse(line));
          expect(isLine.errors ?? []).toEqual([]);
        }
      }),
    );
  });

  it.each([
    ['another verdict', { verdict: 'true' }],
    ['an offset before the text', { start: -1 }],
    ['a key that is not named', { verdicts: [] }],
    ['a list with a single fact', { fact: ['relief.homes'] }],
  ])('would break the schema with %s', async (_, change) => {
    const data = JSON.parse(await written('json', DRAFT));
    Object.assign(data.figures[0], change);
    expect(isJson(data)).toBe(false);
  });

  it('have a schema that describes each key', () => {
    const undescribed = (node: unknown, path: string): string[] => {
      if (node === null || typeof node !== 'object') return [];
      const { properties = {} } = node as { properties?: Record<string, { description?: string }> };
      const own = Object.entries(properties).filter(([, value]) => !value.description);
      return [
        ...own.map(([key]) => `${path}/${key}`),
        ...Object.entries(node).flatMap(([key, value]) => undescribed(value, `${path}/${key}`)),
      ];
    };
    expect(undescribed(schemas, '')).toEqual([]);
  });
});

describe('remarks as lines and rows', () => {
  it('have a line of JSON for each judged text, in order of the draft', async () => {
    const lines = (await written('ndjson', DRAFT)).trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line));
    expect(records.map(({ file, what, text }) => [file, what, text])).toEqual([
      ['draft.txt', 'date', '2021年7月'],
      ['draft.txt', 'figure', '625元'],
      ['draft.txt', 'figure', '近300家'],
    ]);
  });

  it('have a row for each judged text', async () => {
    const [fields, , figure, several] = (await written('csv', DRAFT)).split('\n');
    expect(fields).toBe(FIELDS.join(','));
    expect(figure).toBe(
      'draft.txt,figure,625元,refuted,,value,615元/月/人,relief.standard,资金,2,the figure is that of relief.fund,615元,15,19,2,11',
    );
    expect(several).toContain('relief.homes; relief.fund');
  });
});

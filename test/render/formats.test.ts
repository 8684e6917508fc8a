import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Format } from '../../src/render/formats.ts';
import { render } from '../../src/render/render.ts';
import type { Block, Records } from '../../src/render/view.ts';
import { LIVE_TEXT } from './nasty-views.ts';

function write(
  format: Format,
  {
    data = [],
    blocks = [],
    records = { fields: [], rows: [] },
  }: {
    data?: unknown;
    blocks?: readonly Block[];
    records?: Records;
  },
): Promise<string> {
  return render({ data, records, blocks }, format, { width: 80, color: 0 });
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constant(LIVE_TEXT),
);

/** Text without half surrogate pairs, which UTF-8 cannot carry. */
const wellFormed = anyText.filter((text) => !/\p{Surrogate}/u.test(text));
const { tree: anyData } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    wellFormed,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(
      wellFormed.filter((text) => text !== '__proto__'),
      tie('tree'),
      { maxKeys: 4 },
    ),
  ),
}));

describe('json', () => {
  it('indents by two and escapes what is live', async () => {
    expect(await write('json', { data: { a: '\u202e\u009b' } })).toBe(
      '{\n  "a": "\\u202e\\u009b"\n}\n',
    );
  });

  it('reads back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyData, async (data) => {
        expect(JSON.stringify(JSON.parse(await write('json', { data })))).toBe(
          JSON.stringify(data),
        );
      }),
    );
  });
});

describe('ndjson', () => {
  it('writes a line for each element', async () => {
    expect(await write('ndjson', { data: [{ a: 1 }, 'x\ny'] })).toBe('{"a":1}\n"x\\ny"\n');
  });

  it('writes one thing on one line', async () => {
    expect(await write('ndjson', { data: { a: [1, 2] } })).toBe('{"a":[1,2]}\n');
  });
});

describe('yaml', () => {
  it('neither folds long lines nor uses anchors', async () => {
    const fact = { note: '低保 标准 '.repeat(40).trim() };
    expect(await write('yaml', { data: [fact, fact] })).toBe(`- note: ${fact.note}\n`.repeat(2));
  });

  it('reads back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyData, async (data) => {
        const read: unknown = parse(await write('yaml', { data }));
        expect(JSON.stringify(read)).toBe(JSON.stringify(data));
      }),
    );
  });
});

describe('tsv', () => {
  it('escapes tabs, line ends and backslashes in cells', async () => {
    const records = {
      fields: ['a', 'b'],
      rows: [
        ['x\ty\\', 'l1\nl2\r'],
        [null, -5],
      ],
    };
    expect(await write('tsv', { records })).toBe('a\tb\nx\\ty\\\\\tl1\\nl2\\r\n\t-5\n');
  });

  it('makes other control characters visible', async () => {
    const records = { fields: ['a'], rows: [['\u001b[2J']] };
    expect(await write('tsv', { records })).toBe('a\n␛[2J\n');
  });
});

describe('markdown', () => {
  it('writes a table whose cells cannot break out of it', async () => {
    const columns = [{ title: '编号' }, { title: '值', align: 'right' as const }];
    const rows = [
      ['a|b\\', '<b>&'],
      ['x\ny', '*1*'],
    ];
    expect(await write('markdown', { blocks: [{ type: 'table', columns, rows }] })).toBe(
      '| 编号 | 值 |\n| --- | ---: |\n| a\\|b\\\\ | &lt;b&gt;&amp; |\n| x<br>y | \\*1\\* |\n',
    );
  });

  it('writes headings, lists and text with a blank line between', async () => {
    const blocks: Block[] = [
      { type: 'heading', text: '低保' },
      {
        type: 'pairs',
        rows: [
          [
            '编号',
            [
              { text: 'dibao', tone: 'id' },
              { text: '.urban', mark: true },
            ],
          ],
        ],
      },
      { type: 'bars', rows: [{ label: '城市', share: 1, value: '615元' }] },
      { type: 'text', text: '1. 共1条' },
    ];
    expect(await write('markdown', { blocks })).toBe(
      '## 低保\n\n- 编号: dibao.urban\n\n- 城市: 615元\n\n1\\. 共1条\n',
    );
  });
});

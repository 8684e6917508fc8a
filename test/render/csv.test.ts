import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/render.ts';
import type { Scalar } from '../../src/render/view.ts';
import { visible } from '../../src/render/visible.ts';
import { parseCsv } from './parse-csv.ts';

function csv(fields: readonly string[], rows: readonly (readonly Scalar[])[]): Promise<string> {
  const view = { data: [], records: { fields, rows }, blocks: [] };
  return render(view, 'csv', { width: 80, color: 0 });
}

describe('csv', () => {
  it('quotes as RFC 4180 has it, with LF at line ends', async () => {
    expect(
      await csv(
        ['a', 'b'],
        [
          ['x,y', 'say "hi"'],
          ['two\nlines', null],
        ],
      ),
    ).toBe('a,b\n"x,y","say ""hi"""\n"two\nlines",\n');
  });

  it('writes the header of an empty list', async () => {
    expect(await csv(['id', 'value'], [])).toBe('id,value\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-2+3', "'-2+3"],
    ['@SUM', "'@SUM"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'␍=1"],
    ['\uff1d1', "'\uff1d1"],
    ['-5', '-5'],
    ['-0.5%', '-0.5%'],
    ['a=b', 'a=b'],
    [-5, '-5'],
    [true, 'true'],
  ])('writes %j so that no spreadsheet runs it', async (value, expected) => {
    const [, row] = parseCsv(await csv(['a', 'b'], [[value, 'x']]));
    expect(row).toEqual([expected, 'x']);
  });

  it('reads back as it was', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '"', ',', '\n', '低保', '""\n,'),
    );
    const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const expected = rows.map((row) => row.map((text) => visible(text, '\n\t')));
        const [, ...read] = parseCsv(
          await csv(
            rows[0]!.map((_, at) => `f${at}`),
            rows,
          ),
        );
        const bare = read.map((row) =>
          row.map((text, at) => unguarded(text, expected, read.indexOf(row), at)),
        );
        expect(bare).toEqual(expected);
      }),
    );
  });
});

/** The cell without the apostrophe, where the original had none. */
function unguarded(text: string, expected: string[][], row: number, column: number): string {
  return text === `'${expected[row]?.[column]}` ? text.slice(1) : text;
}

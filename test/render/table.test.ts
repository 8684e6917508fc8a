import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/table.ts';
import type { Block } from '../../src/render/view.ts';
import { displayWidth } from '../../src/render/width.ts';

function draw(blocks: readonly Block[], width = 80, color: 0 | 1 = 0): string {
  return render({ data: [], records: { fields: [], rows: [] }, blocks }, { width, color });
}

const WORDS = [
  '城市低保',
  '49.97亿元',
  'dibao.urban.standard',
  '“助”',
  '\uff08全省\uff09',
  '👨‍👩‍👧',
  '©',
  'e\u0301',
];

describe('table block', () => {
  it('sets Chinese in columns below a thin rule, numbers to the right', () => {
    const columns = [
      { title: '编号' },
      { title: '数值', align: 'right' as const },
      { title: '单位' },
    ];
    const rows = [
      ['dibao.urban', '615', '元/月/人'],
      ['救助', '11420', '人'],
    ];
    expect(draw([{ type: 'table', columns, rows }])).toBe(
      [
        '编号          数值  单位',
        '───────────  ─────  ────────',
        'dibao.urban    615  元/月/人',
        '救助         11420  人',
      ].join('\n'),
    );
  });

  it('parts rows by a blank line when most take several lines', () => {
    const rows = [['城市低保平均标准'], ['农村低保平均标准']];
    expect(draw([{ type: 'table', columns: [{ title: '指标' }], rows }], 8)).toBe(
      ['指标', '────────', '城市低保', '平均标准', '', '农村低保', '平均标准'].join('\n'),
    );
  });

  it.each([80, 120])('aligns columns by display width, within %i columns', (width) => {
    const cell = fc
      .array(fc.constantFrom(...WORDS), { maxLength: 12 })
      .map((list) => list.join(''));
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (list) => {
        const marked = list.map(([a, b, c]) => [a, `▌${b}`, `▐${c}`]);
        const columns = [{ title: 'a' }, { title: '▌' }, { title: '▐' }];
        const lines = draw([{ type: 'table', columns, rows: marked }], width).split('\n');
        for (const sign of ['▌', '▐']) {
          const found = lines.filter((line) => line.includes(sign));
          const starts = found.map((line) => displayWidth(line.slice(0, line.indexOf(sign))));
          expect(found.length).toBe(list.length + 1);
          expect(new Set(starts).size).toBe(1);
        }
        for (const line of lines) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trimEnd());
        }
      }),
    );
  });

  it('keeps the columns of a long table the same from top to bottom', () => {
    const rows = Array.from({ length: 100 }, (_, at) => [`${'低'.repeat(at % 7)}a`, '▌']);
    const lines = draw([{ type: 'table', columns: [{ title: 'b' }, { title: '▌' }], rows }]).split(
      '\n',
    );
    const starts = lines.filter((line) => line.includes('▌')).map((line) => displayWidth(line));
    expect(starts).toEqual(Array.from({ length: 101 }, () => 16));
  });

  it('loses nothing of a long Chinese cell', () => {
    const long = '低保标准动态调整机制'.repeat(20);
    const drawn = draw([{ type: 'table', columns: [{ title: '#' }], rows: [[long]] }], 40);
    expect(drawn.split('\n').slice(2).join('')).toBe(long);
  });

  it('colours the text alone, so that no escape code follows blanks', () => {
    const rows = [
      [[{ text: 'dibao', tone: 'id' as const }], [{ text: '615', tone: 'bad' as const }]],
    ];
    const drawn = draw(
      [{ type: 'table', columns: [{ title: 'identifier' }, { title: 'v' }], rows }],
      80,
      1,
    );
    expect(drawn.split('\n').at(-1)).toBe(
      '\u001b[36mdibao\u001b[39m       \u001b[31m\u001b[1m615\u001b[22m\u001b[39m',
    );
  });
});

describe('other blocks', () => {
  it('hangs a long value below its own start, labels aligned by display width', () => {
    const rows = [
      ['编号', 'dibao.urban'],
      ['说明文字', '城市和农村低保标准按当地上年度消费支出确定'],
    ] as const;
    expect(draw([{ type: 'pairs', rows }], 30)).toBe(
      [
        '编号      dibao.urban',
        '说明文字  城市和农村低保标准按',
        '          当地上年度消费支出确',
        '          定',
      ].join('\n'),
    );
  });

  it('draws bars to an eighth of a column, the longest filling the width', () => {
    const rows = [
      { label: '城市', share: 0.53125, value: '615元' },
      { label: '农村', share: 1, value: '5658元' },
      { label: '无', share: 0, value: '0元' },
    ];
    expect(draw([{ type: 'bars', rows }], 30)).toBe(
      [
        `城市  ${'█'.repeat(8)}▌${' '.repeat(10)}615元`,
        `农村  ${'█'.repeat(16)}  5658元`,
        `无${' '.repeat(25)}0元`,
      ].join('\n'),
    );
  });

  it('shows the smallest share as a sliver', () => {
    const rows = [{ label: 'a', share: 0.000001, value: 'b' }];
    expect(draw([{ type: 'bars', rows }])).toContain('▏');
  });

  it('parts blocks by one blank line and leaves empty ones out', () => {
    const blocks: Block[] = [
      { type: 'heading', text: 'A' },
      { type: 'text', text: '' },
      { type: 'text', text: 'B' },
    ];
    expect(draw(blocks)).toBe('A\n\nB');
  });
});

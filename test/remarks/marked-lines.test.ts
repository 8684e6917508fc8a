import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedLines } from '../../src/remarks/marked-lines.ts';
import { hostileDraft } from './made-up.ts';

interface Mark {
  id: string;
  start: number;
  end: number;
}

function lines(text: string, marks: readonly Mark[]): (readonly [string, string])[][] {
  return [...markedLines(text, marks, (mark) => mark)].map(({ pieces }) =>
    pieces.map((piece) => [piece.text, piece.marks.map(({ id }) => id).join('')] as const),
  );
}

describe('markedLines', () => {
  it('cuts lines where marks begin and end', () => {
    expect(
      lines('城市615元\r\n\n农村5658元。', [
        { id: 'a', start: 2, end: 6 },
        { id: 'b', start: 11, end: 16 },
      ]),
    ).toEqual([
      [
        ['城市', ''],
        ['615元', 'a'],
      ],
      [['', '']],
      [
        ['农村', ''],
        ['5658元', 'b'],
        ['。', ''],
      ],
    ]);
  });

  it('tells where marks lie over one another', () => {
    expect(
      lines('abcdef', [
        { id: 'x', start: 0, end: 4 },
        { id: 'y', start: 1, end: 2 },
        { id: 'z', start: 3, end: 6 },
      ]),
    ).toEqual([
      [
        ['a', 'x'],
        ['b', 'xy'],
        ['c', 'x'],
        ['d', 'xz'],
        ['ef', 'z'],
      ],
    ]);
  });

  it('carries a mark over the end of a line, and says where it ends', () => {
    const marks = [{ id: 'a', start: 1, end: 7 }];
    const [first, second] = [...markedLines('x4.9\nbn', marks, (mark) => mark)];
    expect([first!.ending, second!.ending]).toEqual([[], marks]);
    expect(lines('x4.9\nbn', marks)).toEqual([
      [
        ['x', ''],
        ['4.9', 'a'],
      ],
      [['bn', 'a']],
    ]);
  });

  it('loses nothing of the text or of a mark', () => {
    fc.assert(
      fc.property(hostileDraft, ({ manuscript: { source }, judged }) => {
        const all = [...markedLines(source, judged, (mark) => mark)];
        const flat = all.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
        expect(flat).toEqual(
          source
            .split('\n')
            .map((line, at, { length }) => (at < length - 1 ? line.replace(/\r$/, '') : line)),
        );
        for (const mark of judged) {
          const own = all.map(({ pieces }) =>
            pieces.map(({ text, marks }) => (marks.includes(mark) ? text : '')).join(''),
          );
          expect(own.join('')).toBe(
            mark.text.replace(/\r(?=\n)|\n|\r$/g, (sign, at: number) =>
              sign === '\r' && source[mark.start + at + 1] !== '\n' ? sign : '',
            ),
          );
        }
      }),
    );
  });
});

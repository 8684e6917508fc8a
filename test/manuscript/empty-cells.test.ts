import { describe, expect, it } from 'vitest';
import { htmlText } from '../../src/manuscript/html-text.ts';
import { markdownText } from '../../src/manuscript/markdown-text.ts';

describe('an empty cell of a table', () => {
  const wanted = 'T\n\ta\tb\nx\t1\t\ny\t\t2';

  it('keeps the others in their columns, in Markdown', () => {
    const source = '# T\n\n| | a | b |\n| --- | --- | --- |\n| x | 1 | |\n| y | | 2 |\n';
    expect(markdownText(source).text).toBe(wanted);
  });

  it('keeps the others in their columns, in HTML', () => {
    const row = (...cells: string[]) =>
      `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const source = `<h1>T</h1><table>${row('', 'a', 'b')}${row('x', '1', '')}${row('y', '', '2')}</table>`;
    expect(htmlText(source).text).toBe(wanted);
  });
});

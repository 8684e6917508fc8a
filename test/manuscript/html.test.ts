import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const CASES: readonly (readonly [name: string, source: string, text: string])[] = [
  ['tags inside a figure', '<p>6<b>15</b>元<wbr>整</p>', '615元整'],
  ['blocks', '<h1>615</h1><p>12</p>5658<div>3<br/>4</div>', '615\n12\n5658\n3\n4'],
  [
    'cells',
    '<table><tr><th>城市<td><p>615</p><p>元</p></td></tr>\n<tr><td>农村<td>5658</table>元',
    '城市\t615\t元\n农村\t5658\n元',
  ],
  [
    'what is hidden',
    '<head><title>12</title></head><body>a<script>var b = "<p>615"</script><style>c{d:615}</style><template><p>615</template><noscript>615</noscript><!-- 615 -->z',
    'az',
  ],
  ['a head left open', '<html><head><meta charset=utf-8><body>615元', '615元'],
  ['nested hidden elements', '<template>1<template>2</template>3</template>4', '4'],
  ['entities', '615&nbsp;元&#20803;&#x5143;&lt;&ampx &nosuch; &', '615\u00a0元元元<&x &nosuch; &'],
  [
    'line breaks in a paragraph',
    '<p>\n  615\n  元 <b> 多</b>\n</p>\n\n<p>12</p>',
    '615 元  多 \n12',
  ],
  ['preformatted text', '<pre>615\n12</pre>', '615\n12'],
  ['powers', '10<sup>4</sup> km<sup>2</sup>，5平方米<sup>2</sup>', '10^4 km^2，5平方米^2'],
  ['the number of a note', '5,078<sup>1</sup>名，110<sup>23</sup>户', '5,078名，110户'],
  [
    'the number of a note in a link or brackets',
    '10<sup>[1]</sup>名<SUP class="n"><a href="#n2"> [2] </a></SUP>families<sup>3</sup>',
    '10名families',
  ],
  ['what is no number of a note', '5<sup>1</sup>⁄2 4<sup>日</sup> 7<sup>1', '5⁄2 4^日 7^1'],
  ['what is struck out', '<s>293</s> 239<del>4</del>家<strike>5<s>6</s>7</strike>', '239家'],
  ['blocks that are struck out', '615<del><p>12</p><p>13</p></del>5658', '615\n5658'],
  ['attributes', '<a href="615" title="12 > 3">元</a>', '元'],
];

describe('the text of HTML', () => {
  for (const [name, source, text] of CASES)
    test(name, async () => expect((await read(source, 'draft.html')).text).toBe(text));

  for (const [name, source] of CASES)
    test(`leads back to its source: ${name}`, async () => {
      const { text, inSource } = await read(source, 'draft.html');
      for (const { 0: letter, index } of text.matchAll(/[\d\p{Script=Han}]/gu))
        expect([letter, '&']).toContain(source[inSource(index)]);
    });

  test('is found in a hundred thousand open tags', async () => {
    const deep = `${'<div><b>'.repeat(100_000)}615元${'</i></p>'.repeat(100_000)}`;
    expect((await read(deep, 'draft.html')).text).toBe('615元');
  });

  test.each([
    ['<!DOCTYPE html><p>a', 'draft', 'html'],
    ['\n<!-- a --><HTML lang=zh><p>a', '-', 'html'],
    ['<htmlx>', '-', 'text'],
    ['<html>', 'draft.md', 'markdown'],
    ['a', 'draft.HTM', 'html'],
    ['a', 'a.b.Markdown', 'markdown'],
    ['a', 'md', 'text'],
  ])('%j named %s is %s', async (source, name, format) => {
    expect((await read(source, name)).format).toBe(format);
  });
});

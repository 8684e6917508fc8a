import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const CASES: readonly (readonly [name: string, source: string, text: string])[] = [
  ['emphasis inside a figure', '低保标准6**15**元', '低保标准615元'],
  ['unmatched marks of emphasis', 'a ** b *c 615元', 'a ** b *c 615元'],
  ['three marks', '***615***元 **a***', '615元 a*'],
  ['strikethrough', '~~293~~ 239 家 ~~~615~~元', ' 239 家 ~元'],
  ['strikethrough by tags', '<s>29*3*</s>239<del>4</del>家', '239家'],
  ['strikethrough in a cell', '| a |\n|-|\n| ~~5~~ 615 |', 'a\n 615'],
  ['a tag of strikethrough left open ends with its block', '<s>615\n\n12', '12'],
  [
    'the number of a note',
    '5,078<sup>1</sup>名，10<sup>[2]</sup>名 10<sup>4</sup>',
    '5,078名，10名 10^4',
  ],
  ['a figure in code', '标准为`615` 元', '标准为615 元'],
  ['code over two lines', '> a `615\n> 元` b', 'a 615 元 b'],
  ['the target of a link', '[615元](http://example.org/5658 "12") 多', '615元 多'],
  ['a link by reference', '[615元][1] 多\n\n[1]: http://example.org/5658', '615元 多'],
  ['an address', 'a <http://example.org/615> b', 'a  b'],
  ['a picture', 'a ![615](615.png) b', 'a  b'],
  ['blocks of code', 'a\n\n```\n615元\n```\n\n    5658元\n\nb', 'a\nb'],
  ['comments', 'a <!-- 615元 --> b\n\n<!-- 5658元\n\n12 -->\n\nc', 'a  b\nc'],
  ['front matter', '---\ntitle: 615\n---\n\n5658元', '5658元'],
  ['front matter in TOML', '+++\ncount = 615\n+++\n5658元', '5658元'],
  ['a rule and prose are no front matter', '---\n\n共615元。\n\n---\n5658元', '共615元。\n5658元'],
  ['numbers of a list', '1. 615元\n2. 5658元\n   1. 12人', '615元\n5658元\n12人'],
  ['headings', '# 615 #\n12\n==\n# # 3', '615\n12\n# 3'],
  ['cells', '| 城市 | 农村 |\n|-|-|\n| 615 | a\\|5658 |\n', '城市\t农村\n615\ta|5658'],
  ['cells without outer bars', '城市|农村\n-|-\n615|5658', '城市\t农村\n615\t5658'],
  ['quotations', '> 615\n> 元\n元\n> > 12', '615 元 元\n12'],
  ['entities and escapes', '615&nbsp;元 \\*5658&#20803; &bogus;', '615\u00a0元 *5658元 &bogus;'],
  ['line breaks', '615元  \n5658元\\\n12', '615元\n5658元\n12'],
  ['an indent of two Chinese blanks', '　　615元', '　　615元'],
  ['tags in running text', '6<b>15</b>元<br>10<sup>4</sup>', '615元\n10^4'],
  ['a block of HTML', '<table><tr><td>615</td><td>元 &amp;</td></tr></table>\n\na', '615\t元 &\na'],
  ['a block of HTML in a quotation', '> <div>615\n> 元</div>\n\na', '615 元\na'],
  [
    'notes',
    '共615元[^1]。\n\n[^1]: 含`12`人。\n    又一行\n[^b]: 5658',
    '共615元。\n含12人。 又一行\n5658',
  ],
  ['tabs', '-\t615\n\n\t元\n> \ta', '615\n元\na'],
];

describe('the text of Markdown', () => {
  for (const [name, source, text] of CASES)
    test(name, async () => expect((await read(source, 'draft.md')).text).toBe(text));

  for (const [name, source] of CASES)
    test(`leads back to its source: ${name}`, async () => {
      const { text, inSource } = await read(source, 'draft.md');
      for (const { 0: letter, index } of text.matchAll(/[\d\p{Script=Han}]/gu))
        if (!source.includes('&#')) expect(source[inSource(index)]).toBe(letter);
    });

  for (const [name, source, text] of CASES)
    test(`is the same with CRLF: ${name}`, async () => {
      const crlf = source.replaceAll('\n', '\r\n');
      const manuscript = await read(crlf, 'draft.md');
      expect(manuscript.source).toBe(crlf);
      expect(manuscript.text).toBe(text);
      for (const { 0: letter, index } of text.matchAll(/[\d\p{Script=Han}]/gu))
        if (!source.includes('&#')) expect(crlf[manuscript.inSource(index)]).toBe(letter);
    });
});

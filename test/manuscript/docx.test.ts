import { describe, expect, test } from 'vitest';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import { docx, type Packed, zip } from './docx.ts';

const p = (...runs: string[]): string =>
  `<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>${runs.join('')}</w:p>`;
const r = (text: string): string =>
  `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('the text of a Word document', () => {
  test('is that of its paragraphs, with runs joined', async () => {
    const body =
      p(r('低保6'), r('15'), r('元 &amp; &#x591A;')) +
      p() +
      p(r('12'), '<w:r><w:br/></w:r>', r('3'));
    const manuscript = await readManuscript(await docx(body), 'draft.docx');
    expect(manuscript).toMatchObject({ format: 'docx', text: '低保615元 & 多\n12\n3' });
    expect(manuscript.source).toBe(manuscript.text);
    expect(manuscript.inSource(4)).toBe(4);
  });

  test('parts cells by tabs and rows by lines', async () => {
    const cell = (...ps: string[]) => `<w:tc>${ps.join('')}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const body = `<w:tbl>${row(cell(p(r('城市'))), cell(p(r('615')), p(r('元'))))}${row(cell(p(r('农村'))), cell(p(r('5658'))))}</w:tbl>${p(r('元'))}`;
    expect((await readManuscript(await docx(body), 'a.docx')).text).toBe(
      '城市\t615\t元\n农村\t5658\n元',
    );
  });

  test('has notes behind the body', async () => {
    const file = await docx(p(r('615元')), `<w:footnote>${p(r('5658元'))}</w:footnote>`);
    expect((await readManuscript(file, 'a.docx')).text).toBe('615元\n5658元');
  });

  test('leaves out what was deleted, moved away or is a code', async () => {
    const body = p(
      r('a'),
      '<w:del><w:r><w:delText>615元</w:delText></w:r></w:del>',
      `<w:moveFrom>${r('12')}</w:moveFrom>`,
      '<w:r><w:instrText>PAGE 3</w:instrText></w:r>',
      `<mc:AlternateContent><mc:Choice>${r('5')}</mc:Choice><mc:Fallback>${r('5')}</mc:Fallback></mc:AlternateContent>`,
    );
    expect((await readManuscript(await docx(body), 'a.docx')).text).toBe('a5');
  });

  test('is known by how the file begins', async () => {
    expect((await readManuscript(await docx(p(r('615元'))), '-')).format).toBe('docx');
  });
});

const DOCUMENT = 'word/document.xml';
const xml = (text: string) => new TextEncoder().encode(`<w:t>${text}</w:t>`);
const BOMB = new Uint8Array(65 * 1024 * 1024);

const BROKEN: readonly (readonly [name: string, files: readonly Packed[], message: string])[] = [
  ['another archive', [{ name: 'a.txt', content: xml('a') }], 'not a Word document'],
  ['a wrong sum', [{ name: DOCUMENT, content: xml('a'), sum: 1 }], 'damaged'],
  ['a part that unpacks to 65 MiB', [{ name: DOCUMENT, content: BOMB }], 'more than 64 MiB'],
  ['one that hides that it does', [{ name: DOCUMENT, content: BOMB, size: 100 }], 'damaged'],
  ['a part shorter than declared', [{ name: DOCUMENT, content: xml('a'), size: 100 }], 'damaged'],
  ['an encrypted part', [{ name: DOCUMENT, content: xml('a'), isEncrypted: true }], 'encrypted'],
  ['text that is not UTF-8', [{ name: DOCUMENT, content: Uint8Array.of(0xff) }], 'damaged'],
  [
    'too many files',
    Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}`, content: xml('') })),
    'too many files',
  ],
];

describe('a Word document is refused in one line', () => {
  for (const [name, files, message] of BROKEN)
    test(`for ${name}`, async () => {
      await expect(readManuscript(zip(files), 'draft.docx')).rejects.toMatchObject({
        code: 'unreadable',
        message: expect.stringContaining(message),
        hint: expect.any(String),
        position: { file: 'draft.docx' },
      });
    });

  test('wherever it is cut off', async () => {
    const whole = await docx(p(r('615元')));
    for (let length = 1; length < whole.length; length += 7)
      await expect(readManuscript(whole.slice(0, length), 'a.docx')).rejects.toMatchObject({
        code: 'unreadable',
      });
  });

  test('where text is named .docx', async () => {
    await expect(readManuscript(new TextEncoder().encode('615元'), 'a.docx')).rejects.toThrow(
      'damaged',
    );
  });
});

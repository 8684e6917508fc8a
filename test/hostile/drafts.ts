import { type Packed, zip } from '../manuscript/docx.ts';

/** A draft that cannot be read: what is wrong with it, its name, its content, what is said of it. */
export type BadDraft = readonly [
  what: string,
  name: string,
  content: string | Uint8Array,
  said: string,
];

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

function docx(xml: string, more: Partial<Packed> = {}): Uint8Array {
  return zip([{ name: 'word/document.xml', content: text(xml), ...more }]);
}

const WHOLE = docx('<w:document/>');

export const DRAFTS: readonly BadDraft[] = [
  ['nothing', 'draft.txt', '', 'cannot be read: it is empty'],
  ['nothing as Markdown', 'draft.md', '', 'cannot be read: it is empty'],
  ['nothing as HTML', 'draft.html', '', 'cannot be read: it is empty'],
  ['nothing as .docx', 'draft.docx', '', 'cannot be read: it is empty'],
  [
    'a null byte',
    'draft.txt',
    '低保615元\n\0',
    '2:1: cannot be read: it is binary: it holds a null byte',
  ],
  [
    'a null byte in Markdown',
    'draft.md',
    '# 低保\n\n\0',
    '3:1: cannot be read: it is binary: it holds a null byte',
  ],
  [
    'a null byte in HTML',
    'draft.html',
    '<p>\0</p>',
    '1:4: cannot be read: it is binary: it holds a null byte',
  ],
  [
    'a picture',
    'draft.txt',
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    '2:1: cannot be read: it is binary: it holds a control character',
  ],
  [
    'a picture called a page',
    'draft.html',
    Buffer.from('ffd8ffe000104a464946000101', 'hex'),
    '1:1: cannot be read: it is not valid UTF-8 or GB18030',
  ],
  [
    'a program',
    'draft',
    Buffer.from('7f454c460201010000000000', 'hex'),
    '1:8: cannot be read: it is binary: it holds a null byte',
  ],
  [
    'a gzip file',
    'draft.txt',
    Buffer.from('1f8b080000000000000302ff', 'hex'),
    '1:2: cannot be read: it is not valid UTF-8 or GB18030',
  ],
  [
    'a PDF',
    'draft.pdf',
    Buffer.from('255044462d312e340a25e2e3cfd30a00ff', 'hex'),
    '2:2: cannot be read: it is not valid UTF-8 or GB18030',
  ],
  [
    'an old Word file',
    'draft.doc',
    Buffer.from('d0cf11e0a1b11ae10000000000', 'hex'),
    '1:1: cannot be read: it is not valid UTF-8 or GB18030',
  ],
  ['text called .docx', 'draft.docx', '低保615元', 'cannot be read: it is damaged'],
  [
    'an archive that is cut off',
    'draft.docx',
    WHOLE.slice(0, -10),
    'cannot be read: it is damaged',
  ],
  ['an archive that begins late', 'draft.docx', WHOLE.slice(4), 'cannot be read: it is damaged'],
  [
    'an archive of no document',
    'draft.docx',
    zip([{ name: 'a.txt', content: text('x') }]),
    'cannot be read: it is not a Word document',
  ],
  ['an archive of nothing', 'draft.docx', zip([]), 'cannot be read: it is not a Word document'],
  [
    'a document of a wrong sum',
    'draft.docx',
    docx('<w:document/>', { sum: 1 }),
    'cannot be read: it is damaged',
  ],
  [
    'a document of a wrong size',
    'draft.docx',
    docx('<w:document/>', { size: 3 }),
    'cannot be read: it is damaged',
  ],
  [
    'a document said to be huge',
    'draft.docx',
    docx('<w:document/>', { size: 2 ** 31 }),
    'cannot be read: it unpacks to more than 64 MiB',
  ],
  [
    'a ZIP bomb',
    'draft.docx',
    docx(' '.repeat(80 * 2 ** 20)),
    'cannot be read: it unpacks to more than 64 MiB',
  ],
  [
    'an encrypted document',
    'draft.docx',
    docx('<w:document/>', { isEncrypted: true }),
    'cannot be read: it is encrypted',
  ],
  [
    'a document of no UTF-8',
    'draft.docx',
    zip([{ name: 'word/document.xml', content: Buffer.from([0xff, 0xfe, 0xfd]) }]),
    'cannot be read: it is damaged',
  ],
  [
    'a document that climbs',
    'draft.docx',
    zip([{ name: '../../word/document.xml', content: text('<x/>') }]),
    'cannot be read: it is damaged',
  ],
  [
    'UTF-16 that is cut off',
    'draft.txt',
    Buffer.from('\uFEFF低保', 'utf16le').subarray(0, -1),
    'cannot be read: it is not valid utf-16le',
  ],
  [
    'half a pair in UTF-16',
    'draft.txt',
    Buffer.from('fffe00d8', 'hex'),
    'cannot be read: it is not valid utf-16le',
  ],
  [
    'neither UTF-8 nor GB18030',
    'draft.txt',
    Buffer.from('低保\xff\xff\n', 'latin1'),
    '1:2: cannot be read: it is not valid UTF-8 or GB18030',
  ],
];

/** Drafts that are odd, but can be read: nothing is said on stderr, and the answer is safe to show. */
export const ODD: readonly (readonly [what: string, name: string, content: string | Uint8Array])[] =
  [
    ['a byte-order mark alone', 'draft.txt', '\uFEFF'],
    ['blanks alone', 'draft.txt', ' \n\t\n'],
    ['no line end', 'draft.txt', '低保615元'],
    ['lone carriage returns', 'draft.txt', '低保615元\r农村\r'],
    ['an escape code', 'draft.txt', '\u001b[31m城市低保标准6150元\u001b[0m\u001b]0;x\u0007'],
    ['letters that turn the line round', 'draft.txt', '城市低保\u202E615\u202C元\u2066x'],
    ['ten thousand brackets', 'draft.md', '['.repeat(10_000)],
    ['ten thousand quotes', 'draft.md', '> '.repeat(10_000)],
    ['ten thousand stars', 'draft.md', '*a_'.repeat(10_000)],
    ['ten thousand links', 'draft.md', '[a](<'.repeat(10_000)],
    ['ten thousand open tags', 'draft.html', '<div>'.repeat(10_000)],
    ['a tag that never ends', 'draft.html', `<a href="${'x'.repeat(100_000)}`],
    ['a script', 'draft.html', '<script>while(true);</script><p>低保615元</p>'],
    ['an entity bomb', 'draft.html', '<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&a;">]>&a;'],
    ['a number of ten thousand digits', 'draft.txt', `低保${'9'.repeat(10_000)}元`],
    ['ten thousand numbers in a line', 'draft.txt', '1 '.repeat(10_000)],
    ['ten thousand commas', 'draft.txt', `1${',000'.repeat(10_000)}元`],
    ['ten thousand powers', 'draft.txt', `${'万亿'.repeat(10_000)}元`],
    ['ten thousand Chinese digits', 'draft.txt', `${'九'.repeat(10_000)}元`],
    ['ten thousand per cents', 'draft.txt', '%'.repeat(10_000)],
    ['ten thousand ranges', 'draft.txt', '1-'.repeat(10_000)],
    ['an email thread', 'draft.txt', `${'>'.repeat(5_000)} 615元`],
  ];

import { broken, SOUND } from '../base/sound.ts';

/** A file that is no fact base: what is wrong with it, its content, and what is said of it. */
export type BadFile = readonly [what: string, content: string | Uint8Array, said: string];

const utf16 = (text: string, mark: string): Buffer => Buffer.from(mark + text, 'utf16le');
const bytes = (...hex: string[]): Buffer => Buffer.from(hex.join(''), 'hex');
const value = (by: string): string => broken('value: 4997000000', `value: ${by}`);
const label = (by: string): string => broken('label: { zh: 占比 }', `label: ${by}`);

/** Nine levels of aliases, each for nine of the level below: 9⁹ values if they were written out. */
const BOMB = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    [...'bcdefghi'].map((name, nth) => {
      const below = `*${'abcdefgh'[nth]}`;
      return `${name}: &${name} [${Array(9).fill(below).join(', ')}]`;
    }),
  )
  .join('\n');

/** Bases that are no YAML, or none that may be read. */
export const NO_YAML: readonly BadFile[] = [
  ['nothing', '', '1:1: the file is empty'],
  ['a byte-order mark alone', '\uFEFF', '1:1: the file is empty'],
  ['blanks alone', ' \n\n  \n', '1:1: the file is empty'],
  ['a comment alone', '# nothing\n', '1:1: the file is empty'],
  ['a null', 'null\n', '1:1: a mapping of keys to values is expected here, not nothing'],
  ['a word', 'facts\n', '1:1: a mapping of keys to values is expected here, not a text'],
  ['a number', '42\n', '1:1: a mapping of keys to values is expected here, not a number'],
  ['a list', '- factq: 1\n', '1:1: a mapping of keys to values is expected here, not a list'],
  [
    'a text in quotes',
    '"factq: 1"\n',
    '1:1: a mapping of keys to values is expected here, not a text',
  ],
  ['a quote that never ends', '"factq: 1\n', '1:10: not valid YAML: Missing closing "quote'],
  [
    'a bracket that never ends',
    'facts: [\n',
    '1:9: not valid YAML: Flow sequence in block collection must be sufficiently indented and e',
  ],
  [
    'a brace that never ends',
    '{ factq: 1, report: {\n',
    '1:22: not valid YAML: Flow map in block collection must be sufficiently indented and end w',
  ],
  [
    'braces the wrong way round',
    '}{\n',
    '1:1: not valid YAML: Unexpected flow-map-end token in YAML document: "}"',
  ],
  [
    'a tab as indentation',
    'factq: 1\nreport:\n\tid: x\n',
    '3:1: not valid YAML: Tabs are not allowed as indentation',
  ],
  ['two documents', `${SOUND}---\n${SOUND}`, '83:1: a second document starts here'],
  ['a key given twice', `${SOUND}factq: 1\n`, '83:1: the key "factq" is given twice'],
  [
    'a key within a fact given twice',
    broken('    unit: 元\n', '    unit: 元\n    unit: 元\n'),
    '32:5: the key "unit" is given twice',
  ],
  [
    'an alias without an anchor',
    label('{ zh: *nowhere }'),
    '35:18: there is no anchor for the alias: "nowhere"',
  ],
  ['an anchor within itself', label('&a { zh: *a }'), '35:21: an alias within an anchor: "a"'],
  ['an alias bomb', `${BOMB}\n${SOUND}`, '2:8: an alias within an anchor: "a"'],
  [
    'a hundred thousand aliases',
    `x: &x y\nfacts: [${'*x, '.repeat(100_000)}]\n`,
    '2:409: an alias too many: "x"',
  ],
  ['a merge key', `${SOUND}<<: { factq: 1 }\n`, '83:1: unknown key "<<"'],
  [
    'a key __proto__',
    `${SOUND}__proto__: { polluted: true }\n`,
    '83:1: the key "__proto__" is not allowed',
  ],
  [
    'a key __proto__ in quotes',
    `${SOUND}"__proto__": { polluted: true }\n`,
    '83:1: the key "__proto__" is not allowed',
  ],
  [
    'a key constructor',
    `${SOUND}constructor: { prototype: { polluted: true } }\n`,
    '83:1: the key "constructor" is not allowed',
  ],
  [
    'a fact with the key __proto__',
    broken('    unit: 元\n', '    unit: 元\n    __proto__: 1\n'),
    '32:5: the key "__proto__" is not allowed',
  ],
  [
    'a place called __proto__',
    broken('country: { zh', '__proto__: { zh'),
    '17:3: the key "__proto__" is not allowed',
  ],
  ['a key that is a list', `${SOUND}? [a, b]\n: c\n`, '1:1: unknown key "[ a, b ]"'],
  [
    'a tag for a function',
    `${SOUND}x: !!js/function "function () { throw 1 }"\n`,
    '83:1: unknown key "x"',
  ],
  ['a tag for binary data', `${SOUND}x: !!binary aGVsbG8=\n`, '83:1: unknown key "x"'],
  ['ten thousand brackets', `facts: ${'['.repeat(10_000)}\n`, '1:67: the nesting goes too deep'],
  ['ten thousand braces', `facts: ${'{a: '.repeat(10_000)}\n`, '1:241: the nesting goes too deep'],
  ['ten thousand levels of lists', `${'- '.repeat(10_000)}x\n`, '1:120: the nesting goes too deep'],
  [
    'ten thousand quotes',
    `${'"'.repeat(10_001)}\n`,
    '1:3: not valid YAML: Unexpected double-quoted-scalar at node end',
  ],
  [
    'a key of a million letters',
    `${'k'.repeat(1_000_000)}: 1\n`,
    '1:1: the key "factq" is missing',
  ],
  [
    'JSON of something else',
    '{"name": "x", "version": "1.0.0"}\n',
    '1:1: the key "factq" is missing',
  ],
  ['a page of HTML', '<!doctype html><title>factq: 1</title>\n', '1:1: the key "factq" is missing'],
  [
    'a script',
    '#!/bin/sh\nrm -rf /\n',
    '2:1: a mapping of keys to values is expected here, not a text',
  ],
];

/** Bases of bytes that are no UTF-8 text. */
export const NO_TEXT: readonly BadFile[] = [
  ['UTF-16, little end first', utf16(SOUND, '\uFEFF'), ' cannot be read: it is UTF-16'],
  ['UTF-16, big end first', utf16(SOUND, '\uFEFF').swap16(), ' cannot be read: it is UTF-16'],
  ['UTF-16 without a mark', utf16(SOUND, ''), '4: cannot be read: it is not valid UTF-8'],
  ['UTF-32', bytes('fffe0000', '66000000'), ' cannot be read: it is UTF-16'],
  ['GB18030', bytes('7a683a20d5cbba3a0a'), '1: cannot be read: it is not valid UTF-8'],
  [
    'Latin-1',
    Buffer.from('factq: 1\nreport: caf\xe9\n', 'latin1'),
    '2: cannot be read: it is not valid UTF-8',
  ],
  [
    'a byte that no text has',
    Buffer.from([...Buffer.from('factq: 1\n'), 0xff]),
    '2: cannot be read: it is not valid UTF-8',
  ],
  [
    'a character that is cut off',
    Buffer.from('factq: 1\n# 低').subarray(0, -1),
    '2: cannot be read: it is not valid UTF-8',
  ],
  ['an overlong slash', bytes('666163747120', 'c0af'), '1: cannot be read: it is not valid UTF-8'],
  ['a surrogate', bytes('66', 'eda080'), '1: cannot be read: it is not valid UTF-8'],
  [
    'a null byte',
    'factq: 1\nreport: \0\n',
    '2: cannot be read: it is binary: it holds a null byte',
  ],
  [
    'a program',
    bytes('7f454c4602010100', '00000000'),
    '1: cannot be read: it is binary: it holds a null byte',
  ],
  ['a picture', bytes('89504e470d0a1a0a', '0000000d'), '1: cannot be read: it is not valid UTF-8'],
  [
    'a ZIP archive',
    bytes('504b0304', '14000000'),
    '1: cannot be read: it is binary: it holds a null byte',
  ],
  ['a gzip file', bytes('1f8b0800', '00000000'), '1: cannot be read: it is not valid UTF-8'],
];

/** Bases whose values are not of the format. */
export const NO_BASE: readonly BadFile[] = [
  ['a version to come', broken('factq: 1\n', 'factq: 2\n'), '1:8: 2 is not allowed here'],
  ['a version in quotes', broken('factq: 1\n', 'factq: "1"\n'), '1:8: "1" is not allowed here'],
  [
    'a report that is a list',
    SOUND.replace(/report:\n(?: {2}.+\n)+/, 'report: [1]\n'),
    '2:9: a mapping of keys to values is expected here, not a list',
  ],
  [
    'facts that are a map',
    SOUND.replace(/facts:\n(?: {2}.+\n)+/, 'facts: { a: 1 }\n'),
    '24:8: a list is expected here, not a mapping',
  ],
  [
    'facts that are null',
    SOUND.replace(/facts:\n(?: {2}.+\n)+/, 'facts:\n'),
    '24:7: a list is expected here, not nothing',
  ],
  [
    'a fact that is a number',
    broken('facts:\n', 'facts:\n  - 7\n'),
    '25:5: a mapping of keys to values is expected here, not a number',
  ],
  [
    'a fact that is null',
    broken('facts:\n', 'facts:\n  -\n'),
    '25:4: a mapping of keys to values is expected here, not nothing',
  ],
  [
    'sections that are missing',
    SOUND.replace(/sections:\n(?: {2}.+\n)+/, ''),
    '1:1: the key "sections" is missing',
  ],
  ['no number', value('.nan'), '30:12: NaN does not fit here'],
  ['infinity', value('.inf'), '30:12: Infinity does not fit here'],
  [
    'a number below zero',
    value('-4997000000'),
    '30:12: asWritten "49.97亿元" is 4997000000 元, not -4997000000',
  ],
  ['minus zero', value('-0'), '30:12: asWritten "49.97亿元" is 4997000000 元, not 0'],
  ['a number beyond a double', value('1e999'), '30:12: Infinity does not fit here'],
  [
    'a number of a thousand digits',
    value(`"${'9'.repeat(1000)}"`),
    '30:12: asWritten "49.97亿元" is 4997000000 元, not 999999999999999999999999999999999999999999',
  ],
  [
    'a number of a million digits',
    value(`"${'9'.repeat(1_000_000)}"`),
    '30:12: asWritten "49.97亿元" is 4997000000 元, not 999999999999999999999999999999999999999999',
  ],
  [
    'a number too exact for a double',
    value('12345678901234567890'),
    '30:12: a number of more than 15 digits loses some',
  ],
  ['a hexadecimal number', value('0xff'), '30:12: the number is not a plain decimal'],
  ['an octal number', value('0o17'), '30:12: the number is not a plain decimal'],
  ['a number with a blank', value('"4 997 000 000"'), '30:12: "4 997 000 000" does not fit here'],
  ['a true value', value('true'), '30:12: true or false does not fit here'],
  ['a list for a value', value('[1]'), '30:12: a list does not fit here'],
  ['a date for a value', value('2021-07-01'), '30:12: "2021-07-01" does not fit here'],
  [
    'an unknown kind',
    broken('kind: statement', 'kind: toString'),
    '77:11: "toString" is not allowed here',
  ],
  [
    'an id with a newline',
    broken('id: relief.card', 'id: "relief\\ncard"'),
    '76:9: "relief\\ncard" does not fit here',
  ],
  [
    'an id with an escape code',
    broken('id: relief.card', 'id: "relief\\e[2Jcard"'),
    '76:9: "relief\\u001b[2Jcard" does not fit here',
  ],
  [
    'an id that climbs',
    broken('id: relief.card', 'id: ../../etc/passwd'),
    '76:9: "../../etc/passwd" does not fit here',
  ],
  [
    'an id given twice',
    broken('id: relief.card', 'id: relief.fund'),
    '76:9: the id "relief.fund" is used twice',
  ],
  [
    'a unit that is none',
    broken('unit: 家', 'unit: "\\u202E家"'),
    '55:11: unknown unit "\\u{202E}家"',
  ],
  [
    'a key with an escape code',
    `${SOUND}"\\e]0;x\\a": 1\n`,
    '83:1: unknown key "\\u001b]0;x\\u0007"',
  ],
  ['a key with a newline', `${SOUND}"a\\nb": 1\n`, '83:1: unknown key "a\\nb"'],
  ['a key that turns the line round', `${SOUND}"\\u202Ea": 1\n`, '83:1: unknown key "\\u{202E}a"'],
  [
    'a language that is none',
    broken('language: zh-CN', 'language: [zh]'),
    '9:13: a text is expected here, not a list',
  ],
  [
    'a day that is none',
    broken('published: "2022-01-15"', 'published: "2022-02-31"'),
    '6:14: "2022-02-31" does not fit here',
  ],
  [
    'a day in another form',
    broken('published: "2022-01-15"', 'published: 15/1/2022'),
    '6:14: "15/1/2022" does not fit here',
  ],
  [
    'a paragraph below one',
    broken('paragraph: 3, sentence: 3', 'paragraph: 0, sentence: 3'),
    '79:42: 0 does not fit here',
  ],
  [
    'half a sentence',
    broken('paragraph: 3, sentence: 3', 'paragraph: 3, sentence: .5'),
    '79:55: a whole number is expected here, not 0.5',
  ],
  [
    'a place within itself',
    broken('within: country', 'within: somewhere'),
    '18:34: from "somewhere" this leads back to "somewhere"',
  ],
  [
    'a term broader than itself',
    broken('broader: [fund]', 'broader: [relief]'),
    '21:32: from "relief" this leads back to "relief"',
  ],
  [
    'a relation to nothing',
    broken('to: relief.fund', 'to: relief.nothing'),
    '41:38: there is no fact "relief.nothing"',
  ],
  [
    'a range the wrong way round',
    broken('    min: 45\n', '    min: 65\n'),
    '37:10: min (65) is not less than max (55)',
  ],
  ['an empty text', broken('asWritten: 明白卡', 'asWritten: ""'), '79:69: "" does not fit here'],
];

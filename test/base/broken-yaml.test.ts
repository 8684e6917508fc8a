import { expect, test } from 'vitest';
import { problemsOf, type Row } from './problems-of.ts';
import { broken } from './sound.ts';

const ROWS: readonly Row[] = [
  [
    'factq: 1\n',
    'factq: 1\nfactq: 1\n',
    '2:1 duplicate-key: the key "factq" is given twice. Keep one of the two.',
  ],
  [
    '    unit: 元\n',
    '    unit: 元\n    value: 3\n',
    '32:5 duplicate-key: the key "value" is given twice. Keep one of the two.',
    '32:12 value: asWritten "49.97亿元" is 4997000000 元, not 3. Mend value or asWritten.',
  ],
  [
    'country: { zh: [全国] }',
    'somewhere: { zh: [全国] }',
    '18:3 duplicate-key: the key "somewhere" is given twice. Keep one of the two.',
    '18:34 unknown-reference: there is no place "country". Add the place, or name another.',
  ],
  [
    'factq: 1\n',
    'factq: 1\n__proto__: 1\n',
    '2:1 forbidden-key: the key "__proto__" is not allowed. Choose another name.',
  ],
  [
    'factq: 1\n',
    'factq: 1\nconstructor: { a: 1 }\n',
    '2:1 forbidden-key: the key "constructor" is not allowed. Choose another name.',
  ],
  [
    'label: { zh: 占比 }',
    'label: { zh: 占比, prototype: x }',
    '35:22 forbidden-key: the key "prototype" is not allowed. Choose another name.',
  ],
  [
    '  - id: lead',
    '\t- id: lead',
    '11:1 syntax: not valid YAML: Tabs are not allowed as indentation. Indent with blanks.',
    '11:8 syntax: not valid YAML: Nested mappings are not allowed in compact mappings. Check the indentation and put text with : # or [ in quotes.',
    '11:8 syntax: not valid YAML: Implicit keys need to be on a single line. Check the indentation and put text with : # or [ in quotes.',
    '13:1 syntax: not valid YAML: A block sequence may not be used as an implicit map key. Check the indentation and put text with : # or [ in quotes.',
    '13:3 syntax: not valid YAML: Implicit keys need to be on a single line. Check the indentation and put text with : # or [ in quotes.',
    '13:3 syntax: not valid YAML: Implicit map keys need to be followed by map values. Check quotes and brackets before this place.',
  ],
  [
    'label: { zh: 占比 }',
    'label: { zh: 占比',
    '36:5 syntax: not valid YAML: Flow map in block collection must be sufficiently indented and end with a }. Check the indentation and put text with : # or [ in quotes.',
  ],
  [
    'about: [fund]\n    value: 300',
    'about: [fund\n    value: 300',
    '54:5 syntax: not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Check the indentation and put text with : # or [ in quotes.',
    '54:12 syntax: not valid YAML: Nested mappings are not allowed in compact mappings. Check the indentation and put text with : # or [ in quotes.',
    '54:12 syntax: not valid YAML: Implicit keys need to be on a single line. Check the indentation and put text with : # or [ in quotes.',
    '55:11 syntax: not valid YAML: Nested mappings are not allowed in compact mappings. Check the indentation and put text with : # or [ in quotes.',
    '55:11 syntax: not valid YAML: Implicit keys need to be on a single line. Check the indentation and put text with : # or [ in quotes.',
    '56:12 syntax: not valid YAML: Nested mappings are not allowed in compact mappings. Check the indentation and put text with : # or [ in quotes.',
    '56:12 syntax: not valid YAML: Implicit keys need to be on a single line. Check the indentation and put text with : # or [ in quotes.',
  ],
  [
    'label: { zh: 占比 }',
    'label: "占比',
    '35:15 syntax: not valid YAML: Missing closing "quote. Check quotes and brackets before this place.',
  ],
  [
    'label: { zh: 占比 }',
    'label: zh: 占比',
    '35:12 syntax: not valid YAML: Nested mappings are not allowed in compact mappings. Check the indentation and put text with : # or [ in quotes.',
  ],
  [
    'label: { zh: 占比 }',
    'label: @占比',
    '35:12 syntax: not valid YAML: Plain value cannot start with reserved character @. Check the indentation and put text with : # or [ in quotes.',
  ],
  [
    'unit: "%"',
    'unit: %',
    '39:11 syntax: not valid YAML: Plain value cannot start with directive indicator character %. Check the indentation and put text with : # or [ in quotes.',
  ],
  [
    'label: { zh: 占比 }',
    'label: { zh: "\\q" }',
    '35:19 syntax: not valid YAML: Invalid escape sequence \\q. Check the indentation and put text with : # or [ in quotes.',
  ],
  [
    'notFigures:',
    '---\nnotFigures:',
    '80:1 syntax: a second document starts here. Give each base a file of its own.',
  ],
  [
    'label: { zh: 占比 }',
    'label: { zh: *占比 }',
    '35:18 syntax: there is no anchor for the alias: "占比". Put text that starts with * in quotes.',
  ],
  [
    'label: { zh: 占比 }',
    'label: &a { zh: *a }',
    '35:21 syntax: an alias within an anchor: "a". Write the values out in place of aliases.',
  ],
  [
    'label: { zh: 占比 }',
    'label: { zh: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
    '35:74 too-deep: the nesting goes too deep. A fact base has few levels.',
  ],
];

test.each(ROWS)('a base that is broken as YAML: %j made %j', (piece, by, ...problems) => {
  expect(problemsOf(broken(piece, by))).toEqual(problems);
});

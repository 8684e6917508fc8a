import { expect, test } from 'vitest';
import { problemsOf, type Row } from './problems-of.ts';
import { broken } from './sound.ts';

const ROWS: readonly Row[] = [
  [
    '  place: somewhere\n  language',
    '  place: somwhere\n  language',
    '8:10 unknown-reference: there is no place "somwhere". Did you mean "somewhere"?',
  ],
  [
    '  place: somewhere\n  language',
    '  place: nowhere-at-all\n  language',
    '8:10 unknown-reference: there is no place "nowhere-at-all". Add the place, or name another.',
  ],
  [
    'within: country',
    'within: contry',
    '18:34 unknown-reference: there is no place "contry". Did you mean "country"?',
  ],
  [
    'country: { zh: [全国] }',
    'country: { zh: [全国], within: somewhere }',
    '17:32 circular: from "country" this leads back to "country". Take one of the steps of the circle out.',
  ],
  [
    'broader: [fund]',
    'broader: [fond]',
    '21:33 unknown-reference: there is no term "fond". Did you mean "fund"?',
  ],
  [
    '  fund: { zh: [资金] }',
    '  fund: { zh: [资金], broader: [relief] }',
    '20:30 circular: from "fund" this leads back to "fund". Take one of the steps of the circle out.',
  ],
  [
    '  - id: lead\n',
    '  - id: money\n',
    '13:9 duplicate-id: the id "money" is used twice. Ids are unique: give one of the two another.',
    '82:50 unknown-reference: there is no section "lead". Add the section, or name another.',
  ],
  [
    '  - id: relief.share',
    '  - id: relief.fund',
    '33:9 duplicate-id: the id "relief.fund" is used twice. Ids are unique: give one of the two another.',
    '41:38 circular: the fact is related to itself. Name another fact, or take the relation out.',
  ],
  [
    'aliases: [资金, money]',
    'aliases: [资金, money, Money]',
    '28:26 duplicate-alias: the alias "Money" is given twice. Keep one of the two.',
  ],
  [
    '    about: [relief]\n    value: 4997000000',
    '    about: [releif]\n    value: 4997000000',
    '29:13 unknown-reference: there is no term "releif". Did you mean "relief"?',
  ],
  [
    '    about: [relief]\n    value: 4997000000',
    '    about: [relief]\n    also: [reliefs]\n    value: 4997000000',
    '30:12 unknown-reference: there is no term "reliefs". Did you mean "relief"?',
  ],
  [
    '    about: [relief]\n    value: 4997000000',
    '    value: 4997000000',
    '25:5 warning no-about: the figure names no term in "about", so no draft is checked against it. Name the terms a draft must speak of.',
  ],
  [
    'to: relief.fund',
    'to: relief.fnud',
    '41:38 unknown-reference: there is no fact "relief.fnud". Did you mean "relief.fund"?',
  ],
  [
    'to: relief.fund',
    'to: relief.share',
    '41:38 circular: the fact is related to itself. Name another fact, or take the relation out.',
  ],
  [
    'to: relief.fund',
    'to: fund',
    '41:38 unknown-reference: there is no fact "fund". Did you mean "relief.fund"?',
  ],
  [
    '    place: somewhere\n',
    '    place: elsewhere\n',
    '69:12 unknown-reference: there is no place "elsewhere". Did you mean "somewhere"?',
  ],
  [
    'section: money, paragraph: 3, sentence: 3',
    'section: mony, paragraph: 3, sentence: 3',
    '79:24 unknown-reference: there is no section "mony". Did you mean "money"?',
  ],
  [
    'section: lead',
    'section: leed',
    '82:50 unknown-reference: there is no section "leed". Did you mean "lead"?',
  ],
  ['    unit: 元\n', '    unit: 圆\n', '31:11 unknown-unit: unknown unit "圆". Did you mean "元"?'],
  [
    '    unit: 元\n',
    '    unit: 吊\n',
    '31:11 unknown-unit: unknown unit "吊". Use a known unit, or define this one under "units".',
  ],
  [
    '    unit: 元\n',
    '    unit: 元/囝\n',
    '31:11 unknown-unit: unknown unit "囝". Use a known unit, or define this one under "units".',
  ],
  [
    '    value: 4997000000\n',
    '',
    '25:5 kind: a figure needs the key "value". Add "value:", or choose another kind.',
  ],
  [
    '    unit: 元\n',
    '',
    '25:5 kind: a figure needs the key "unit". Add "unit:", or choose another kind.',
  ],
  [
    '    max: 55\n',
    '',
    '33:5 kind: a range needs the key "max". Add "max:", or choose another kind.',
  ],
  [
    '    date: 2021-07-01\n',
    '',
    '65:5 kind: a date needs the key "date". Add "date:", or choose another kind.',
  ],
  [
    '    names: { zh: [救助办法] }\n',
    '',
    '71:5 kind: a document needs the key "names". Add "names:", or choose another kind.',
  ],
  [
    'value: 4997000000',
    'min: 1\n    value: 4997000000',
    '30:5 kind: a figure has no "min". Take it out, or choose another kind.',
  ],
  [
    'value: 4997000000',
    'value: 4997000000\n    date: "2021"',
    '31:5 kind: a figure has no "date". Take it out, or choose another kind.',
  ],
  [
    '    names: { zh: [救助办法] }\n',
    '    names: { zh: [救助办法] }\n    value: 3\n',
    '75:5 kind: a document has no "value". Take it out, or choose another kind.',
  ],
  [
    'kind: range',
    'kind: figure',
    '33:5 kind: a figure needs the key "value". Add "value:", or choose another kind.',
    '37:5 kind: a figure has no "min". Take it out, or choose another kind.',
    '38:5 kind: a figure has no "max". Take it out, or choose another kind.',
  ],
];

test.each(ROWS)('a base whose parts do not hang together: %j made %j', (piece, by, ...problems) => {
  expect(problemsOf(broken(piece, by))).toEqual(problems);
});

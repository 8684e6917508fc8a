import { expect, test } from 'vitest';
import { problemsOf, type Row } from './problems-of.ts';
import { broken } from './sound.ts';

const ROWS: readonly Row[] = [
  [
    '  - id: relief.share\n    kind',
    '  - kind',
    '33:5 missing-key: the key "id" is missing. Add "id:" here.',
  ],
  [
    '  - id: relief.share',
    '  - id: Relief.Share',
    '33:9 bad-value: "Relief.Share" does not fit here. Expected: lower-case words joined by "-", levels joined by ".".',
  ],
  [
    'kind: range',
    'kind: rnage',
    '34:11 bad-value: "rnage" is not allowed here. Did you mean "range"?',
  ],
  [
    'kind: range',
    'kind: number',
    '34:11 bad-value: "number" is not allowed here. Allowed: figure, range, duration, date, document, event, organisation, place, person, statement.',
  ],
  ['    kind: range\n', '', '33:5 missing-key: the key "kind" is missing. Add "kind:" here.'],
  [
    'label: { zh: 占比 }',
    'lable: { zh: 占比 }',
    '33:5 missing-key: the key "label" is missing. Add "label:" here.',
    '35:5 unknown-key: unknown key "lable". Did you mean "label"?',
  ],
  [
    'aliases: [资金, money]',
    'aliases: 资金',
    '28:14 wrong-type: a list is expected here, not a text. Put it in square brackets.',
  ],
  [
    'aliases: [资金, money]',
    'aliases: [2021]',
    '28:15 wrong-type: a text is expected here, not a number. Put it in quotes.',
  ],
  [
    'aliases: [资金, money]',
    'tags: [Money]',
    '28:12 bad-value: "Money" does not fit here. Expected: lower-case words joined by "-", levels joined by ".".',
  ],
  [
    '    about: [relief]\n    value: 4997000000',
    '    about: relief\n    value: 4997000000',
    '29:12 wrong-type: a list is expected here, not a text. Put it in square brackets.',
  ],
  [
    'value: 4997000000',
    'value: 4.997e9',
    '30:12 bad-value: the number is not a plain decimal. Write all digits out, in quotes.',
  ],
  [
    'value: 4997000000',
    'value: 4,997,000,000',
    '30:12 bad-value: "4,997,000,000" does not fit here. Expected: a plain decimal number.',
  ],
  [
    'value: 4997000000',
    'value: 49.97亿',
    '30:12 bad-value: "49.97亿" does not fit here. Expected: a plain decimal number.',
  ],
  [
    'value: 4997000000',
    'value: 4997000000.0000000001',
    '30:12 bad-value: a number of more than 15 digits loses some. Write all digits out, in quotes.',
  ],
  [
    'value: 4997000000',
    'value: .inf',
    '30:12 bad-value: Infinity does not fit here. Expected: a plain decimal number.',
  ],
  [
    'value: 4997000000',
    'value: [1]',
    '30:12 bad-value: a list does not fit here. Expected: a plain decimal number.',
  ],
  [
    'value: 4997000000',
    'value: true',
    '30:12 bad-value: true or false does not fit here. Expected: a plain decimal number.',
  ],
  [
    'value: 4997000000',
    'value:',
    '30:11 bad-value: nothing does not fit here. Expected: a plain decimal number.',
  ],
  [
    '    unit: 元\n',
    '    unit: 元\n    hedge: roughly\n',
    '32:12 bad-value: "roughly" is not allowed here. Allowed: exact, about, nearly, more-than, less-than.',
  ],
  [
    '    unit: 元\n',
    '    unit: 元\n    status: aktual\n',
    '32:13 bad-value: "aktual" is not allowed here. Did you mean "actual"?',
  ],
  [
    'type: part-of',
    'type: partof',
    '41:25 bad-value: "partof" is not allowed here. Did you mean "part-of"?',
  ],
  [
    'to: relief.fund }',
    'with: relief.fund }',
    '41:17 missing-key: the key "to" is missing. Add "to:" here.',
    '41:34 unknown-key: unknown key "with". Known keys are type, to.',
  ],
  [
    'date: 2021-07-01',
    'date: 2021',
    '68:11 wrong-type: a text is expected here, not a number. Put it in quotes.',
  ],
  [
    'date: 2021-07-01',
    'date: 1 July 2021',
    '68:11 bad-value: "1 July 2021" does not fit here. Expected: YYYY-MM-DD, YYYY-MM, YYYY, or --MM-DD for every year.',
  ],
  [
    'asWritten: 5年内',
    'asWritten: ""',
    '49:69 bad-value: "" does not fit here. Expected: a text that is not empty.',
  ],
  [
    'asWritten: 5年内',
    'asWritten: 5',
    '49:69 wrong-type: a text is expected here, not a number. Put it in quotes.',
  ],
  [
    'asWritten: 明白卡',
    'asWritten: 明白卡, page: 3',
    '79:74 unknown-key: unknown key "page". Known keys are section, paragraph, sentence, asWritten, occurrence.',
  ],
  [
    'section: money, paragraph: 3, sentence: 3',
    'section: money, paragraph: 0, sentence: 1.5',
    '79:42 bad-value: 0 does not fit here. Expected: a number from 1.',
    '79:55 wrong-type: a whole number is expected here, not 1.5. See the JSON Schema: factq schema base.',
  ],
  [
    'section: money, paragraph: 3, sentence: 3',
    'section: money, paragraph: one',
    '79:13 missing-key: the key "sentence" is missing. Add "sentence:" here.',
    '79:42 wrong-type: a number is expected here, not a text. See the JSON Schema: factq schema base.',
  ],
  [
    'reason: period, section: lead, paragraph',
    'reason: period, paragraph',
    '82:5 missing-key: the key "section" is missing. Give section, paragraph and sentence, or leave the end of them out.',
  ],
  [
    'reason: period, section: lead, paragraph: 1',
    'reason: period, section: lead',
    '82:5 missing-key: the key "paragraph" is missing. Give section, paragraph and sentence, or leave the end of them out.',
  ],
  [
    'reason: idiom',
    'why: idiom',
    '81:5 missing-key: the key "reason" is missing. Add "reason:" here.',
    '81:22 unknown-key: unknown key "why". Known keys are asWritten, reason, section, paragraph, sentence.',
  ],
  [
    'facts:\n',
    'facts: 3\n_x:\n',
    '24:8 wrong-type: a list is expected here, not a number. Put it in square brackets.',
    '25:1 unknown-key: unknown key "_x". Known keys are factq, report, sections, places, terms, units, facts, notFigures.',
  ],
  [
    'notFigures:',
    'notFigures: x\n_x:',
    '80:13 wrong-type: a list is expected here, not a text. Put it in square brackets.',
    '81:1 unknown-key: unknown key "_x". Known keys are factq, report, sections, places, terms, units, facts, notFigures.',
  ],
];

test.each(ROWS)('a fact that does not follow the format: %j made %j', (piece, by, ...problems) => {
  expect(problemsOf(broken(piece, by))).toEqual(problems);
});

import { expect, test } from 'vitest';
import { problemsOf, type Row } from './problems-of.ts';
import { broken } from './sound.ts';

const ROWS: readonly Row[] = [
  ['factq: 1\n', 'factq: 2\n', '1:8 bad-value: 2 is not allowed here. Allowed: 1.'],
  [
    'factq: 1\n',
    'factq: "1"\n',
    '1:8 bad-value: "1" is not allowed here. Allowed: 1, without quotes.',
  ],
  ['factq: 1\n', '', '1:1 missing-key: the key "factq" is missing. Add "factq:" here.'],
  [
    'factq: 1\n',
    'factq: 1\nfactz: 1\n',
    '2:1 unknown-key: unknown key "factz". Did you mean "factq"?',
  ],
  [
    'factq: 1\n',
    'factq: 1\nzzzzzzzz: 1\n',
    '2:1 unknown-key: unknown key "zzzzzzzz". Known keys are factq, report, sections, places, terms, units, facts, notFigures.',
  ],
  ['  id: made-up\n', '', '3:3 missing-key: the key "id" is missing. Add "id:" here.'],
  [
    '  id: made-up',
    '  id: 7',
    '3:7 wrong-type: a text is expected here, not a number. Put it in quotes.',
  ],
  [
    '  id: made-up',
    '  id:',
    '3:6 wrong-type: a text is expected here, not nothing. See the JSON Schema: factq schema base.',
  ],
  [
    '  id: made-up',
    '  id: Made Up',
    '3:7 bad-value: "Made Up" does not fit here. Expected: lower-case words joined by "-", levels joined by ".".',
  ],
  [
    'title: { zh: 某地年报 }',
    'title: 某地年报',
    '4:10 wrong-type: a mapping of keys to values is expected here, not a text. See the JSON Schema: factq schema base.',
  ],
  [
    'title: { zh: 某地年报 }',
    'title: {}',
    '4:10 bad-value: a mapping does not fit here. Expected: zh, en or both.',
  ],
  [
    'title: { zh: 某地年报 }',
    'title: { zh: "" }',
    '4:16 bad-value: "" does not fit here. Expected: a text that is not empty.',
  ],
  [
    'title: { zh: 某地年报 }',
    'title: { cn: 某地年报 }',
    '4:10 bad-value: a mapping does not fit here. Expected: zh, en or both.',
    '4:12 unknown-key: unknown key "cn". Did you mean "en"?',
  ],
  [
    'published: "2022-01-15"',
    'published: "2022-13-15"',
    '6:14 bad-value: "2022-13-15" does not fit here. Expected: a day as YYYY-MM-DD, or a time with its zone offset.',
  ],
  [
    'published: "2022-01-15"',
    'published: 2022',
    '6:14 bad-value: 2022 does not fit here. Expected: a day as YYYY-MM-DD, or a time with its zone offset.',
  ],
  [
    'period: "2021"',
    'period: 2021',
    '7:11 wrong-type: a text is expected here, not a number. Put it in quotes.',
  ],
  [
    'period: "2021"',
    'period: last year',
    '7:11 bad-value: "last year" does not fit here. Expected: an ISO 8601 period.',
  ],
  [
    'period: "2021"',
    'period: 2021-13',
    '7:11 bad-value: there is no date "2021-13". Give a day, month or year of the calendar.',
  ],
  [
    'period: "2021"',
    'period: 2022/2021',
    '7:11 bad-value: the period ends (2021) before it begins (2022). Swap the two.',
  ],
  [
    'period: 2021-07/2022',
    'period: 2021-02-30',
    '40:13 bad-value: there is no date "2021-02-30". Give a day, month or year of the calendar.',
  ],
  [
    'period: 2021-07/2022',
    'period: 2022-07/2022-02',
    '40:13 bad-value: the period ends (2022-02) before it begins (2022-07). Swap the two.',
  ],
  [
    'language: zh-CN',
    'language: z',
    '9:13 bad-value: "z" does not fit here. Expected: a text of at least 2 characters.',
  ],
  [
    'language: zh-CN',
    'language: zh-CN\n  url: example',
    '10:8 bad-value: "example" does not fit here. Expected: a whole URL, such as https://example.org/.',
  ],
  [
    'language: zh-CN',
    'language: zh-CN\n  sha256: 12ab',
    '10:11 bad-value: "12ab" does not fit here. Expected: 64 hexadecimal digits.',
  ],
  [
    'language: zh-CN',
    'language: zh-CN\n  lang: zh',
    '10:3 unknown-key: unknown key "lang". Did you mean "language"?',
  ],
  [
    '    title: { zh: 资金 }\n',
    '',
    '13:5 missing-key: the key "title" is missing. Only the text before the first heading has none.',
  ],
  ['    gist: { zh: 钱 }\n', '', '13:5 missing-key: the key "gist" is missing. Add "gist:" here.'],
  [
    'gist: { zh: 开头 }',
    'gist: { zh: 开头, fr: début }',
    '12:21 unknown-key: unknown key "fr". Known keys are zh, en.',
  ],
  [
    '  country: { zh: [全国] }',
    '  Country: { zh: [全国] }',
    '17:3 bad-value: "Country" is not allowed as a name here. Expected: lower-case words joined by "-", levels joined by ".".',
    '18:34 unknown-reference: there is no place "country". Did you mean "Country"?',
  ],
  [
    'country: { zh: [全国] }',
    'country: { zh: 全国 }',
    '17:18 wrong-type: a list is expected here, not a text. Put it in square brackets.',
  ],
  [
    'country: { zh: [全国] }',
    'country: { zh: [""] }',
    '17:19 bad-value: "" does not fit here. Expected: a text that is not empty.',
  ],
  [
    'broader: [fund]',
    'broader: fund',
    '21:32 wrong-type: a list is expected here, not a text. Put it in square brackets.',
  ],
  [
    'broader: [fund]',
    'wider: [fund]',
    '21:23 unknown-key: unknown key "wider". Known keys are zh, en, broader.',
  ],
  [
    '  头: {',
    '  头/人: {',
    '23:3 bad-value: the unit "头/人" has a slash in its name. Define the parts; a slash between units means "per".',
  ],
  [
    'dimension: animals, ',
    '',
    '23:6 missing-key: the key "dimension" is missing. Add "dimension:" here.',
  ],
  [
    'words: [头, head]',
    'words: 头',
    '23:35 wrong-type: a list is expected here, not a text. Put it in square brackets.',
  ],
];

test.each(ROWS)(
  'a report that does not follow the format: %j made %j',
  (piece, by, ...problems) => {
    expect(problemsOf(broken(piece, by))).toEqual(problems);
  },
);

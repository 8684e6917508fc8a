/** What a command line ends with, and why. `BASE` and `OTHER` stand for bases of the tests. */
export interface Ending {
  args: readonly string[];
  because: string;
  stdin?: string;
}

/** How commands end, by exit code: one row of the README's table each. */
export interface Endings {
  commands: readonly string[];
  0: readonly Ending[];
  1: readonly Ending[];
  2: readonly Ending[];
}

const RIGHT = '城市低保标准615元。';
const WRONG = '城市低保标准616元。';

/** What every command ends with 2 for. */
export const ALWAYS_2: readonly (readonly string[])[] = [
  ['--no-such-option'],
  ['--format', 'no-such-format'],
  ['--lang', 'klingon'],
  ['--color', 'pink'],
];

export const ENDINGS: readonly Endings[] = [
  {
    commands: ['search', 'list', 'table'],
    0: [
      { args: ['search', '低保'], because: 'found' },
      { args: ['list', '--tag', 'dibao'], because: 'found' },
      { args: ['table', '--tag', 'dibao'], because: 'found' },
    ],
    1: [
      { args: ['search', 'qqqq'], because: 'nothing found' },
      { args: ['list', '--period', '1900'], because: 'nothing found' },
      { args: ['table', '--period', '1900'], because: 'nothing found' },
    ],
    2: [
      { args: ['search', '低保', '--tag', 'nope'], because: 'no such section, tag, unit …' },
      { args: ['list', '--unit', 'nope'], because: 'no such section, tag, unit …' },
      { args: ['table', '--section', 'nope'], because: 'no such section, tag, unit …' },
    ],
  },
  {
    commands: ['show', 'get', 'cite'],
    0: [
      { args: ['show', 'lottery.sales'], because: 'known' },
      { args: ['get', 'lottery.sales'], because: 'known' },
      { args: ['cite', 'lottery.sales'], because: 'known' },
    ],
    1: [
      { args: ['show', 'nope'], because: 'an unknown id' },
      { args: ['get', 'nope'], because: 'an unknown id' },
      { args: ['cite', 'nope'], because: 'an unknown id' },
    ],
    2: [
      { args: ['show', 'dibao'], because: 'an ambiguous id' },
      { args: ['get', 'dibao'], because: 'an ambiguous id' },
      { args: ['cite', 'dibao'], because: 'an ambiguous id' },
      { args: ['get', 'lottery.sales', 'date'], because: 'no such field' },
    ],
  },
  {
    commands: ['compare', 'chart'],
    0: [
      { args: ['compare', '城市低保', '农村低保'], because: 'comparable' },
      { args: ['chart', '城市低保', '农村低保'], because: 'comparable' },
    ],
    1: [
      { args: ['compare', 'nope', 'lottery.sales'], because: 'an unknown id' },
      { args: ['chart', 'nope'], because: 'an unknown id' },
    ],
    2: [
      { args: ['compare', 'dibao', 'lottery.sales'], because: 'an ambiguous id' },
      { args: ['compare', '城市低保', 'lottery.sales'], because: 'no common measure' },
      { args: ['chart', '城市低保', 'lottery.sales'], because: 'no common measure' },
    ],
  },
  {
    commands: ['check'],
    0: [
      { args: ['check', '-'], stdin: RIGHT, because: 'no figure refuted' },
      { args: ['check', '-'], stdin: '今天气温27度。', because: 'no figure refuted' },
    ],
    1: [
      { args: ['check', '-'], stdin: WRONG, because: 'a figure refuted' },
      { args: ['check', '-', '--fix'], stdin: WRONG, because: 'a figure refuted' },
      { args: ['check', '-', '--strict'], stdin: '书价88元。', because: 'with --strict also nei' },
    ],
    2: [
      { args: ['check', 'nowhere.txt'], because: 'an unreadable draft' },
      {
        args: ['check', '-', '--fix', '--write'],
        stdin: WRONG,
        because: 'no file to put right',
      },
    ],
  },
  {
    commands: ['validate'],
    0: [{ args: ['validate', 'BASE'], because: 'valid' }],
    1: [{ args: ['validate', '-'], stdin: 'factq: 1\n', because: 'not valid' }],
    2: [{ args: ['validate', 'nowhere.yaml'], because: 'an unreadable file' }],
  },
  {
    commands: ['verify'],
    0: [{ args: ['--base', 'OTHER', 'verify', 'REPORT'], because: 'as in the report' }],
    1: [{ args: ['--base', 'OTHER', 'verify', '-'], stdin: 'x', because: 'not as in the report' }],
    2: [
      { args: ['verify', 'nowhere.txt'], because: 'an unreadable file' },
      {
        args: ['--base', 'BASE', '--base', 'OTHER', 'verify', 'REPORT'],
        because: 'several bases',
      },
    ],
  },
  {
    commands: ['calc', 'sections', 'schema', 'completion', 'man'],
    0: [
      { args: ['calc', '1 + 1'], because: 'answered' },
      { args: ['sections'], because: 'answered' },
      { args: ['schema', 'list'], because: 'answered' },
      { args: ['completion', 'bash'], because: 'answered' },
      { args: ['man'], because: 'answered' },
    ],
    1: [],
    2: [
      { args: ['calc', '1 +'], because: 'an expression or a name that is none' },
      { args: ['sections', 'nope'], because: 'an expression or a name that is none' },
      { args: ['schema', 'nope'], because: 'an expression or a name that is none' },
      { args: ['completion', 'tcsh'], because: 'an expression or a name that is none' },
    ],
  },
  {
    commands: ['new', 'export', 'mcp', 'browse'],
    0: [
      { args: ['new', '-'], stdin: '1 visit.', because: 'done' },
      { args: ['export'], because: 'done' },
      { args: ['mcp'], stdin: '', because: 'done' },
    ],
    1: [],
    2: [
      {
        args: ['new', '-', '-o', 'BASE'],
        stdin: '1 visit.',
        because: 'a file that is there already',
      },
      { args: ['browse'], because: 'no terminal' },
    ],
  },
];

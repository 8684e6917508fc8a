import type { Lang } from '../lang/lang.ts';
import type { Entry } from './manual.ts';

/** What the manual says besides what the help does. */
export interface ManualWords {
  titles: {
    name: string;
    synopsis: string;
    description: string;
    commands: string;
    globals: string;
    examples: string;
    exit: string;
    environment: string;
    files: string;
    seeAlso: string;
  };
  description: readonly string[];
  /** Heads the options that several commands share. */
  sharedBy: (commands: readonly string[]) => string;
  /** Points from a command to those options. */
  shared: (commands: readonly string[]) => string;
  environment: readonly Entry[];
  files: readonly Entry[];
  seeAlso: string;
}

/** In each language of the interface. */
export const MANUAL_WORDS: Readonly<Record<Lang, ManualWords>> = {
  en: {
    titles: {
      name: 'NAME',
      synopsis: 'SYNOPSIS',
      description: 'DESCRIPTION',
      commands: 'COMMANDS',
      globals: 'GLOBAL OPTIONS',
      examples: 'EXAMPLES',
      exit: 'EXIT STATUS',
      environment: 'ENVIRONMENT',
      files: 'FILES',
      seeAlso: 'SEE ALSO',
    },
    description: [
      'factq reads a fact base: a YAML file that holds every figure of a report, with its unit, hedge, status, period and place, and where in the report it stands. One base comes with factq; others are named with --base or FACTQ_BASE.',
      'The answer goes to standard output, as a table or in the format that is asked for; everything else goes to standard error. An id may be shortened as far as it stays clear, and an alias will do.',
    ],
    sharedBy: (commands) => `Options of ${commands.join(', ')}`,
    shared: (commands) => `It also takes the options of ${commands.join(', ')}, below.`,
    environment: [
      ['FACTQ_BASE', 'bases to ask where --base names none, parted as PATH is'],
      [
        'LC_ALL, LC_MESSAGES, LANG',
        'language of messages where --lang names none: zh or else English',
      ],
      ['NO_COLOR, FORCE_COLOR', 'no colours, or colours also where the output is no terminal'],
      ['COLUMNS', 'width of the output; by default that of the terminal, or 80'],
      ['XDG_CACHE_HOME', 'where compiled bases are kept instead of ~/.cache'],
    ],
    files: [
      ['~/.cache/factq', 'compiled bases; may be removed at any time'],
      ['*.yaml', 'fact bases; factq schema base prints the JSON Schema that editors check them by'],
    ],
    seeAlso: 'jq(1)',
  },
  zh: {
    titles: {
      name: '名称',
      synopsis: '概要',
      description: '说明',
      commands: '命令',
      globals: '通用选项',
      examples: '示例',
      exit: '退出码',
      environment: '环境变量',
      files: '文件',
      seeAlso: '另见',
    },
    description: [
      'factq读取数据文件。数据文件为YAML格式，记录一份报告中的全部数字，含单位、限定、状态、时期、地点及其在报告中的位置。factq自带一份数据，其他数据用--base或FACTQ_BASE指定。',
      '结果写到标准输出，默认为表格，也可指定格式；其余信息写到标准错误。事实编号可以简写，能确定唯一事实即可；也可用别名。',
    ],
    sharedBy: (commands) => `${commands.join('、')}的共同选项`,
    shared: (commands) => `另有${commands.join('、')}的共同选项，见下文。`,
    environment: [
      ['FACTQ_BASE', '未用--base时使用的数据，分隔方式同PATH'],
      ['LC_ALL, LC_MESSAGES, LANG', '未用--lang时提示的语言：zh为中文，否则为英文'],
      ['NO_COLOR, FORCE_COLOR', '不用颜色；输出不是终端时也用颜色'],
      ['COLUMNS', '输出宽度，默认为终端宽度或80'],
      ['XDG_CACHE_HOME', '存放已编译数据的目录，代替~/.cache'],
    ],
    files: [
      ['~/.cache/factq', '已编译的数据，可随时删除'],
      ['*.yaml', '数据文件；factq schema base输出供编辑器校验的JSON Schema'],
    ],
    seeAlso: 'jq(1)',
  },
};

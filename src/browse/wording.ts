import type { Wording } from '../lang/lang.ts';
import type { Copyable, Pane } from './state.ts';

/** A key or keys, and what they do. */
export type Hint = readonly [keys: string, does: string];

/** Words of the browser. */
export const WORDS: Wording<{
  panes: Record<Pane, string>;
  /** The row for all sections. */
  all: string;
  help: string;
  prompt: string;
  found: (count: number) => string;
  total: (count: number) => string;
  nothing: string;
  /** For a section without facts. */
  empty: string;
  near: (terms: string) => string;
  copied: (what: Copyable, text: string) => string;
  nothingToCopy: string;
  tooSmall: string;
  /** For the status line, the dispensable last. */
  hints: Record<Pane | 'typing' | 'help', readonly Hint[]>;
  keys: readonly Hint[];
  clipboard: string;
}> = {
  en: {
    panes: { sections: 'Sections', facts: 'Facts', detail: 'Detail' },
    all: 'All sections',
    help: 'Keys',
    prompt: 'Search in Chinese, pinyin or English',
    found: (count) => `${count} found`,
    total: (count) => `${count} ${count === 1 ? 'fact' : 'facts'}`,
    nothing: 'Nothing found.',
    empty: 'No facts in this section.',
    near: (terms) => `Near to it: ${terms}`,
    copied: (what, text) => `Copied the ${what}: ${text}`,
    nothingToCopy: 'This fact has no value to copy',
    tooSmall: 'The window is too small.',
    hints: {
      sections: [
        ['?', 'help'],
        ['q', 'quit'],
        ['/', 'search'],
        ['Enter', 'facts'],
        ['↑↓', 'move'],
        ['Tab', 'pane'],
      ],
      facts: [
        ['?', 'help'],
        ['q', 'quit'],
        ['/', 'search'],
        ['y', 'copy'],
        ['Enter', 'detail'],
        ['i', 'id'],
        ['c', 'cite'],
        ['Tab', 'pane'],
        ['↑↓', 'move'],
      ],
      detail: [
        ['?', 'help'],
        ['q', 'quit'],
        ['Esc', 'back'],
        ['y', 'copy'],
        ['i', 'id'],
        ['c', 'cite'],
        ['↑↓', 'scroll'],
        ['/', 'search'],
        ['Tab', 'pane'],
      ],
      typing: [
        ['Esc', 'clear'],
        ['Enter', 'to the facts'],
        ['↑↓', 'move'],
        ['Ctrl-U', 'start anew'],
      ],
      help: [
        ['Esc', 'back'],
        ['↑↓', 'scroll'],
        ['q', 'quit'],
      ],
    },
    keys: [
      ['↑ ↓  k j', 'up and down'],
      ['PgUp PgDn', 'a screenful up and down'],
      ['Home End  g G', 'to the first and the last'],
      ['← →  h l', 'to the pane at the left and at the right'],
      ['Tab  Shift-Tab', 'to the next pane and the one before'],
      ['Enter', 'from sections to facts, from a fact to its detail'],
      ['/', 'search as you type; a Chinese character starts a search too'],
      ['Esc', 'back; then clears the search'],
      ['y', 'copy the figure as shown'],
      ['v', 'copy the bare value, for a calculation'],
      ['i', 'copy the id'],
      ['c', 'copy a citation'],
      ['Ctrl-L', 'draw the screen anew'],
      ['Ctrl-Z', 'to the shell; fg comes back'],
      ['q  Ctrl-C', 'quit'],
    ],
    clipboard:
      'The terminal puts what is copied into the clipboard (OSC 52), over ssh too. tmux does so after: set -g set-clipboard on',
  },
  zh: {
    panes: { sections: '栏目', facts: '事实', detail: '详情' },
    all: '全部栏目',
    help: '按键',
    prompt: '用中文、拼音或英文搜索',
    found: (count) => `找到${count}条`,
    total: (count) => `${count}条事实`,
    nothing: '没有找到。',
    empty: '本栏目没有事实。',
    near: (terms) => `相近的词：${terms}`,
    copied: (what, text) => `已复制${COPIED_ZH[what]}：${text}`,
    nothingToCopy: '这条事实没有数值可复制',
    tooSmall: '窗口太小。',
    hints: {
      sections: [
        ['?', '帮助'],
        ['q', '退出'],
        ['/', '搜索'],
        ['Enter', '看事实'],
        ['↑↓', '移动'],
        ['Tab', '换栏'],
      ],
      facts: [
        ['?', '帮助'],
        ['q', '退出'],
        ['/', '搜索'],
        ['y', '复制'],
        ['Enter', '详情'],
        ['i', '编号'],
        ['c', '引文'],
        ['↑↓', '移动'],
        ['Tab', '换栏'],
      ],
      detail: [
        ['?', '帮助'],
        ['q', '退出'],
        ['Esc', '返回'],
        ['y', '复制'],
        ['i', '编号'],
        ['c', '引文'],
        ['↑↓', '滚动'],
        ['/', '搜索'],
        ['Tab', '换栏'],
      ],
      typing: [
        ['Esc', '清除'],
        ['Enter', '看事实'],
        ['↑↓', '移动'],
        ['Ctrl-U', '重新输入'],
      ],
      help: [
        ['Esc', '返回'],
        ['↑↓', '滚动'],
        ['q', '退出'],
      ],
    },
    keys: [
      ['↑ ↓  k j', '上移、下移'],
      ['PgUp PgDn', '上翻、下翻一屏'],
      ['Home End  g G', '到第一条、最后一条'],
      ['← →  h l', '到左边、右边一栏'],
      ['Tab  Shift-Tab', '到下一栏、上一栏'],
      ['Enter', '从栏目到事实，从事实到详情'],
      ['/', '边输入边搜索；直接输入汉字也可开始'],
      ['Esc', '返回；再按清除搜索'],
      ['y', '复制所显示的数字'],
      ['v', '复制数值，供计算用'],
      ['i', '复制编号'],
      ['c', '复制引文'],
      ['Ctrl-L', '重画屏幕'],
      ['Ctrl-Z', '回到命令行；用fg返回'],
      ['q  Ctrl-C', '退出'],
    ],
    clipboard:
      '复制的内容由终端放入剪贴板（OSC 52），经ssh也可。tmux需先设置：set -g set-clipboard on',
  },
};

const COPIED_ZH: Record<Copyable, string> = {
  figure: '数字',
  value: '数值',
  id: '编号',
  citation: '引文',
};

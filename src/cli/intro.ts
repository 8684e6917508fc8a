import type { Samples } from '../commands/command.ts';
import type { Lang, Wording } from '../lang/lang.ts';
import type { Block, View } from '../render/view.ts';
import type { BaseHead } from '../store/fact-store.ts';
import { languageOf, textIn } from '../views/wording.ts';
import { HELP_WORDS } from './help.ts';

const WORDS: Wording<{
  facts: (count: number, sections: number) => string;
  tries: readonly { line: (samples: Samples) => string; what: string }[];
  more: string;
}> = {
  en: {
    facts: (count, sections) => `${count} facts in ${sections} sections`,
    tries: [
      {
        line: ({ word }) => `factq search ${word}`,
        what: 'a figure by its words, pinyin or digits',
      },
      { line: () => 'factq sections', what: 'what the report is about' },
      { line: ({ id }) => `factq show ${id}`, what: 'all about one fact' },
      {
        line: ({ name, otherName }) => `factq compare ${name} ${otherName}`,
        what: 'two figures side by side',
      },
      { line: () => 'factq check draft.txt', what: 'is every number in this draft right?' },
    ],
    more: 'factq --help lists all commands, factq COMMAND --help explains one.',
  },
  zh: {
    facts: (count, sections) => `${sections}个栏目，${count}条事实`,
    tries: [
      { line: ({ word }) => `factq search ${word}`, what: '按词语、拼音或数字查找' },
      { line: () => 'factq sections', what: '报告讲了什么' },
      { line: ({ id }) => `factq show ${id}`, what: '一条事实的全部内容' },
      { line: ({ name, otherName }) => `factq compare ${name} ${otherName}`, what: '比较两个数字' },
      { line: () => 'factq check draft.txt', what: '稿件中的数字是否属实' },
    ],
    more: 'factq --help列出全部命令,factq 命令 --help说明一个命令。',
  },
};

/** What a bare `factq` says: what it is, what it has been given to read, and what to try first. */
export function intro(
  heads: readonly BaseHead[],
  size: number,
  samples: Samples,
  lang: Lang,
): View {
  const words = WORDS[lang];
  const sections = heads.reduce((sum, head) => sum + head.sections.length, 0);
  const blocks: Block[] = [
    { type: 'heading', text: HELP_WORDS[lang].description },
    {
      type: 'text',
      text: [...heads.map(reportLine), words.facts(size, sections)].join('\n'),
    },
    {
      type: 'pairs',
      rows: words.tries.map(({ line, what }) => [line(samples), what]),
    },
    { type: 'text', text: words.more },
  ];
  return { data: null, records: { fields: [], rows: [] }, blocks };
}

function reportLine(head: BaseHead): string {
  const { publisher, title, published } = head.report;
  const lang = languageOf(head);
  const comma = lang === 'zh' ? '，' : ', ';
  return [textIn(title, lang), textIn(publisher, lang), published.slice(0, 10)].join(comma);
}

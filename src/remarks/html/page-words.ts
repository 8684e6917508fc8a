import type { Wording } from '../../lang/lang.ts';

/** The words of the HTML page besides those of the remarks themselves. */
export interface PageWords {
  title: string;
  /** Before the title of the report. */
  against: string;
  drafts: string;
  /** What the headings of a draft's parts say. */
  text: string;
  remarks: string;
  summary: string;
  judged: string;
  total: string;
  line(number: number): string;
  place: string;
  /** Goes behind a section and paragraph. */
  sentence(number: number): string;
  fact: string;
  /** Name of the link from a remark back to the text. */
  back: string;
  madeBy(version: string): string;
}

/** The words of the page, by language. */
export const PAGE_WORDS: Wording<PageWords> = {
  en: {
    title: 'Draft checked against a report',
    against: 'Report',
    drafts: 'Drafts',
    text: 'Text',
    remarks: 'Remarks',
    summary: 'What was judged',
    judged: 'judged',
    total: 'all',
    line: (number) => `line ${number}`,
    place: 'place',
    sentence: (number) => `, sentence ${number}`,
    fact: 'fact',
    back: 'back to the text',
    madeBy: (version) => `Made by factq ${version}.`,
  },
  zh: {
    title: '稿件核对结果',
    against: '依据',
    drafts: '稿件',
    text: '原文',
    remarks: '核对意见',
    summary: '核对概况',
    judged: '项目',
    total: '合计',
    line: (number) => `第${number}行`,
    place: '位置',
    sentence: (number) => `第${number}句`,
    fact: '事实',
    back: '回到原文',
    madeBy: (version) => `由 factq ${version} 生成。`,
  },
};

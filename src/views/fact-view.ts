import type { Lang, Wording } from '../lang/lang.ts';
import type { Fact, Relation } from '../model/fact-base.ts';
import { once } from '../once.ts';
import { factRecord } from '../query/fact-record.ts';
import { lazyView } from '../render/lazy-view.ts';
import type { Block, Cell, View } from '../render/view.ts';
import { factRecords } from './facts-view.ts';
import { figureCell, HEDGE_WORDS } from './figure-cell.ts';
import { headOf, labelOf, langFor, placeName, type Reading, sectionOf, textIn } from './wording.ts';

const WORDS: Wording<
  Record<Row, string> & {
    where: (paragraph: number, sentence: number) => string;
    relations: Record<Relation['type'], string>;
    comma: string;
  }
> = {
  en: {
    figure: 'figure',
    value: 'value',
    names: 'names',
    hedge: 'hedge',
    period: 'period',
    place: 'place',
    subject: 'said of',
    note: 'note',
    stands: 'stands in',
    report: 'report',
    related: 'related',
    aliases: 'also found as',
    tags: 'tags',
    id: 'id',
    where: (paragraph, sentence) => `paragraph ${paragraph}, sentence ${sentence}`,
    comma: ', ',
    relations: {
      'part-of': 'part of',
      'out-of': 'out of',
      'compared-with': 'beside',
      per: 'per',
      'issued-by': 'issued by',
      'held-by': 'held by',
      'located-at': 'at',
      'partner-of': 'partner of',
      about: 'about',
    },
  },
  zh: {
    figure: '数字',
    value: '数值',
    names: '名称',
    hedge: '程度',
    period: '时期',
    place: '地点',
    subject: '对象',
    note: '说明',
    stands: '位置',
    report: '报告',
    related: '相关',
    aliases: '又称',
    tags: '标签',
    id: '编号',
    where: (paragraph, sentence) => `第${paragraph}段第${sentence}句`,
    comma: '，',
    relations: {
      'part-of': '属于',
      'out-of': '总数',
      'compared-with': '对照',
      per: '基数',
      'issued-by': '发布者',
      'held-by': '担任者',
      'located-at': '地点',
      'partner-of': '合作方',
      about: '关于',
    },
  },
};

type Row =
  | 'figure'
  | 'value'
  | 'names'
  | 'hedge'
  | 'period'
  | 'place'
  | 'subject'
  | 'note'
  | 'stands'
  | 'report'
  | 'related'
  | 'aliases'
  | 'tags'
  | 'id';

/** A fact with those that its relations lead to, where the store has them. */
export interface ShownFact {
  fact: Fact;
  related: readonly { type: Relation['type']; fact: Fact }[];
}

/** Everything about some facts: one as an object, several as a list. */
export function factView(shown: readonly ShownFact[], reading: Reading, lang: Lang): View {
  const all = once(() => shown.map(({ fact }) => factRecord(fact, reading.units)));
  return lazyView({
    data: () => (shown.length === 1 ? all()[0] : all()),
    records: () => factRecords(all()),
    blocks: () => shown.flatMap((each) => blocksOf(each, reading, lang)),
  });
}

function blocksOf({ fact, related }: ShownFact, reading: Reading, lang: Lang): Block[] {
  const words = WORDS[lang];
  const row = (name: Row, content: Cell): [string, Cell] => [words[name], content];
  const own = langFor(reading, fact);
  const { report, places } = headOf(reading, fact);
  const { paragraph, sentence } = fact.source;
  const rows: [string, Cell][] = [
    row('figure', figureCell(reading, fact, lang)),
    row('value', exactValue(fact)),
    row('names', [...(fact.names?.zh ?? []), ...(fact.names?.en ?? [])].join('; ')),
    row('hedge', fact.hedge === 'exact' ? '' : HEDGE_WORDS[lang][fact.hedge]),
    row('period', fact.period),
    row('place', placeName(places[fact.place], fact.place, own)),
    row('subject', textIn(fact.subject, own)),
    row('note', textIn(fact.note, own)),
    row('stands', [sectionOf(reading, fact), words.where(paragraph, sentence)].join(words.comma)),
    row(
      'report',
      [
        textIn(report.publisher, own),
        textIn(report.title, own),
        report.published.slice(0, 10),
      ].join(words.comma),
    ),
    row('related', relatedCell(related, reading, lang)),
    row('aliases', fact.aliases.join(words.comma)),
    row('tags', fact.tags.join(words.comma)),
    row('id', [{ text: fact.id, tone: 'id' }]),
  ];
  return [
    { type: 'heading', text: labelOf(reading, fact) },
    { type: 'pairs', rows: rows.filter(([, content]) => content.length > 0) },
  ];
}

/** The value as calculated with, which may be another notation than the report's. */
function exactValue({ value, min, max, unit = '', date }: Fact): string {
  if (value !== undefined) return `${value} ${unit}`.trim();
  if ((min ?? max) === undefined) return date ?? '';
  return `${min ?? ''}–${max ?? ''} ${unit}`.trim();
}

function relatedCell(related: ShownFact['related'], reading: Reading, lang: Lang): Cell {
  return related.flatMap(({ type, fact }, at) => {
    const figure = figureCell(reading, fact, lang);
    return [
      { text: `${at > 0 ? '\n' : ''}${WORDS[lang].relations[type]} ` },
      ...figure,
      { text: `${figure.length > 0 ? ' ' : ''}${labelOf(reading, fact)} ` },
      { text: fact.id, tone: 'id' as const },
    ];
  });
}

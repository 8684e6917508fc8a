/** A small base without a flaw; tests break one thing of it at a time. */
export const SOUND = `factq: 1
report:
  id: made-up
  title: { zh: 某地年报 }
  publisher: { zh: 某地民政 }
  published: "2022-01-15"
  period: "2021"
  place: somewhere
  language: zh-CN
sections:
  - id: lead
    gist: { zh: 开头 }
  - id: money
    title: { zh: 资金 }
    gist: { zh: 钱 }
places:
  country: { zh: [全国] }
  somewhere: { zh: [某地], within: country }
terms:
  fund: { zh: [资金] }
  relief: { zh: [救助], broader: [fund] }
units:
  头: { dimension: animals, words: [头, head] }
facts:
  - id: relief.fund
    kind: figure
    label: { zh: 救助资金, en: Relief funds }
    aliases: [资金, money]
    about: [relief]
    value: 4997000000
    unit: 元
    source: { section: money, paragraph: 1, sentence: 1, asWritten: 49.97亿元 }
  - id: relief.share
    kind: range
    label: { zh: 占比 }
    about: [relief]
    min: 45
    max: 55
    unit: "%"
    period: 2021-07/2022
    relations: [{ type: part-of, to: relief.fund }]
    source: { section: money, paragraph: 1, sentence: 2, asWritten: 45%-55% }
  - id: relief.years
    kind: duration
    label: { zh: 年限 }
    about: [relief]
    value: 5
    unit: 年
    source: { section: money, paragraph: 2, sentence: 1, asWritten: 5年内 }
  - id: relief.homes
    kind: figure
    label: { zh: 场所 }
    about: [fund]
    value: 300
    unit: 家
    hedge: nearly
    source: { section: money, paragraph: 2, sentence: 2, asWritten: 近300家 }
  - id: relief.standard
    kind: figure
    label: { zh: 标准 }
    about: [fund]
    value: 615
    unit: 元/人/月
    source: { section: money, paragraph: 2, sentence: 3, asWritten: 615元/月/人 }
  - id: relief.start
    kind: date
    label: { zh: 起始 }
    date: 2021-07-01
    place: somewhere
    source: { section: money, paragraph: 3, sentence: 1, asWritten: 2021年7月1日 }
  - id: relief.rules
    kind: document
    label: { zh: 《救助办法》 }
    names: { zh: [救助办法] }
    source: { section: money, paragraph: 3, sentence: 2, asWritten: 《救助办法》 }
  - id: relief.card
    kind: statement
    label: { zh: 张贴明白卡 }
    source: { section: money, paragraph: 3, sentence: 3, asWritten: 明白卡 }
notFigures:
  - { asWritten: 一线, reason: idiom }
  - { asWritten: 2021年, reason: period, section: lead, paragraph: 1, sentence: 1 }
`;

/** {@link SOUND} with one piece of text replaced; it must be there once. */
export function broken(piece: string, by: string): string {
  const at = SOUND.indexOf(piece);
  if (at < 0 || SOUND.indexOf(piece, at + 1) >= 0) throw new Error(`not once there: ${piece}`);
  return SOUND.slice(0, at) + by + SOUND.slice(at + piece.length);
}

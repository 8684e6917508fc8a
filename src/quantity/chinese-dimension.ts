const NAMES: Readonly<Record<string, string>> = {
  money: '金额',
  people: '人数',
  households: '户数',
  organisations: '机构数',
  items: '件数',
  occurrences: '次数',
  divisions: '行政区划数',
  ratio: '比率',
  multiple: '倍数',
  time: '时间',
  length: '长度',
  area: '面积',
  mass: '质量',
  volume: '体积',
  energy: '电量',
  power: '功率',
  voltage: '电压',
  heat: '热量',
  pressure: '压强',
  points: '分数',
  age: '年龄',
  temperature: '温度',
};

/** The Chinese name of a dimension, such as `money/people`; one that a base adds is called as it is there. */
export function chineseDimension(dimension: string): string {
  return dimension
    .split('/')
    .map((part) => NAMES[part] ?? part)
    .join('/');
}

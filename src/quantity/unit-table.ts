/** What a unit measures. Values convert only within one dimension and one `base`. */
export type Dimension = string;

/** A simple unit. */
export interface Unit {
  /** Canonical name, as facts write it. */
  id: string;
  dimension: Dimension;
  /** Unit that `factor` counts in; units of one dimension may have bases that do not convert. */
  base: string;
  /** Exact decimal: how many of `base` make one. */
  factor: string;
  /** Words for it in drafts, any language; English ones in the singular, lower case. */
  words: readonly string[];
}

type Row = [id: string, factor: string, words: string];

const TABLE: Record<Dimension, Record<string, Row[]>> = {
  money: {
    元: [
      ['元', '1', '元 块 块钱 圆 元人民币 人民币 yuan rmb cny renminbi'],
      ['角', '0.1', '角 角钱 毛钱 jiao'],
      ['分钱', '0.01', '分钱 fen'],
    ],
    美元: [['美元', '1', '美元 美金 us-dollar dollar usd']],
    欧元: [['欧元', '1', '欧元 euro eur']],
    港元: [['港元', '1', '港元 港币 hkd']],
    日元: [['日元', '1', '日元 yen jpy']],
    英镑: [['英镑', '1', '英镑 pound gbp']],
  },
  people: { 人: [['人', '1', '人 名 位 口人 口 people person inhabitant resident']] },
  'person-times': {
    人次: [['人次', '1', '人次 人·次 person-time instance visit attendance']],
    户次: [['户次', '1', '户次 家次']],
  },
  households: { 户: [['户', '1', '户 户家庭 户人家 household family']] },
  organisations: { 家: [['家', '1', '家']] },
  items: {
    个: [
      ['个', '1', '个 箇 item'],
      ['项', '1', '项 条 款'],
      ['处', '1', '处 所 座 栋 幢 间 site'],
      [
        '件',
        '1',
        '件 份 张 本 部 篇 只 台 辆 套 架 艘 支 枚 把 盏 棵 株 箱 袋 册 剂 头 匹 尊 双 瓶 盒 桶 piece',
      ],
      ['种', '1', '种 类 kind'],
      ['笔', '1', '笔 批 单'],
      ['级', '1', '级 层 level'],
    ],
  },
  occurrences: {
    次: [
      ['次', '1', '次 场 场次 回 轮 届 趟 time occasion'],
      ['起', '1', '起 宗 例 桩 case'],
    ],
  },
  divisions: {
    省: [['省', '1', '省 province']],
    市: [['市', '1', '市 city']],
    县区: [['县区', '1', '县区 县(市、区) 县市区 区县 县 区 county district']],
    乡镇: [['乡镇', '1', '乡镇 街道 乡镇街道 township subdistrict town']],
    村: [['村', '1', '村 village']],
    社区: [['社区', '1', '社区 community']],
  },
  ratio: {
    '1': [
      ['%', '0.01', '% ％ ﹪ 个百分点 percent per-cent pct percentage-point'],
      ['‰', '0.001', '‰ per-mille'],
      ['基点', '0.0001', '基点 个基点 bp basis-point'],
    ],
  },
  multiple: { 倍: [['倍', '1', '倍 times fold -fold']] },
  time: {
    月: [
      ['年', '12', '年 周年 载 个年头 year'],
      ['季度', '3', '个季度 季度 quarter'],
      ['月', '1', '个月 个多月 月 month'],
    ],
    秒: [
      ['周', '604800', '周 个星期 星期 week'],
      ['天', '86400', '天 日 昼夜 day'],
      ['小时', '3600', '小时 个小时 个钟头 钟头 hour'],
      ['分钟', '60', '分钟 minute'],
      ['秒', '1', '秒 秒钟 second'],
    ],
  },
  length: {
    米: [
      ['公里', '1000', '公里 千米 kilometre kilometer km'],
      ['里', '500', '里'],
      ['米', '1', '米 公尺 metre meter'],
      ['毫米', '0.001', '毫米 millimetre millimeter mm'],
      ['厘米', '0.01', '厘米 公分 centimetre centimeter cm'],
    ],
  },
  area: {
    平方米: [
      ['平方公里', '1000000', '平方公里 平方千米 km² square-kilometre square-kilometer sq-km'],
      ['公顷', '10000', '公顷 hectare'],
      ['平方米', '1', '平方米 平方公尺 平米 ㎡ m² square-metre square-meter sq-m sqm'],
    ],
    亩: [['亩', '1', '亩 mu']],
  },
  mass: {
    克: [
      ['吨', '1000000', '吨 tonne ton'],
      ['公斤', '1000', '公斤 千克 kilogram kg'],
      ['斤', '500', '斤'],
      ['克', '1', '克 gram'],
    ],
  },
  volume: {
    升: [
      ['立方米', '1000', '立方米 立方 方 m³ cubic-metre cubic-meter'],
      ['升', '1', '升 litre liter'],
    ],
  },
  energy: { 千瓦时: [['千瓦时', '1', '千瓦时 千瓦小时 度 度电 kwh kilowatt-hour']] },
  power: {
    千瓦: [
      ['兆瓦', '1000', '兆瓦 megawatt mw'],
      ['千瓦', '1', '千瓦 kilowatt kw'],
    ],
  },
  voltage: { 千伏: [['千伏', '1', '千伏 kv kilovolt']] },
  heat: { 千卡: [['千卡', '1', '千卡 大卡 kcal kilocalorie']] },
  pressure: {
    百帕: [
      ['百帕', '1', '百帕 hpa hectopascal'],
      ['千帕', '10', '千帕 kpa kilopascal'],
    ],
  },
  points: { 分: [['分', '1', '分']] },
  age: { 岁: [['岁', '1', '岁 周岁']] },
  temperature: { '℃': [['℃', '1', '℃ 摄氏度 °c']] },
};

/** The units factq knows, by canonical name. */
export const UNITS: ReadonlyMap<string, Unit> = unitsOf(TABLE);

function unitsOf(table: typeof TABLE): Map<string, Unit> {
  const units = new Map<string, Unit>();
  for (const dimension in table)
    for (const base in table[dimension])
      for (const [id, factor, words] of table[dimension][base]!)
        units.set(id, { id, dimension, base, factor, words: words.split(' ') });
  return units;
}

const MEASURES = new Set(['money', 'ratio', 'multiple', 'time']);

/** Whether a unit counts things or people, as a bare number does, rather than measures money, a share or time. */
export function countsThings(unit: Unit | undefined): boolean {
  return unit === undefined || !MEASURES.has(unit.dimension);
}
